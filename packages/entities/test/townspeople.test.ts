import { resolveEntities } from '@incise/entities';
import { describe, expect, test } from 'vitest';

const TOWNSMEN = [
  'Lillois',
  'Niçois',
  'Breton',
  'Vosgien',
  'Basque',
  'Catalan',
  'Valaisan',
  'Stéphanois',
  'Toulousain',
  'Lorrain',
  'Suisse',
  'Tricolore',
  'Nordiste',
  'Haut-Savoyard',
  'Limougeaud',
  'Briviste',
];
const TOWNSWOMEN = ['Lilloise', 'Bretonne', 'Vosgienne', 'Grisonne', 'Catalane', 'Briochine', 'Toulousaine', 'Valaisanne'];

const people = (text: string): Record<string, string[]> =>
  Object.fromEntries(
    resolveEntities(text)
      .filter(({ type, name }) => type !== 'LOC' || name !== 'Suisse')
      .map(({ name, mentions }) => [name, mentions.map(({ start, end }) => text.slice(start, end))]),
  );

describe('somebody called by a town or land', () => {
  test.each(TOWNSMEN)('le %s', (townsman) => {
    expect(people(`Paul Meyer a gagné samedi. Le ${townsman} a salué le public.`)).toEqual({
      'Paul Meyer': ['Paul Meyer', `Le ${townsman}`],
    });
  });

  test('le Bigouden behind somebody whose surname has an article', () => {
    expect(people('Ronan Le Tarvel peste. Le Bigouden a raison.')).toEqual({ 'Ronan Le Tarvel': ['Ronan Le Tarvel', 'Le Bigouden'] });
  });

  test.each(TOWNSWOMEN)('la %s', (townswoman) => {
    expect(people(`Léa Meyer a gagné samedi. « J'ai tout donné », a confié la ${townswoman}.`)).toEqual({
      'Léa Meyer': ['Léa Meyer', `la ${townswoman}`],
    });
  });

  test.each(TOWNSMEN.flatMap((a) => TOWNSMEN.filter((b) => a !== b).map((b) => [a, b] as const)))('of the %s and the %s', (a, b) => {
    const text = `Le ${a} Paul Meyer a battu Luc Rey, le ${b}, samedi.`;
    expect(people(`${text} « Oui », a dit le ${a}.`)['Paul Meyer']).toContain(`le ${a}`);
    expect(people(`${text} « Oui », a dit le ${b}.`)['Luc Rey']).toContain(`le ${b}`);
  });

  test.each([
    ['Léa Petit visite le Bordelais.', 'Bordelais'],
    ['Léa Petit est née dans le Lillois.', 'Lillois'],
    ['Léa Petit vit en Lorraine.', 'Lorraine'],
    ["L'Artois a été touché par les orages. Léa Petit est sans courant.", 'Artois'],
    ["L'Avesnois a été touché par les orages. Léa Petit est sans courant.", 'Avesnois'],
  ])('%s', (text, place) => {
    expect(people(text)).toEqual({ 'Léa Petit': ['Léa Petit'], [place]: [place] });
  });
});

test.each(['natif de Lille', 'double médaillé', 'quadruple champion olympique'])('le %s', (role) => {
  expect(people(`Le skieur Paul Meyer a gagné samedi. « Oui », a dit le ${role}.`)['Paul Meyer']).toEqual([
    'Le skieur',
    'Paul Meyer',
    `le ${role}`,
  ]);
});

test('an event behind its ordinal is nobody', () => {
  expect(people('Yoann Le Bihannic a remporté mardi le 84e Paris-Camembert.')).toEqual({ 'Yoann Le Bihannic': ['Yoann Le Bihannic'] });
});
