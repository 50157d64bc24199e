import { attributeQuotes, findQuotes } from '@incise/quotes';
import { describe, expect, test } from 'vitest';

describe('words of a headline that stand again with a source', () => {
  test.each([
    [
      '« On ne lâchera rien »\nLes salariés de Sermatec ont manifesté. « On ne lâchera rien », prévient Nadège Corlay.',
      ['Nadège Corlay', 'Nadège Corlay'],
    ],
    [
      'Brest : « Le pont est dangereux »\nPaul Mirel a visité le site. « Le pont est dangereux, il faut fermer », a dit la préfète, Léa Petit.',
      ['Léa Petit', 'Léa Petit'],
    ],
  ])('%s', (text, speakers) => {
    expect(attributeQuotes(text).map(({ speaker }) => speaker)).toEqual(speakers);
  });
});

describe('a dateline is no part of what is said', () => {
  test.each(['PARIS (AFP) - ', '(Mayombo, AFP) - ', 'PONTORVEL, 14 mars 2026 – ', 'Brest, le 3 mars – ', 'MONTRÉAL — '])(
    '%s',
    (dateline) => {
      const text = `${dateline}Le pont fermera lundi, a annoncé le maire.`;
      expect(findQuotes(text).map(({ content }) => content.map(({ start, end }) => text.slice(start, end)))).toEqual([
        ['Le pont fermera lundi'],
      ]);
    },
  );
});
