import { availableParallelism } from 'node:os';
import { expect, test } from 'vitest';
import { readOptions } from '../src/options.ts';

test('the defaults', () => {
  expect(readOptions([])).toEqual({ threads: availableParallelism(), maxBytes: 4_194_304, quiet: false, help: false });
});

test('all options', () => {
  expect(readOptions(['--errors', 'e.ndjson', '--after=a 1', '--threads', '3', '--max-bytes', '10', '--quiet'])).toEqual({
    errors: 'e.ndjson',
    after: 'a 1',
    threads: 3,
    maxBytes: 10,
    quiet: true,
    help: false,
  });
});

test.each([
  [['--threads', '0'], '--threads: expected a whole number from 1, got "0"'],
  [['--max-bytes', '4M'], '--max-bytes: expected a whole number from 1, got "4M"'],
  [['--colour'], "Unknown option '--colour'"],
  [['file.ndjson'], 'Unexpected argument'],
])('%j is refused', (args, message) => {
  expect(() => readOptions(args)).toThrow(message);
});
