import { describe, expect, test } from 'vitest';
import { resolveEntities } from '@incise/entities';

/** All entities of a text with their names: « PER Léa Petit: Léa Petit, Petit ». */
const read = (text: string): string[] =>
  resolveEntities(text).map(
    ({ type, name, mentions }) =>
      `${type} ${name}: ${mentions
        .filter(({ kind }) => kind !== 'description' && kind !== 'pronoun')
        .map((mention) => mention.text)
        .join(', ')}`,
  );
const rolesOf = (text: string): string[] => resolveEntities(text).flatMap(({ roles = [] }) => roles.map(({ title }) => title));

describe('a person begins behind an office or a rank, not a body', () => {
  test.each<readonly [string, string[], string[]]>([
    [
      "L'Assemblée nationale a voté, a annoncé le président de l'Assemblée Julien Tarvel.",
      ['ORG Assemblée nationale: Assemblée nationale, Assemblée', 'PER Julien Tarvel: Julien Tarvel'],
      ["président de l'Assemblée"],
    ],
    ['Il a vu le président du Sénat Karim Oltrac.', ['PER Karim Oltrac: Karim Oltrac', 'ORG Sénat: Sénat'], ['président du Sénat']],
    [
      'Le chef de la Police nationale Hervé Oltrac a parlé.',
      ['PER Hervé Oltrac: Hervé Oltrac', 'ORG Police nationale: Police nationale'],
      ['chef de la Police nationale'],
    ],
    ['Le Colonel de Gendarmerie Tarvel a parlé.', ['PER Tarvel: Tarvel'], ['Colonel de Gendarmerie']],
    ['Le capitaine de gendarmerie Oltrac a parlé.', ['PER Oltrac: Oltrac'], ['capitaine de gendarmerie']],
    ['Le commissaire de Police Tarvel a parlé.', ['PER Tarvel: Tarvel'], ['commissaire de Police']],
    ['Le Colonel Tarvel a parlé.', ['PER Tarvel: Tarvel'], ['Colonel']],
    ['Le Commandant Oltrac a parlé à la presse.', ['PER Oltrac: Oltrac'], ['Commandant']],
    ['Le Lieutenant-Colonel Oltrac est mort. Oltrac avait 40 ans.', ['PER Oltrac: Oltrac, Oltrac'], ['Lieutenant-Colonel']],
  ])('%s', (text, entities, roles) => {
    expect([read(text), rolesOf(text)]).toEqual([entities, roles]);
  });
  test('a rank tells what the name is in other places', () => {
    const text = 'Pour Tarvel, tout est dit. Le colonel de gendarmerie Tarvel nie.';
    expect(read(text)).toEqual(['PER Tarvel: Tarvel, Tarvel']);
  });
});

describe('an affair is no part of the name of whom it is about', () => {
  test.each<readonly [string, string[]]>([
    ['Affaire Tarvel : trois ans après\n\nRoland Tarvel, ancien ministre, est jugé.', ['PER Roland Tarvel: Tarvel, Roland Tarvel']],
    ['Il a tout nié. Affaire Tarvel Roland Tarvel, ancien ministre, est jugé.', ['PER Roland Tarvel: Tarvel, Roland Tarvel']],
    ["L'Affaire Tarvel dure. Roland Tarvel nie.", ['PER Roland Tarvel: Tarvel, Roland Tarvel']],
    ["Dans l'affaire Tarvel, Roland Tarvel nie tout.", ['PER Roland Tarvel: Tarvel, Roland Tarvel']],
  ])('%s', (text, entities) => {
    expect(read(text)).toEqual(entities);
  });
});

describe('bodies that are called after a person, and firms that begin like a rank', () => {
  test.each<readonly [string, string[]]>([
    ["Le directeur de l'hôpital Robert Oltrac a parlé.", ['ORG hôpital Robert Oltrac: hôpital Robert Oltrac']],
    ["L'Institut Gustave Oltrac est fermé.", ['ORG Institut Gustave Oltrac: Institut Gustave Oltrac']],
    ['La Banque Pierre Oltrac ferme.', ['ORG Banque Pierre Oltrac: Banque Pierre Oltrac']],
    ['La General Electric ferme.', ['ORG General Electric: General Electric']],
    ['La Société Générale rue de Provence est fermée.', ['ORG Société générale: Société Générale', 'LOC rue de Provence: rue de Provence']],
  ])('%s', (text, entities) => {
    expect(read(text)).toEqual(entities);
  });
});
