import { resolveEntities } from '@incise/entities';
import { expect, test } from 'vitest';

const namesIn = (text: string): string[] => resolveEntities(text).map(({ type, name }) => `${type} ${name}`);

test.each([
  ...['Suivez', 'Retrouvez', 'Découvrez', 'Écoutez', 'Lisez', 'Rejoignez', 'Appelez'],
  ...['Soutenir', 'Rencontrer', 'Élire', 'Comprendre', 'Défendre'],
  ...['Interview', 'Portrait', 'VIDÉO', 'Tennis', 'Affaire', 'Exclusif', 'Procès', 'Bienvenue'],
])('a word that opens a line before a full name is no part of it: %s', (word) => {
  expect(namesIn(`${word} Marc Delmas à Lens`)).toEqual(['PER Marc Delmas', 'LOC Lens']);
  expect(namesIn(`Le port ferme.\n${word} Marc Delmas à Lens`)).toEqual(['PER Marc Delmas', 'LOC Lens']);
});

test.each(['Suivez', 'Visitez', 'Découvrez'])('an imperative is no part of a place or body either: %s', (word) => {
  expect(namesIn(`${word} Marseille cet été.`)).toEqual(['LOC Marseille']);
});

test.each([
  ['Gomez Marc a gagné à Lens.', ['PER Gomez Marc', 'LOC Lens']],
  ['Martinez Quarta a gagné à Lens.', ['PER Martinez Quarta', 'LOC Lens']],
  ['Le Théâtre Marc Delmas ouvre à Lens.', ['ORG Théâtre Marc Delmas', 'LOC Lens']],
])('names that look so stay whole: %s', (text, names) => {
  expect(namesIn(text)).toEqual(names);
});
