import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readTense } from '../src/tense.ts';

const names = { '-2': 'past', '-1': 'past', 0: 'unclear', 1: 'future', 2: 'future' };

const cases = readFileSync(new URL('cases/tense.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [sentence = '', rest = ''] = line.split(' = ');
    const [expected = '', reason = ''] = rest.split(' : ');
    return { sentence, expected, reason };
  });

test.each(cases)('$sentence $expected: $reason', ({ sentence, expected }) => {
  const start = sentence.indexOf('[');
  const end = sentence.indexOf(']') - 1;
  expect(names[readTense(sentence.replace(/[[\]]/gu, ''))(start, end)]).toBe(expected);
});

test('the cost of one expression does not grow with the text around it', () => {
  const far = 'mot '.repeat(100_000);
  expect(readTense(`Il viendra ${far}mardi${far} il viendra`)(11 + far.length, 16 + far.length)).toBe(0);
});
