import { expect, test } from 'vitest';
import { type Line, readLines } from '../src/input/lines.ts';

async function lines(chunks: readonly (string | Buffer)[], maxBytes = 1000): Promise<Line[]> {
  const source = (async function* () {
    for (const chunk of chunks) yield await Promise.resolve(Buffer.from(chunk));
  })();
  const result: Line[] = [];
  for await (const some of readLines(source, maxBytes)) result.push(...some);
  return result;
}
const shown = (found: readonly Line[]): string[] => found.map((line) => `${line.number}:${'text' in line ? line.text : line.problem}`);

test('numbers lines from 1, and knows their sizes and where they end', async () => {
  expect(await lines(['été\nb\n'])).toEqual([
    { number: 1, bytes: 6, end: 6, text: 'été' },
    { number: 2, bytes: 2, end: 8, text: 'b' },
  ]);
});

test.each([
  ['no line feed at the end', ['a\nb'], ['1:a', '2:b']],
  ['blank lines are counted and left out', ['\n\na\n  \nb\n'], ['3:a', '5:b']],
  ['nothing', [], []],
  ['an empty file', [''], []],
  ['CRLF stays in the line: JSON takes it as white space', ['a\r\nb\r\n'], ['1:a\r', '2:b\r']],
  ['a byte order mark', ['\uFEFFa\n'], ['1:a']],
  ['a line over many chunks', ['a', 'b', '', 'c\nd'], ['1:abc', '2:d']],
  ['a chunk that ends inside a character', [Buffer.from([0xc3]), Buffer.from([0xa9, 10])], ['1:é']],
  ['bytes that are no UTF-8', [Buffer.from([0x61, 0xe9, 10]), 'b\n'], ['1:not UTF-8', '2:b']],
])('%s', async (_name, chunks, expected) => {
  expect(shown(await lines(chunks))).toEqual(expected);
});

test('a line over the limit is passed over, and the lines around it are kept', async () => {
  expect(shown(await lines(['ab\n', 'abc', 'def', 'ghi\nxyz\nxyzt'], 3))).toEqual(['1:ab', '2:too long', '3:xyz', '4:too long']);
});

test('chunks of any size give the same lines', async () => {
  const input = Buffer.from('un\n\ndeux été\r\ntrois « œuf »\n🥚\n\n');
  const whole = await lines([input]);
  for (let size = 1; size < input.length; size++) {
    const chunks = Array.from({ length: Math.ceil(input.length / size) }, (_, i) => input.subarray(i * size, (i + 1) * size));
    expect(await lines(chunks)).toEqual(whole);
  }
});
