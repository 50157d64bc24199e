import { describe, expect, test } from 'vitest';
import { scanTokens, tokenize, tokenKinds } from '@incise/tokens';
import { readCases } from './helpers.ts';

describe('tokens', () => {
  test.each(readCases('tokens.txt'))('$line', ({ line, reason }) => {
    const [text, tokens] = line.split(' → ') as [string, string];
    expect(
      tokenize(text)
        .map((token) => token.text)
        .join(' | '),
      reason,
    ).toBe(tokens);
  });

  test('have kinds', () => {
    const kinds = Object.fromEntries(tokenize('Le 12 , € https://a.fr a@b.fr @AFP #mot 👍').map(({ text, kind }) => [text, kind]));
    expect(kinds).toEqual({
      Le: 'word',
      12: 'number',
      ',': 'punctuation',
      '€': 'symbol',
      'https://a.fr': 'url',
      'a@b.fr': 'email',
      '@AFP': 'mention',
      '#mot': 'hashtag',
      '👍': 'emoji',
    });
  });

  test('are the same in typed arrays', () => {
    const text = 'L’été, à 20h30, M. Petit a-t-il payé 12 000 € ?';
    const { starts, ends, kinds, length } = scanTokens(text);
    expect([...starts].map((start, i) => ({ start, end: ends[i], text: text.slice(start, ends[i]), kind: tokenKinds[kinds[i]!] }))).toEqual(
      tokenize(text),
    );
    expect([starts.length, ends.length, kinds.length]).toEqual([length, length, length]);
  });

  test('keep offsets in decomposed text and around invisible characters', () => {
    const text = 'L’e\u0301te\u0301 a\u0300 co\u00adte\u0301 \u200Eici';
    expect(tokenize(text).map((token) => token.text)).toEqual(['L’', 'e\u0301te\u0301', 'a\u0300', 'co\u00adte\u0301', 'ici']);
  });

  test.each(['↮', '≠', '⇎'])('%s is a symbol, composed or not', (sign) => {
    for (const text of [sign, sign.normalize('NFD')])
      expect(tokenize(text)).toEqual([{ text, kind: 'symbol', start: 0, end: text.length }]);
  });

  test.each(['', ' \n\t\u00a0\u202f ', '\u00ad\u200d'])('there are none in %j', (text) => {
    expect(tokenize(text)).toEqual([]);
  });
});

describe('options of tokenize', () => {
  const forms = (text: string, options: Parameters<typeof tokenize>[1]) => tokenize(text, options).map((token) => token.text);

  test('abbreviations own their point, with or without it, in any case', () => {
    expect(forms('Voir la Zorg. 12', {})).toEqual(['Voir', 'la', 'Zorg', '.', '12']);
    expect(forms('Voir la Zorg. 12', { abbreviations: ['zorg.'] })).toEqual(['Voir', 'la', 'Zorg.', '12']);
    expect(forms('Voir la ZORG. du soir', { abbreviations: ['zorg'] })).toContain('ZORG.');
  });

  test('words that are never split stay whole, the longest first', () => {
    expect(forms('Yahoo! et Yahoo!Mail', { neverSplit: ['Yahoo!', 'Yahoo!Mail'] })).toEqual(['Yahoo!', 'et', 'Yahoo!Mail']);
    expect(forms('Dis-moi tout', { neverSplit: ['Dis-moi'] })).toEqual(['Dis-moi', 'tout']);
  });

  test('a word that goes on is another word', () => {
    expect(forms('Canapé', { neverSplit: ['Can'] })).toEqual(['Canapé']);
    expect(forms('x', { neverSplit: [''] })).toEqual(['x']);
  });
});
