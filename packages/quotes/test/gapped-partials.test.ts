import { attributeQuotes } from '@incise/quotes';
import { describe, expect, test } from 'vitest';

const said = (text: string): string[] =>
  attributeQuotes(text).map(({ content, speaker }) => `${speaker}: ${content.map(({ start, end }) => text.slice(start, end)).join(' … ')}`);

describe('another name in the place of the subject says the next words', () => {
  test.each([
    ['La CGT dénonce « un mensonge » et la CFDT « un mépris ».', ['CGT: un mensonge', 'CFDT: un mépris']],
    ['La CGT dénonce « un mensonge », la CFDT « un mépris ».', ['CGT: un mensonge', 'CFDT: un mépris']],
    ["La CGT parle d'« un mensonge », la CFDT d'« un mépris ».", ['CGT: un mensonge', 'CFDT: un mépris']],
    ["La CGT parle d'un « mensonge », FO d'un « mépris », la CFDT d'une « honte ».", ['CGT: mensonge', 'FO: mépris', 'CFDT: honte']],
    ['Léa Petit dénonce « un mensonge » et Paul Mirel « un mépris ».', ['Léa Petit: un mensonge', 'Paul Mirel: un mépris']],
  ])('%s', (text, quotes) => {
    expect(said(text)).toEqual(quotes);
  });

  test.each([
    ['Léa Petit dénonce le « cynisme » du gouvernement et son « mépris ».', ['Léa Petit: cynisme … mépris']],
    ['Léa Petit accuse Paul Mirel de « mensonge » et Marc Auger de « complicité ».', ['Léa Petit: mensonge … complicité']],
    ['Léa Petit a salué le « courage » des pompiers et la « dignité » de Paul Mirel.', ['Léa Petit: courage … dignité']],
  ])('but: %s', (text, quotes) => {
    expect(said(text)).toEqual(quotes);
  });
});

test.each([
  ['le patron du New York Times', 'patron du New York Times'],
  ['la directrice du Figaro', 'directrice du Figaro'],
])('%s is not whom the text calls head of something else', (source, speaker) => {
  expect(said(`Le président américain, Donald Trump, a attaqué la presse. « Une honte », a réagi ${source}.`)).toEqual([
    `${speaker}: Une honte`,
  ]);
});
