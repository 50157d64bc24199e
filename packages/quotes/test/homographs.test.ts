import { attributeQuotes } from '@incise/quotes';
import { expect, test } from 'vitest';

const read = (text: string) =>
  attributeQuotes(text).map(({ content, speaker }) => [content.map(({ start, end }) => text.slice(start, end)).join(' … '), speaker]);

test.each([
  'enquête sur un vol',
  'note une hausse',
  'livre des colis',
  'manifeste à Brest',
  'sort un livre',
  'guide les touristes',
  'planche sur un projet',
  'projette un film',
  'révise son statut',
  'peine à recruter',
])('a noun behind a noun is its verb where what a verb takes follows: l’association %s', (predicate) => {
  expect(read(`L'association ${predicate}. Elle dit que la digue tient.`)).toEqual([['la digue tient', 'association']]);
  expect(read(`L'agence sanitaire ${predicate}. Elle dit que la digue tient.`)).toEqual([['la digue tient', 'agence sanitaire']]);
});

test.each([
  ['Un élu leur promet que la digue tient.', 'la digue tient', 'élu'],
  ['Une employée leur dit que la digue tient.', 'la digue tient', 'employée'],
  ['Un délégué les a prévenus que la digue tient.', 'la digue tient', 'délégué'],
  ['Un blessé le raconte : « La digue tient. »', 'La digue tient.', 'blessé'],
  ["« La digue tient », a dit en marge d'un point presse un élu.", 'La digue tient', 'élu'],
])('a participle that is somebody has a verb with its clitic behind it: %s', (text, content, speaker) => {
  expect(read(text)).toEqual([[content, speaker]]);
});
