import { describe, expect, test } from 'vitest';
import { splitSentences, tokenize } from '@incise/tokens';
import { readCases, readSplit } from './helpers.ts';

const split = (text: string, options?: Parameters<typeof splitSentences>[1]) =>
  splitSentences(text, options).map((sentence) => sentence.text);

describe('sentences', () => {
  test.each(readCases('sentences.txt'))('$line', ({ line, reason }) => {
    const { text, parts } = readSplit(line);
    expect(split(text), reason).toEqual(parts);
  });

  test.each(readCases('newlines.txt'))('$line', ({ line, reason }) => {
    const [source, result] = line
      .replaceAll(String.raw`\r`, '\r')
      .replaceAll(String.raw`\n`, '\n')
      .split(' => ') as [string, string];
    expect(split(source.replaceAll(' ‖ ', ' ')), reason).toEqual(result.split(' ‖ '));
  });

  test('have offsets into the text as given', () => {
    const text = '  Un jour.\u00a0Deux jours. ';
    expect(splitSentences(text)).toEqual([
      { start: 2, end: 10, text: 'Un jour.' },
      { start: 11, end: 22, text: 'Deux jours.' },
    ]);
  });

  test('are the same from tokens that are given', () => {
    const text = 'M. Petit est venu. Il a dit : « Je pars. » Puis rien.';
    expect(splitSentences(text, { tokens: tokenize(text) })).toEqual(splitSentences(text));
  });

  test.each(['', ' \n ', '\u00ad'])('there are none in %j', (text) => {
    expect(splitSentences(text)).toEqual([]);
  });
});

describe('options of splitSentences', () => {
  const folded = 'Le maire a reçu hier\nles agents en grève.';

  test('newlines: sentence, space, auto', () => {
    expect(split(folded, { newlines: 'sentence' })).toHaveLength(2);
    expect(split(folded, { newlines: 'space' })).toHaveLength(1);
    expect(split(folded)).toEqual(split(folded, { newlines: 'auto' }));
    expect(split('Un titre\n\nUn texte.', { newlines: 'space' })).toHaveLength(2);
  });

  test('abbreviations do not end a sentence', () => {
    const text = 'Voir la Zorg. Dupont pour la suite.';
    expect(split(text, { abbreviations: ['zorg'] })).toEqual([text]);
  });
});
