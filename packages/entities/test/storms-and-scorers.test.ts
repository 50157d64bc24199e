import { resolveEntities } from '@incise/entities';
import { expect, test } from 'vitest';

const namesIn = (text: string): string[] => resolveEntities(text).map(({ type, name }) => `${type} ${name}`);

test.each([
  ["La tempête Nestor a fait un mort à Lens. Nestor s'éloigne.", ['LOC Lens']],
  ['DIRECT. Tempête Nestor : un mort à Lens', ['LOC Lens']],
  ['Après le passage du cyclone Chido, Mayotte attend.', ['LOC Mayotte']],
  ['La tempête tropicale Fiona a touché la Corse.', ['LOC Corse']],
  ['« Non », tempête Macron à Lens.', ['PER Macron', 'LOC Lens']],
])('a storm is nobody: %s', (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test.each([
  ['Quant à Huguette, 82 ans, elle attend.', ['PER Huguette']],
  ['Buts : Lecointre (71e) ; Bouzidi (8e sp) ; Delmas (12e, 40e). Lecointre est sorti.', ['PER Lecointre', 'PER Bouzidi', 'PER Delmas']],
])('an age and the minutes of goals stand behind people: %s', (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test.each([
  ["L'élu de Kaolack, 58 ans, attend.", 'LOC Kaolack'],
  ['Le Bassin de la Villette (19e arrondissement) est plein.', 'LOC Bassin de la Villette'],
])('what looks so is none: %s', (text, name) => {
  expect(namesIn(text)).toEqual([name]);
});

test('« est » behind a town is its verb', () => {
  expect(namesIn('Berlin est prudent.')).toEqual(['LOC Berlin']);
  expect(namesIn('Il est né à Berlin-Est.')).toEqual(['LOC Berlin-Est']);
});

test('« sa » tells the gender of whom a role is', () => {
  expect(
    resolveEntities('La Commission travaille, explique sa porte-parole Birgit Aalto.').find(({ name }) => name === 'Birgit Aalto')?.gender,
  ).toBe('f');
});

test.each([
  'Stade René-Fenouillère',
  'Gymnase Paul-Bert',
  'Espace Jean-Vilar',
  'Rue Victor-Hugo',
  'Place Jean-Jaurès',
  'Salle Jean-Monnet',
  'Piscine Jean-Taris',
])('a site called after somebody is a place: %s', (site) => {
  expect(namesIn(`${site}. 300 spectateurs.`)).toEqual([`LOC ${site}`]);
});

test('a surname alone in a line is a town where the other lines are', () => {
  const lines = ['Limoges', 'Tulle', 'Guéret', 'Ussel'].map((town) => `${town}\nUne cycliste a été blessée mardi sur la route.`);
  expect(namesIn(lines.join('\n\n'))).toEqual(['LOC Limoges', 'LOC Tulle', 'LOC Guéret', 'LOC Ussel']);
  expect(namesIn('Ussel a perdu le procès contre son voisin, Paul Ussel.')).toEqual(['PER Paul Ussel']);
});
