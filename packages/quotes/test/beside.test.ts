import { attributeQuotes, findQuotes } from '@incise/quotes';
import { describe, expect, test } from 'vitest';

/** A text with all its quotes: content, source as written, speaker. */
const CASES: readonly (readonly [
  family: string,
  text: string,
  quotes: readonly (readonly [content: string, source: string, speaker: string])[],
])[] = [
  ['brackets', '« On ne lâche rien » (Léa Petit, sur RTL).', [['On ne lâche rien', 'Léa Petit', 'Léa Petit']]],
  ['brackets', "« Nous irons jusqu'au bout. » (Paul Mirel, France Inter)", [["Nous irons jusqu'au bout.", 'Paul Mirel', 'Paul Mirel']]],
  ['eyes', 'Claire Delmas est venue. À ses yeux, le projet est mort.', [['le projet est mort', 'ses', 'Claire Delmas']]],
  ['eyes', 'Claire Delmas est venue. A ses yeux, le projet est mort.', [['le projet est mort', 'ses', 'Claire Delmas']]],
  [
    'clitic',
    "« Où étiez-vous ? », l'interroge la présidente, Catherine Auzan.",
    [['Où étiez-vous ?', 'la présidente, Catherine Auzan', 'Catherine Auzan']],
  ],
  ['clitic', "« Vous mentez », l'accuse Paul Mirel.", [['Vous mentez', 'Paul Mirel', 'Paul Mirel']]],
  ['clitic', "L'attaque a eu lieu, l'attaque de trop.", []],
  ['agent', 'Claire Delmas, la maire, a dit que la digue tenait.', [['la digue tenait', 'Claire Delmas, la maire', 'Claire Delmas']]],
  [
    'incise',
    'Le trafic reprendra lundi, prévoit la compagnie Air Basque.',
    [['Le trafic reprendra lundi', 'la compagnie Air Basque', 'Air Basque']],
  ],
  ['incise', 'Le conseil prévoit de partir. Le calendrier prévoit une pause.', []],
  ['colon', 'Le maire tempère : la commune devra payer.', [['la commune devra payer', 'Le maire', 'maire']]],
  ['colon', 'Claire Delmas relativise : la digue a tenu.', [['la digue a tenu', 'Claire Delmas', 'Claire Delmas']]],
];

describe('sources beside what they say', () => {
  test.each(CASES)('%s: %s', (_, text, quotes) => {
    const at = (span?: { start: number; end: number }): string => (span ? text.slice(span.start, span.end) : '');
    const found = attributeQuotes(text).map(({ content, source, speaker }) => [content.map(at).join(' … '), at(source), speaker]);
    expect(found).toEqual(quotes);
  });
});

test.each([
  ["Interrogé par la présidente, Catherine Auzan, l'accusé répond qu'il ne sait pas.", "l'accusé"],
  ['Interrogée par la juge, Anne Petit, la mère a dit que la digue tenait.', 'la mère'],
  ['Claire Delmas, la maire, a dit que la digue tenait.', 'Claire Delmas, la maire'],
])('a name beside an agent is no subject: %s', (text, source) => {
  expect(findQuotes(text).map((quote) => text.slice(quote.source!.start, quote.source!.end))).toEqual([source]);
});
