import { describe, expect, test } from 'vitest';
import { resolveEntities } from '@incise/entities';

/** The names of a text with their types: « PER Léa Petit ». */
const read = (text: string): string[] => resolveEntities(text).map(({ type, name }) => `${type} ${name}`);

describe('a name behind a noun of bodies and its complement is a body', () => {
  test.each<readonly [string, string[]]>([
    ['Selon le fabricant de jouets Tarvel, tout va bien.', ['ORG Tarvel']],
    ['Le groupe de rock Tarvel a protesté.', ['ORG Tarvel']],
    ["Les salariés de l'éditeur de logiciels Pixéo sont inquiets.", ['ORG Pixéo']],
    ["Il travaille pour l'ONG de défense des océans Kerval.", ['ORG Kerval']],
    ["Selon le cabinet d'avocats Verlaine, tout va bien.", ['ORG Verlaine']],
    ["L'association d'aide aux migrants Kerval a protesté.", ['ORG Kerval']],
    ['Selon la compagnie de théâtre Tarvel, tout va bien.', ['ORG Tarvel']],
    ['Le club de foot Horizon a protesté.', ['ORG Horizon']],
    ['La banque en ligne Lorvex a protesté.', ['ORG Lorvex']],
    ['La coopérative Les Marnes a protesté.', ['ORG Les Marnes']],
    ['La marque de vêtements Pixéo a protesté.', ['ORG Pixéo']],
    ['Selon la fintech Lorvex, tout va bien.', ['ORG Lorvex']],
  ])('%s', (text, entities) => {
    expect(read(text)).toEqual(entities);
  });
  test.each<readonly [string, string[]]>([
    ['Le cabinet du ministre Paul Tarvel a protesté.', ['PER Paul Tarvel']],
    ['Le club du président Tarvel a protesté.', ['PER Tarvel']],
    ['Le patron du groupe de presse Jean Tarvel a protesté.', ['PER Jean Tarvel']],
    ['Le théâtre Tarvel a fermé.', ['ORG théâtre Tarvel']],
  ])('somebody, or a house: %s', (text, entities) => {
    expect(read(text)).toEqual(entities);
  });
});

describe('a doubtful alias behind a noun of another kind is another body', () => {
  test.each<readonly [string, string[]]>([
    ['Selon le syndicat Alliance, tout va bien.', ['ORG Alliance']],
    ['Le syndicat de police Alliance a protesté.', ['ORG Alliance']],
    ['Selon la chaîne FOX, tout va bien.', ['ORG Fox']],
  ])('%s', (text, entities) => {
    expect(read(text)).toEqual(entities);
  });
});
