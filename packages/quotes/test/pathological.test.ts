import { findQuotes } from '@incise/quotes';
import { expect, test } from 'vitest';

const units: Record<string, string> = {
  'opening marks': '« ',
  'closing marks': '» ',
  'straight marks': '" ',
  'tight marks': '"',
  'nested marks': '« a dit « ',
  elisions: "l'",
  titles: 'M. ',
  brackets: '(',
  spaces: ' ',
  digits: '7',
  letters: 'a',
  commas: ', ',
  dashes: '— ',
  'dash lines': '— Oui\n',
  'reporting verbs': 'dit ',
  'que after que': 'dit que ',
  incises: ', a dit X, ',
  frames: 'selon lui, ',
  colons: ' : « x »',
  'one long sentence': 'le maire a dit aux élus, selon la presse, que la ville irait mieux et ',
  'je in je': '« je dis que ',
  participles: 'affirmant que ',
};

/** Best of several runs, in milliseconds. */
function time(text: string): number {
  let best = Infinity;
  for (let i = 0; i < 3; i++) {
    const start = performance.now();
    findQuotes(text);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

test.each(Object.entries(units))('ten times the %s take at most fifteen times as long', (_, unit) => {
  const small = unit.repeat(Math.ceil(2000 / unit.length));
  findQuotes(small);
  expect(time(small.repeat(10))).toBeLessThan(15 * time(small) + 30);
});
