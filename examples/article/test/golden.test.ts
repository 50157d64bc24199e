import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { analyse } from '../src/analyse.ts';
import { changes, readText } from '../src/reading.ts';
import { dateRows, entityRows, quantityRows, quoteRows } from '../src/rows.ts';
import { renderTerminal } from '../src/terminal.ts';

const text = readFileSync(join(import.meta.dirname, '../otan-japon.txt'), 'utf8');
const analysis = analyse(text, '2024-07-13');

const table = (title: string, header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [
    `## ${title}`,
    '',
    ...[header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`),
    '',
  ].join('\n');

test('the article gives the tables of golden/otan-japon.md', async () => {
  const page = [
    '# otan-japon.txt, published 2024-07-13\n',
    table(
      'Quotes',
      ['speaker', 'kind', 'content', 'source', 'cue', 'details'],
      quoteRows(analysis).map(({ speaker, kind, content, source, cue, details }) => [
        speaker,
        kind,
        content,
        source,
        cue,
        details.join('; '),
      ]),
    ),
    table(
      'Entities',
      ['name', 'type', 'country', 'named as', 'described as', 'roles', 'mentions'],
      entityRows(analysis).map(({ name, type, country, forms, descriptions, roles, mentions }) => [
        name,
        type,
        country,
        forms.join('; '),
        descriptions.join('; '),
        roles.join('; '),
        String(mentions),
      ]),
    ),
    table(
      'Dates and quantities',
      ['text', 'type', 'value'],
      [...dateRows(analysis), ...quantityRows(analysis)].map((row) => [row.text, row.type, row.value]),
    ),
  ].join('\n');
  await expect(page).toMatchFileSnapshot('golden/otan-japon.md');
});

test('a learned reading leaves the sixteen quotes of the article as they are', async () => {
  const read = await readText(text);
  if (!('reading' in read)) throw new Error(read.missing);
  expect(changes(analysis, analyse(text, '2024-07-13', read.reading))).toEqual([]);
});

test('what a reading changes is told by line', () => {
  const other = { ...analysis, quotes: analysis.quotes.slice(1) };
  expect(changes(analysis, other)).toEqual([expect.stringMatching(/^− /u)]);
  expect(changes(other, analysis)).toEqual([expect.stringMatching(/^\+ /u)]);
});

test.each([80, 100, 120])('the terminal output keeps to %d columns', (width) => {
  for (const line of stripVTControlCharacters(renderTerminal(analysis, width)).split('\n')) expect(line.length).toBeLessThanOrEqual(width);
});
