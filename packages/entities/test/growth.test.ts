import { describe, expect, test } from 'vitest';
import { resolveEntities } from '@incise/entities';
import { sampled } from '../../../test/support/nightly.ts';
import { expectLinear } from '../../../test/support/time.ts';
import { addBits, hashTable, valueOf } from '../src/names/hash-table.ts';

/** A word of its own for each number. */
const word = (k: number): string => `${k.toString(26).replace(/\p{Nd}/gu, (digit) => String.fromCharCode(113 + Number(digit)))}rel`;
const name = (k: number): string => word(k).replace(/^./u, (letter) => letter.toUpperCase());
const FIRST_NAMES = ['Jean', 'Paul', 'Marie', 'Pierre', 'Anne', 'Luc', 'Claire', 'Henri', 'Louis', 'Alice'];

/** Lists in which every name is another. */
const FAMILIES: Readonly<Record<string, (k: number) => string>> = {
  'one first name': (k) => `Jean ${name(k)}, `,
  'one surname': (k) => `${name(k)} Dupont. Dupont. `,
  'ten first names': (k) => `${FIRST_NAMES[k % 10]!} ${name(Math.floor(k / 10))} est venu. `,
  'organisations of one head': (k) => `L'Alliance ${name(k)} ${name(k + 1)} (ABC). `,
  'organisations of one town': (k) => `le Syndicat ${name(k)} de ${name(k + 7)}. `,
  'parties of one camp': (k) => `Le Parti socialiste ${name(k)}. Les socialistes. `,
  couples: (k) => `M. ${name(k)} et Mme ${name(k + 1)} `,
  'speakers and pronouns in turn': (k) => `« Oui », dit Jean ${name(k)}. Il part. Elle reste. `,
  'roles of one person': (k) => `Jean Dupont, maire de ${name(k)}, parle. Le maire part. `,
  'roles of many': (k) => `Jean ${name(k)}, maire de ${name(k + 3)}, parle. Le maire part. `,
  'surnames with an article': (k) => `Jean Le ${name(k)} et Le ${name(k + 1)}. `,
  misspellings: (k) => `Jean Dup${word(k)}ont et Jean Dup${word(k)}ontt. `,
  'English articles': () => 'The ',
  departments: (k) => (k === 0 ? 'ministre de la Justice ' : 'et de la Ministre '),
};
const LONGEST = 100_000;

function fill(family: (k: number) => string): string {
  const parts: string[] = [];
  for (let k = 0, length = 0; length < LONGEST; k++) length += parts[parts.push(family(k)) - 1]!.length;
  return parts.join('').slice(0, LONGEST);
}

describe('ten times the text takes no more than fifteen times as long', () => {
  test.each(sampled(Object.entries(FAMILIES), 5))('%s', { timeout: 60_000 }, (_, family) => {
    const text = fill(family);
    expectLinear((part) => resolveEntities(text.slice(0, part.length)), 'a', LONGEST / 10);
  });
});

describe('a table of words that were chosen to collide', () => {
  /** Keys that all belong in one place of a table of up to 65,536. */
  const colliding = (k: number): number => {
    const bit = ((k >>> 14) & 1) ^ 1;
    return (k << 16) | (0x8001 ^ (((k << 1) | bit) & 0xffff));
  };
  const fillTable = (count: number) => {
    const table = hashTable(count);
    for (let k = 1; k <= count; k++) addBits(table, colliding(k), k & 7);
    return table;
  };

  test('keeps them all', () => {
    const table = fillTable(1000);
    expect(Array.from({ length: 1000 }, (_, k) => valueOf(table, colliding(k + 1)))).toEqual(
      Array.from({ length: 1000 }, (_, k) => (k + 1) & 7),
    );
    expect(valueOf(table, colliding(1001))).toBe(0);
  });

  test('takes linear time', () => {
    expectLinear(({ length }) => fillTable(length), 'a', 3000);
  });
});
