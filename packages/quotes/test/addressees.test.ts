import { attributeQuotes } from '@incise/quotes';
import { expect, test } from 'vitest';

const SPEAKERS = [
  'un député de la majorité',
  'une élue du groupe',
  'un proche du ministre',
  'un conseiller',
  "la porte-parole de l'association",
];
const HEARERS = [
  'à notre journaliste',
  'à nos confrères de Sud Ouest',
  'à des journalistes',
  'à un reporter',
  'aux députés',
  "à l'AFP",
  'à son voisin',
  'au téléphone',
  'à mi-voix',
];

test.each(HEARERS)('whom words are said to, or how, is no part of who says them: %s', (hearer) => {
  const sources = SPEAKERS.map((speaker) => {
    const text = `« On a perdu », confie ${speaker} ${hearer}. La foule attend.`;
    return attributeQuotes(text).map(({ source }) => source && text.slice(source.start, source.end));
  });
  expect(sources).toEqual(SPEAKERS.map((speaker) => [speaker]));
});
