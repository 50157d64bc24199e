import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attributeQuotes } from '@incise/quotes';
import { expect, test } from 'vitest';

const text = readFileSync(join(import.meta.dirname, '../../../examples/article/otan-japon.txt'), 'utf8');
const golden = readFileSync(join(import.meta.dirname, 'golden/otan-japon.md'), 'utf8');

/** The article's quotes as a table that a reader of French can check in a diff. */
function table(): string {
  const slice = (span?: { start: number; end: number }): string => (span ? text.slice(span.start, span.end).replaceAll('|', '¦') : '–');
  const rows = attributeQuotes(text).map(
    (quote) =>
      `| ${[quote.kind, quote.content.map(slice).join(' … '), slice(quote.cue), slice(quote.source), quote.speaker ?? quote.unknown].join(' | ')} |`,
  );
  return ['| kind | content | cue | source | speaker |', '|---|---|---|---|---|', ...rows, ''].join('\n');
}

test('the article of the main example is read right in full', () => {
  expect(table()).toBe(golden);
});
