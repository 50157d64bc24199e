import { describe, expect, test } from 'vitest';
import { readParagraphs, readParagraphsAsync, splitSentences, tokenize } from '@incise/tokens';

const text = 'Grève à la mairie\r\n\r\nLe maire du village a reçu M. Petit. Il a dit : « Je pars. »\n \nFin 👍🏽\u2029Suite\n\n';

const chunks = (size: number): string[] =>
  Array.from({ length: Math.ceil(text.length / size) }, (_, i) => text.slice(i * size, (i + 1) * size));

describe('paragraphs of a stream', () => {
  test.each([1, 2, 3, 7, 20, 1000])('are those of the whole text in chunks of %i', (size) => {
    const paragraphs = [...readParagraphs(chunks(size))];
    expect(paragraphs.flatMap((paragraph) => paragraph.tokens)).toEqual(tokenize(text));
    expect(paragraphs.flatMap((paragraph) => paragraph.sentences)).toEqual(splitSentences(text));
    expect(paragraphs.map((paragraph) => paragraph.text)).toEqual([
      'Grève à la mairie',
      'Le maire du village a reçu M. Petit. Il a dit : « Je pars. »',
      'Fin 👍🏽',
      'Suite',
    ]);
    for (const { start, end, text: surface } of paragraphs) expect(text.slice(start, end)).toBe(surface);
  });

  test('arrive as soon as the next paragraph begins', () => {
    const source = (function* () {
      yield 'Un.\n\nD';
      throw new Error('not read yet');
    })();
    expect(readParagraphs(source).next().value?.text).toBe('Un.');
  });

  test('come from an async iterable too', async () => {
    async function* source(): AsyncGenerator<string> {
      for (const chunk of chunks(5)) yield await Promise.resolve(chunk);
    }
    const texts: string[] = [];
    for await (const paragraph of readParagraphsAsync(source())) texts.push(paragraph.text);
    expect(texts).toHaveLength(4);
  });

  test('that never end are cut after a sentence', () => {
    const sentence = 'Le maire a reçu les agents. ';
    const paragraphs = [...readParagraphs(Array.from({ length: 8000 }, () => sentence))];
    expect(paragraphs.length).toBeGreaterThan(2);
    expect(paragraphs.every((paragraph) => paragraph.text.length < 70_000)).toBe(true);
    expect(paragraphs.flatMap((paragraph) => paragraph.sentences)).toEqual(splitSentences(sentence.repeat(8000)));
  });

  test.each([
    ['whose sentence never ends', 'mot '.repeat(40_000), [65_535, 131_071, 159_999]],
    ['whose sentence never ends after a short one', `Oui. ${'mot '.repeat(40_000)}`, [65_536, 131_072, 160_004]],
    ['without white space', '👍'.repeat(40_000), [65_536, 80_000]],
    ['without white space after a letter', `a${'👍'.repeat(40_000)}`, [65_537, 80_001]],
  ])('%s are cut between tokens', (_, long, ends) => {
    const paragraphs = [...readParagraphs([long.slice(0, 50_001), long.slice(50_001)])];
    expect(paragraphs.map(({ end }) => end)).toEqual(ends);
    expect(paragraphs.flatMap((paragraph) => paragraph.tokens)).toEqual(tokenize(long));
  });

  test('white space before a text is no paragraph, however long', () => {
    const space = ' '.repeat(70_000);
    expect([...readParagraphs([space, space, 'Oui.'])].map(({ start, end }) => [start, end])).toEqual([[140_000, 140_004]]);
  });

  test('there are none in nothing', () => {
    expect([...readParagraphs([])]).toEqual([]);
    expect([...readParagraphs(['', ' \n', '\n\n '])]).toEqual([]);
  });
});
