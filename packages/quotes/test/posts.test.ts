import { attributeQuotes } from '@incise/quotes';
import { expect, test } from 'vitest';

const quotesOf = (text: string): (string | undefined)[][] =>
  attributeQuotes(text).map(({ content, speaker }) => [content.map(({ start, end }) => text.slice(start, end)).join(' … '), speaker]);

const BEFORE = 'Une digue a cédé à Lens.\n\n';
const BEHIND = '\n\nLe préfet a promis des renforts.';
const POST = 'Très inquiète pour les riverains. Je demande des moyens.';

test.each([
  `${POST} — Anne Durel (@ADurel) 3 mars 2024`,
  `${POST} – Anne Durel (@ADurel) March 3, 2024`,
  `${POST} pic.twitter.com/a1B2 — Anne Durel (@ADurel) 3 mars 2024`,
  `${POST} https://t.co/a1B2 pic.twitter.com/a1B2 - Anne Durel (@ADurel) 3 mars 2024`,
  `${POST}— Anne Durel (@ADurel)`,
  `${POST}\n\n— Anne Durel (@ADurel) 3 mars 2024`,
  `${POST}\n— Anne Durel (@ADurel)`,
])('a post that is shown in the text is said by who signs it: %s', (post) => {
  expect(quotesOf(BEFORE + post + BEHIND)).toEqual([[POST, 'Anne Durel']]);
});

test.each(['pic.twitter.com/a1B2 — Anne Durel (@ADurel) 3 mars 2024', 'Le maire — Anne Durel (@ADurel) — est venu hier.'])(
  'who is named with a handle says nothing where no words stand before: %s',
  (line) => {
    expect(quotesOf(BEFORE + line + BEHIND)).toEqual([]);
  },
);

const LINES = ['La digue a cédé.', "J'ai prévenu la préfecture.", 'Personne ne répond.', 'Nous attendons'];

test.each(['\n\n', '\n', '\n \n\n'])('marks that close several paragraphs later hold what is between, apart by %j', (apart) => {
  const said = LINES.join(apart);
  expect(quotesOf(`${BEFORE}« ${said} », a dit Anne Durel. « Il le faut », a dit Paul Mirel.`)).toEqual([
    [said, 'Anne Durel'],
    ['Il le faut', 'Paul Mirel'],
  ]);
  expect(quotesOf(`${BEFORE}"${said}", a dit Anne Durel. "Il le faut", a dit Paul Mirel.`)).toEqual([
    [said, 'Anne Durel'],
    ['Il le faut', 'Paul Mirel'],
  ]);
  expect(quotesOf(`Anne Durel a déclaré : « ${said}. »${apart}Paul Mirel a dit : « Il le faut. »`)).toEqual([
    [`${said}.`, 'Anne Durel'],
    ['Il le faut.', 'Paul Mirel'],
  ]);
});

test('marks that never close hold their paragraph', () => {
  expect(quotesOf(`« La digue a cédé, a dit Anne Durel.\n\nLe préfet est venu.\n\n« Il le faut », a dit Paul Mirel.`)).toEqual([
    ['La digue a cédé', 'Anne Durel'],
    ['Il le faut', 'Paul Mirel'],
  ]);
});

test.each(['Présidentielle 2022', 'Lens, 3 mars 2024', 'Photo Ouest-Info, 2024'])(
  'a line that ends with a figure is no figure of the source behind it: %s',
  (line) => {
    expect(quotesOf(`${line}\n\nSelon Anne Durel, la digue a cédé.`)).toEqual([['la digue a cédé', 'Anne Durel']]);
  },
);
