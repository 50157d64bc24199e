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

  test('there are none in nothing', () => {
    expect([...readParagraphs([])]).toEqual([]);
    expect([...readParagraphs(['', ' \n', '\n\n '])]).toEqual([]);
  });
});
