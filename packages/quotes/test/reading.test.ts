import { attributeQuotes, findQuotes } from '@incise/quotes';
import { describe, expect, test } from 'vitest';
import { readingOf } from './reading.ts';

const said = (text: string, reading = readingOf(text, {})): string[] =>
  findQuotes(text, { reading }).map(({ content }) => content.map(({ start, end }) => text.slice(start, end)).join(' … '));

describe('with a reading', () => {
  test('a quotation that no construction shows is found, with the cue and source that the reading sees', () => {
    const text =
      'À son arrestation, devant la police, Claire Delmas, sans détour : tout est mieux ainsi. Dans une lettre, elle remercie son père.';
    const reading = readingOf(text, { content: ['tout est mieux ainsi'], source: ['Claire Delmas'] });
    expect(findQuotes(text)).toEqual([]);
    const found = attributeQuotes(text, { reading });
    expect(found).toMatchObject([{ kind: 'indirect', speaker: 'Claire Delmas' }]);
    expect(said(text, reading)).toEqual(['tout est mieux ainsi']);
  });

  test.each([
    ['findQuotes', findQuotes],
    ['attributeQuotes', attributeQuotes],
  ] as const)('%s refuses the reading of another text', (name, find) => {
    const reading = readingOf('Un autre texte.', {});
    expect(() => find('Claire Delmas a dit que oui.', { reading })).toThrow(
      new RangeError(`@incise/quotes ${name}: expected a reading of this text's 7 tokens, got one of 4`),
    );
  });

  test('both functions find the same quotes', () => {
    const text = "Pour l'Unédic, la mesure devra attendre. Claire Delmas a dit que la digue tenait, « ce qui est rare ».";
    for (const options of [{}, { reading: readingOf(text, { content: ['la digue tenait'] }) }])
      expect(attributeQuotes(text, options).map(({ content }) => content)).toEqual(findQuotes(text, options).map(({ content }) => content));
  });
});
