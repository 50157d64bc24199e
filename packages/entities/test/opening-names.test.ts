import { findMentions, resolveEntities } from '@incise/entities';
import { describe, expect, test } from 'vitest';

describe('a subject without its article that opens a sentence', () => {
  test.each([
    ['Altivor a perdu deux marchés.', ['ORG Altivor']],
    ['Le plan est connu. Pixéo va licencier 200 salariés.', ['ORG Pixéo']],
    ['Norvek ne commentera pas la décision.', ['ORG Norvek']],
    ["Solvari s'oppose au projet.", ['ORG Solvari']],
    ['Tarnex est en redressement judiciaire.', ['ORG Tarnex']],
    ['Cargolux Est supprime ses vols de nuit.', ['ORG Cargolux Est']],
    ['Le budget est voté.\nBrandil avait annoncé un plan.', ['ORG Brandil']],
    ['Personne ne commentera la décision.', []],
    ['Tous ne partagent pas cet avis.', []],
    ['Demain aura lieu la finale.', []],
    ['Partir est un choix. Le choix est fait. Choix est donné à chacun.', []],
    ['Comment ne pas y penser ?', []],
    ["Même s'il pleut, la fête a lieu.", []],
    ['Ainsi va la vie.', []],
  ])('%s', (text, names) => {
    expect(findMentions(text).map((mention) => `${mention.type} ${mention.text}`)).toEqual(names);
  });

  test('a description takes it up', () => {
    const [company] = resolveEntities("Altivor a perdu deux marchés. L'entreprise garde ses salariés.");
    expect(company!.mentions.map(({ text, kind }) => [text, kind])).toEqual([
      ['Altivor', 'name'],
      ["L'entreprise", 'description'],
    ]);
  });
});
