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

/** Processor time of one run in milliseconds: on a busy machine the clock on the wall says little. */
function time(text: string): number {
  const start = process.cpuUsage();
  findQuotes(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

test.each(Object.entries(units))('ten times the %s take at most fifteen times as long', (_, unit) => {
  const small = unit.repeat(Math.ceil(3000 / unit.length));
  const large = small.repeat(10);
  let least = Infinity;
  let most = Infinity;
  for (let attempt = 0; attempt < 6; attempt++) {
    least = Math.min(least, time(small));
    most = Math.min(most, time(large));
    if (attempt > 1 && most < 15 * least + 40) break;
  }
  expect(most).toBeLessThan(15 * least + 40);
});
