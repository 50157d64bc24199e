import { expect, test, vi } from 'vitest';
import { readCommandLine } from '../src/command-line.ts';

vi.spyOn(process.stderr, 'write').mockReturnValue(true);

test('the defaults', () => {
  expect(readCommandLine(['quotes'])).toEqual({
    read: ['quotes'],
    files: ['-'],
    output: 'table',
    neural: false,
    maxBytes: 4_194_304,
    quiet: false,
  });
});

test('all options', () => {
  const args = 'a.txt --format html --ndjson -p 2026-03-12T08:30Z --min-confidence 0.5 --neural -w 3 --errors e --max-bytes 10 -q b.txt';
  expect(readCommandLine(['all', ...args.split(' '), '--after=a 1'])).toEqual({
    read: ['quotes', 'entities', 'dates'],
    files: ['a.txt', 'b.txt'],
    format: 'html',
    output: 'ndjson',
    published: '2026-03-12T08:30Z',
    minConfidence: 0.5,
    neural: true,
    workers: 3,
    errors: 'e',
    after: 'a 1',
    maxBytes: 10,
    quiet: true,
  });
});

test.each(['json', 'ndjson', 'csv'] as const)('--%s is what is written', (output) => {
  expect(readCommandLine(['dates', `--${output}`])).toMatchObject({ read: ['dates'], output });
});

test.each([
  [['--colour'], "unknown option '--colour'"],
  [['quotes', '--colour'], "unknown option '--colour'"],
  [['read'], "unknown command 'read'"],
  [['quotes', '--json', '--csv'], "option '--json' cannot be used with option '--csv'"],
  [['all', '--csv'], '--csv holds one kind of thing'],
  [['quotes', '-p', '2024-02-30'], 'Expected an ISO 8601 date'],
  [['quotes', '-w', '-1'], 'Expected a whole number from 0'],
  [['quotes', '--max-bytes', '4M'], 'Expected a whole number from 1'],
  [['quotes', '--min-confidence', '2'], 'Expected a number from 0 to 1'],
  [['quotes', '-f', 'pdf'], 'Allowed choices are text, html, ndjson'],
])('%j is refused', (args, message) => {
  expect(() => readCommandLine(args)).toThrow(message);
});
