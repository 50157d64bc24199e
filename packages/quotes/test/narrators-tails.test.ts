import { findQuotes } from '@incise/quotes';
import { expect, test } from 'vitest';

const content = (text: string): string[] =>
  findQuotes(text).map(({ content }) => content.map(({ start, end }) => text.slice(start, end)).join(' … '));

test.each([
  ', en référence au Brexit',
  ' en référence au Brexit',
  ' en écho aux élus',
  ', allusion au maire',
  ', faisant allusion au maire',
  ', sans préciser la date',
  ' sans préciser la date',
  ', devant les caméras',
  ', face à une salle comble',
  ", comme elle l'avait dit lundi",
  ', un avis que partage le maire',
  ', avant de quitter la salle',
  ', sans donner de date',
  ', à la sortie du conseil',
])('what the narrator adds is no part of what was said: %s', (tail) => {
  expect(content(`Léa Petit a affirmé que le pont serait fermé${tail}.`)).toEqual(['le pont serait fermé']);
  expect(content(`Léa Petit a affirmé que le pont serait « fermé toute l'année »${tail}.`)).toEqual([
    "le pont serait « fermé toute l'année »",
  ]);
});

test.each([
  'le pont a été fermé sans prévenir personne',
  "on touche les aliments sans s'être lavé les mains",
  "Israël agira en Syrie, comme il l'entend",
  'ce serait sans doute lundi',
])('what was said goes on: %s', (clause) => {
  expect(content(`Léa Petit a affirmé que ${clause}.`)).toEqual([clause]);
});
