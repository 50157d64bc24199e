import { describe, expect, test } from 'vitest';
import { resolveEntities } from '@incise/entities';

/** All entities of a text with their roles and mentions: « PER Léa Petit (maire of Caen): Léa Petit, la maire ». */
function read(text: string): string[] {
  const entities = resolveEntities(text);
  return entities.map(({ type, name, roles = [], mentions }) => {
    const held = roles.map(({ title, of }) => (of === undefined ? title : `${title} of ${entities[of]!.name}`));
    return `${type} ${name} (${held.join('; ')}): ${mentions.map((mention) => mention.text).join(', ')}`;
  });
}

describe('a role goes on behind the party in brackets', () => {
  test.each<readonly [string, string[]]>([
    [
      'Le maire (PS) de Caen, Lucien Vardier, démissionne. Le maire de Caen part.',
      [
        'PER Lucien Vardier (maire de Caen of Caen): Le maire (PS) de Caen, Lucien Vardier, Le maire de Caen',
        'ORG Parti socialiste (): PS',
        'LOC Caen (): Caen, Caen',
      ],
    ],
    [
      "Annie Tarvel, députée (UMP) de l'Oise, vote.",
      ["PER Annie Tarvel (députée de l'Oise of Oise): Annie Tarvel", 'ORG Union pour un mouvement populaire (): UMP', 'LOC Oise (): Oise'],
    ],
    ['MAIRE (PS) DE CAEN', ['ORG Parti socialiste (): PS', 'LOC Caen (): CAEN']],
    [
      'Le maire (PS) est là. Lucien Vardier, maire de Caen, aussi.',
      ['PER Lucien Vardier (maire de Caen of Caen): Le maire, Lucien Vardier', 'ORG Parti socialiste (): PS', 'LOC Caen (): Caen'],
    ],
  ])('%s', (text, entities) => {
    expect(read(text)).toEqual(entities);
  });
});
