import { expect, test } from 'vitest';
import { readInvented } from '../src/readers/labels.ts';
import { attributed, changedBy } from '../src/rewritten/changed.ts';
import { REWRITINGS } from '../src/rewritten/rewritings.ts';

const texts = readInvented('press')
  .slice(0, 40)
  .map(({ text }) => attributed(text));

/** What stands a line or a paragraph further away is linked to it less easily: at most so many of a hundred quotes. */
const MOVES = 4;
const MOVING = [
  'a byline below the title',
  'the credit of a picture',
  'a line that leads to another text',
  'a line for readers',
  'each sentence a paragraph',
  'one paragraph',
];

test.each(REWRITINGS.map((rewriting) => [rewriting.name, rewriting] as const))('%s changes hardly any quote', (name, rewriting) => {
  const { quotes, changed } = changedBy(rewriting, texts);
  expect(quotes).toBeGreaterThan(250);
  expect((100 * changed) / quotes).toBeLessThan(MOVING.includes(name) ? MOVES : 0.5);
});
