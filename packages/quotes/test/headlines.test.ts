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
    [
      'Sermatec : « On ne lâchera rien »\nLes salariés ont manifesté. « Je suis là. On ne lâchera rien », prévient Nadège Corlay.',
      ['Nadège Corlay', 'Nadège Corlay'],
    ],
    [
      'Léa Petit : « On ne lâchera rien »\nLa préfète a parlé. « On ne lâchera pas », a-t-elle dit. « On verra », répond Nadège Corlay.',
      ['Léa Petit', 'préfète', 'Nadège Corlay'],
    ],
  ])('%s', (text, speakers) => {
    expect(attributeQuotes(text).map(({ speaker }) => speaker)).toEqual(speakers);
  });
});

describe('whom a headline tells dead does not speak', () => {
  test.each(['Mort de Luc Roux', 'Meurtre de Léa Petit', 'Disparition de Léa Petit', 'Obsèques de Luc Roux'])('%s', (label) => {
    const text = `${label} : « Je ne me souviens de rien »\n\nGuy Tarvel est venu. « On verra bien demain », dit-il.`;
    expect(attributeQuotes(text).map(({ speaker }) => speaker)).toEqual(['Guy Tarvel', 'Guy Tarvel']);
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
