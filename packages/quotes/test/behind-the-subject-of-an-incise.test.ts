import { attributeQuotes } from '@incise/quotes';
import { describe, expect, test } from 'vitest';

const quotesOf = (text: string): (string | undefined)[][] =>
  attributeQuotes(text).map(({ content, speaker }) => [content.map(({ start, end }) => text.slice(start, end)).join(' … '), speaker]);

const ADJUNCTS = [
  'lundi',
  'mardi soir',
  'avec malice',
  'en souriant',
  'non sans ironie',
  'dans un communiqué',
  'sur France Bleu',
  "à l'AFP",
  'devant la presse',
];

describe.each(ADJUNCTS)('what an incise that cuts a clause has behind its subject is no part of it: %s', (adjunct) => {
  test.each([
    [`La digue, explique le maire ${adjunct}, cédera.`, 'La digue … cédera', 'maire'],
    [`La digue, a expliqué Paul Mirel ${adjunct}, cédera.`, 'La digue … cédera', 'Paul Mirel'],
    [`Si la digue cède, a expliqué Paul Mirel ${adjunct}, la ville sera noyée.`, 'Si la digue cède … la ville sera noyée', 'Paul Mirel'],
    [`Pour une fois, explique le maire ${adjunct}, tout le monde est content.`, 'Pour une fois … tout le monde est content', 'maire'],
  ])('%s', (text, content, speaker) => {
    expect(quotesOf(text)).toEqual([[content, speaker]]);
  });
});

test.each([
  ["La digue cédera, assure-t-on à la mairie, où l'on attend la crue.", [['La digue cédera', 'mairie']]],
  ['La digue cédera, a dit Paul Mirel lundi, et la ville sera noyée.', [['La digue cédera … et la ville sera noyée', 'Paul Mirel']]],
  ['La digue cédera, a dit Paul Mirel lundi, avant de quitter la salle.', [['La digue cédera', 'Paul Mirel']]],
])('a clause that is whole before the incise: %s', (text, quotes) => {
  expect(quotesOf(text)).toEqual(quotes);
});

test.each([
  [
    "C'est une première, se réjouit le maire : « La digue tient. »",
    [
      ["C'est une première", 'maire'],
      ['La digue tient.', 'maire'],
    ],
  ],
  [
    'Le port est sauvé, selon Paul Mirel : « La digue tient. »',
    [
      ['Le port est sauvé', 'Paul Mirel'],
      ['La digue tient.', 'Paul Mirel'],
    ],
  ],
  [
    'La crue est passée, a dit la préfète lundi : « La digue tient. »',
    [
      ['La crue est passée', 'préfète'],
      ['La digue tient.', 'préfète'],
    ],
  ],
  ['Paul Mirel, ému, a dit : « La digue tient. »', [['La digue tient.', 'Paul Mirel']]],
])('marks behind the colon after an incise are of whom it names: %s', (text, quotes) => {
  expect(quotesOf(text)).toEqual(quotes);
});

test.each([
  ['Selon un communiqué de la préfecture publié lundi, la digue cédera.', [['la digue cédera', 'préfecture']]],
  ["D'après une note de la direction transmise aux élus, la digue cédera.", [['la digue cédera', 'direction']]],
  ['Selon un rapport publié lundi, la digue cédera.', [['la digue cédera', 'rapport publié lundi']]],
])('how a document got out is no part of its author: %s', (text, quotes) => {
  expect(quotesOf(text)).toEqual(quotes);
});

test.each(['la CGT des ports et docks', 'le syndicat des mines et carrières', 'la fédération des villes et villages'])(
  'a noun that shares « des » with the one before « et »: %s',
  (body) => {
    expect(attributeQuotes(`Selon ${body}, la digue cédera.`).map(({ source }) => source?.end)).toEqual([6 + body.length]);
  },
);
