import { expect, test } from 'vitest';
import { resolveEntities } from '@incise/entities';

/** The names of a text with their types: « PER Léa Petit ». */
const read = (text: string): string[] => resolveEntities(text).map(({ type, name }) => `${type} ${name}`);

test.each<readonly [string, string[]]>([
  ['Radio Tarvel a protesté.', ['ORG Radio Tarvel']],
  ['Selon Maison Tarvel, tout va bien.', ['ORG Maison Tarvel']],
  ['Tarvel Industries a protesté.', ['ORG Tarvel Industries']],
  ['Kerval Shipping a protesté.', ['ORG Kerval Shipping']],
  ['Selon Lorvaux Handball, tout va bien.', ['ORG Lorvaux Handball']],
  ['Selon Ouest-Matin, tout va bien.', ['ORG Ouest-Matin']],
  ['Les salariés de Tarvel Santé sont inquiets.', ['ORG Tarvel Santé']],
  ['Selon Victoria Développement, tout va bien.', ['ORG Victoria Développement']],
])('a word that opens or ends names of bodies tells of one: %s', (text, entities) => {
  expect(read(text)).toEqual(entities);
});

test.each<readonly [string, string[]]>([
  ['Paul Sport a protesté.', ['PER Paul Sport']],
  ['Anne-Laure Bank a protesté.', ['PER Anne-Laure Bank']],
  ['Cristóbal Tarvel-Solar a protesté.', ['PER Cristóbal Tarvel-Solar']],
  ["La rue de l'Industrie est fermée.", ["LOC rue de l'Industrie"]],
])('not behind a first name, inside a double name, in a street: %s', (text, entities) => {
  expect(read(text)).toEqual(entities);
});

test.each<readonly [string, string[]]>([
  ["Il renonce au rachat du finlandais Talio. Talio s'en réjouit.", ['LOC Finlande', 'ORG Talio']],
  ["L'offre de l'allemand Kessel-Brant est rejetée.", ['LOC Allemagne', 'ORG Kessel-Brant']],
  ['Il a battu le français Paul Tarvel.', ['LOC France', 'PER Paul Tarvel']],
])('behind the adjective of a country: %s', (text, entities) => {
  expect(read(text)).toEqual(entities);
});
