import { describe, expect, test } from 'vitest';
import { resolveEntities } from '@incise/entities';

/** All entities of a text with their mentions but pronouns: « PER Léa Petit: Léa Petit, la ministre ». */
const read = (text: string): string[] =>
  resolveEntities(text).map(
    ({ type, name, mentions }) =>
      `${type} ${name}: ${mentions
        .filter(({ kind }) => kind !== 'pronoun')
        .map((mention) => mention.text)
        .join(', ')}`,
  );

describe('ministries and ministers of several departments', () => {
  test.each<readonly [string, string[]]>([
    [
      'Le ministère de la Transition écologique et la mairie ont protesté.',
      ['ORG ministère de la Transition écologique: ministère de la Transition écologique'],
    ],
    [
      "Le ministère de l'Agriculture et de la Souveraineté alimentaire et la mairie ont protesté.",
      ["ORG ministère de l'Agriculture et de la Souveraineté alimentaire: ministère de l'Agriculture et de la Souveraineté alimentaire"],
    ],
    ...[
      'ministère de la jeunesse et des sports',
      "ministère de l'agriculture, de l'alimentation et de la forêt",
      'ministère des affaires étrangères et européennes',
      'ministère du travail et de la formation professionnelle',
    ].map((name): [string, string[]] => [`Le ${name} a protesté.`, [`ORG ${name}: ${name}`]]),
    ['Le ministère chargé des Outre-mer a protesté.', ['ORG ministère chargé des Outre-mer: ministère chargé des Outre-mer']],
    ["Le secrétariat d'État aux Transports a protesté.", ["ORG secrétariat d'État aux Transports: secrétariat d'État aux Transports"]],
    ["Le secrétariat d'État à la Mer a protesté.", ["ORG secrétariat d'État à la Mer: secrétariat d'État à la Mer"]],
    ['Le ministre de la Culture et de la Cohésion des territoires a protesté.', []],
    [
      "Le ministre de l'Économie, des Finances et de la Relance, Paul Tarvel, a protesté.",
      ["PER Paul Tarvel: Le ministre de l'Économie, des Finances et de la Relance, Paul Tarvel"],
    ],
  ])('%s', (text, entities) => {
    expect(read(text)).toEqual(entities);
  });
  test.each<readonly [string, string[]]>([
    ['Le ministre de la Culture et du Sénat a protesté.', ['ORG Sénat: Sénat']],
    ['Le ministre de la Justice et la CGT ont protesté.', ['ORG Confédération générale du travail: CGT']],
    ['Le ministère de la défense et des commissions ont protesté.', ['ORG ministère de la défense: ministère de la défense']],
    ['Le ministère de la santé, de la mairie au Sénat.', ['ORG ministère de la santé: ministère de la santé', 'ORG Sénat: Sénat']],
    ['Le ministère de la Culture muet, la mairie parle.', ['ORG ministère de la Culture: ministère de la Culture']],
    ['Le ministère chargé du dossier a protesté.', []],
    ["Le secrétariat d'État a protesté.", []],
  ])('not: %s', (text, entities) => {
    expect(read(text)).toEqual(entities);
  });
});

describe('a first name, a nickname in marks and a surname are one name', () => {
  test.each<readonly [string, string[]]>([
    ['Jean « Jeannot » Tarvel a protesté. Tarvel avait prévenu.', ['PER Jean « Jeannot » Tarvel: Jean « Jeannot » Tarvel, Tarvel']],
    ['Selon Paul "Polo" Mirel, tout va bien.', ['PER Paul "Polo" Mirel: Paul "Polo" Mirel']],
    ['Marie-Anne « la Générale » Tarvel a protesté.', ['PER Marie-Anne « la Générale » Tarvel: Marie-Anne « la Générale » Tarvel']],
    ['Selon El Hadj Malick Tarvi, tout va bien.', ['PER El Hadj Malick Tarvi: El Hadj Malick Tarvi']],
  ])('%s', (text, entities) => {
    expect(read(text)).toEqual(entities);
  });
  test.each<readonly [string, string[]]>([
    ['Il a vu "Paul" et "Anne" hier.', []],
    ['Jean : « Oui » Tarvel part.', ['PER Jean: Jean']],
  ])('marks between two names: %s', (text, entities) => {
    expect(read(text)).toEqual(entities);
  });
});

describe('what an acronym before a name says of it', () => {
  test.each<readonly [string, string[]]>([
    ["Le CHU de Lorvaux est saturé. L'hôpital a prévenu.", ["ORG CHU de Lorvaux: CHU de Lorvaux, L'hôpital"]],
    ['Le FC Lorvaux a perdu. Le club a réagi.', ['ORG FC Lorvaux: FC Lorvaux, Le club']],
    ['Le FC Lorvaux a perdu. Le parti a réagi.', ['ORG FC Lorvaux: FC Lorvaux']],
  ])('%s', (text, entities) => {
    expect(read(text)).toEqual(entities);
  });
});
