import { findQuotes } from '@incise/quotes';
import { expect, test } from 'vitest';
import { readCases } from './notation.ts';
import { readingOf } from './reading.ts';

const contents = (text: string, quotes: ReturnType<typeof findQuotes>): string[] =>
  quotes.map(({ content }) => content.map(({ start, end }) => text.slice(start, end)).join(' … '));

test.each(['frame.txt', 'incise.txt', 'que.txt', 'infinitive.txt', 'marks.txt'])(
  'a reading that sees the same quotes as the constructions of %s moves none of their ends',
  (file) => {
    const moved: string[] = [];
    let compared = 0;
    for (const [name, { text }] of readCases('cases')) {
      if (!name.startsWith(file)) continue;
      const quotes = findQuotes(text);
      const words = contents(text, quotes);
      const cue = quotes.flatMap(({ cue }) => (cue ? [text.slice(cue.start, cue.end)] : []));
      if (quotes.length !== 1 || words.some((one) => one.includes(' … ') || text.indexOf(one) !== text.lastIndexOf(one))) continue;
      compared++;
      if (contents(text, findQuotes(text, { reading: readingOf(text, { content: words, cue }) })).join() !== words.join()) moved.push(text);
    }
    expect(moved).toEqual([]);
    expect(compared).toBeGreaterThan(8);
  },
);
