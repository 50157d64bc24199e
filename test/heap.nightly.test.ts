import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

/** Runs in a process of its own, where the collector can be called. */
const script = `
  import { makeDocument } from './bench/src/documents.ts';
  import { findDates } from '@incise/dates';
  import { resolveEntities } from '@incise/entities';
  import { attributeQuotes } from '@incise/quotes';
  const heap = () => { globalThis.gc(); globalThis.gc(); return process.memoryUsage().heapUsed / 1e6; };
  let warm = 0;
  for (let i = 0; i < 10_000; i++) {
    const text = makeDocument(i, 600);
    attributeQuotes(text, { entities: resolveEntities(text), dates: findDates(text, { published: '2024-07-13' }) });
    if (i === 1_000) warm = heap();
  }
  console.log(heap() - warm);
`;

test('10,000 articles leave nothing on the heap', () => {
  const grown = execFileSync(
    process.execPath,
    ['--expose-gc', '--import', 'tsx', '-C', '@incise/source', '--input-type=module', '-e', script],
    { cwd: root, encoding: 'utf8' },
  );
  expect(Number(grown)).toBeLessThan(2);
});
