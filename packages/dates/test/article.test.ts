import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findDates, findQuantities } from '@incise/dates';

const text = readFileSync(new URL('golden/crue.txt', import.meta.url), 'utf8');

const table = (head: readonly string[], rows: readonly (readonly (string | number | undefined)[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map((cell) => cell ?? '').join(' | ')} |`).join('\n');

/** golden/crue.md is the reading of golden/crue.txt, for a French reader to review in a diff. */
test('an article', async () => {
  const dates = findDates(text, { published: '2024-07-13' });
  const quantities = findQuantities(text, { dates });
  const result = `# crue.txt, read on 2024-07-13

${table(
  ['expression', 'type', 'value', 'mod', 'begin', 'end'],
  dates.map(({ text: words, type, value, mod, begin, endValue }) => [words, type, value, mod, begin, endValue]),
)}

${table(
  ['quantity', 'kind', 'value', 'up to', 'unit', 'mod'],
  quantities.map(({ text: words, kind, value, max, unit, mod }) => [words, kind, value, max, unit, mod]),
)}
`;
  await expect(result).toMatchFileSnapshot('golden/crue.md');
});
