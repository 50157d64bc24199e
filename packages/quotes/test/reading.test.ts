import { attributeQuotes, findQuotes } from '@incise/quotes';
import { describe, expect, test } from 'vitest';
import { readingOf } from './reading.ts';

const said = (text: string, reading = readingOf(text, {})): string[] =>
  findQuotes(text, { reading }).map(({ content }) => content.map(({ start, end }) => text.slice(start, end)).join(' … '));

describe('with a reading', () => {
  test('a clause that no construction takes for said is, where the reading sees it', () => {
    const text = 'À la barre, Claire Delmas raconte la nuit où tout a brûlé, et les voisins qui criaient. Elle remercie son père.';
    const reading = readingOf(text, {
      content: ['la nuit où tout a brûlé, et les voisins qui criaient'],
      cue: ['raconte'],
      source: ['Claire Delmas'],
    });
    expect(findQuotes(text)).toEqual([]);
    expect(attributeQuotes(text, { reading })).toMatchObject([{ kind: 'indirect', speaker: 'Claire Delmas' }]);
    expect(said(text, reading)).toEqual(['où tout a brûlé, et les voisins qui criaient']);
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
