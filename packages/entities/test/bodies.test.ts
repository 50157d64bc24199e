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
  test('a rank at the end of a heading tells nothing of the next line', () => {
    expect(read('Les silences du brigadier\n\nLe brigadier Lucien Oltrac parle bas.')).toEqual(['PER Lucien Oltrac: Lucien Oltrac']);
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

describe('the name of a body goes on with complements like its last one', () => {
  test.each<readonly [string, string[]]>([
    [
      'Le Parti pour la Fraternité et les Valeurs a gagné.',
      ['ORG Parti pour la Fraternité et les Valeurs: Parti pour la Fraternité et les Valeurs'],
    ],
    [
      'Le Rassemblement pour la Paix et le Travail a perdu.',
      ['ORG Rassemblement pour la Paix et le Travail: Rassemblement pour la Paix et le Travail'],
    ],
    [
      "L'Alliance pour le Renouveau et la Démocratie est là.",
      ['ORG Alliance pour le Renouveau et la Démocratie: Alliance pour le Renouveau et la Démocratie'],
    ],
    [
      'Selon le Ministère de la Défense et de la Sécurité Marine, tout va bien.',
      ['ORG Ministère de la Défense et de la Sécurité Marine: Ministère de la Défense et de la Sécurité Marine'],
    ],
    [
      'Selon le ministère des Ports et de la Sécurité Marine, rien.',
      ['ORG ministère des Ports et de la Sécurité Marine: ministère des Ports et de la Sécurité Marine'],
    ],
    [
      "Selon le ministère de l'Économie, des Finances et du Budget, rien.",
      ["ORG ministère de l'Économie, des Finances et du Budget: ministère de l'Économie, des Finances et du Budget"],
    ],
    [
      'Le Parti Démocratique pour le Changement a perdu.',
      ['ORG Parti Démocratique pour le Changement: Parti Démocratique pour le Changement'],
    ],
    ['Le Parti Socialiste pour le Renouveau a perdu.', ['ORG Parti Socialiste pour le Renouveau: Parti Socialiste pour le Renouveau']],
    [
      'Le Ministère de la Santé et des Sports Paul Oltrac a parlé.',
      ['ORG Ministère de la Santé et des Sports: Ministère de la Santé et des Sports', 'PER Paul Oltrac: Paul Oltrac'],
    ],
  ])('%s', (text, entities) => {
    expect(read(text)).toEqual(entities);
  });
});

describe('what stands beside a body is no part of its name', () => {
  test.each<readonly [string, string[]]>([
    [
      "L'Alliance pour le Progrès et la France sont opposées.",
      ['ORG Alliance pour le Progrès: Alliance pour le Progrès', 'LOC France: France'],
    ],
    [
      'Le Mouvement pour la Paix et la CGT manifestent.',
      ['ORG Mouvement pour la Paix: Mouvement pour la Paix', 'ORG Confédération générale du travail: CGT'],
    ],
    ["Le Parti pour la Paix et le Sénat sont d'accord.", ['ORG Parti pour la Paix: Parti pour la Paix', 'ORG Sénat: Sénat']],
    [
      'Le Parti pour le Travail et le Parti communiste manifestent.',
      ['ORG Parti pour le Travail: Parti pour le Travail', 'ORG Parti communiste français: Parti communiste'],
    ],
    [
      'Le ministère de la Justice et Paul Oltrac signent.',
      ['ORG ministère de la Justice: ministère de la Justice', 'PER Paul Oltrac: Paul Oltrac'],
    ],
    [
      "Le ministère de l'Agriculture et la mairie de Pau signent.",
      ["ORG ministère de l'Agriculture: ministère de l'Agriculture", 'LOC Pau: Pau'],
    ],
  ])('%s', (text, entities) => {
    expect(read(text)).toEqual(entities);
  });
});

describe("another country's ministry goes by its adjective, which stays a mention of the country", () => {
  test.each<readonly [string, string[]]>([
    [
      "Le ministère de l'Intérieur turc a réagi. Le ministère de l'Intérieur a confirmé.",
      ["ORG ministère de l'Intérieur turc: ministère de l'Intérieur, ministère de l'Intérieur", 'LOC Turquie: turc'],
    ],
    [
      'Le ministère des Affaires étrangères russe a réagi.',
      ['ORG ministère des Affaires étrangères russe: ministère des Affaires étrangères', 'LOC Russie: russe'],
    ],
    ["Le ministère turc de l'Intérieur a réagi.", ["ORG ministère turc de l'Intérieur: ministère turc de l'Intérieur"]],
    ['Le ministère de la Défense français a réagi.', ['ORG ministère de la Défense: ministère de la Défense', 'LOC France: français']],
  ])('%s', (text, entities) => {
    expect(read(text)).toEqual(entities);
  });
});
