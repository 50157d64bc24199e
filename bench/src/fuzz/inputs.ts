import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { oddities, words } from './pieces.ts';
import { randomOf, type Random } from './random.ts';

const articles = readFileSync(join(import.meta.dirname, '../../../eval/labels/press.jsonl'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => (JSON.parse(line) as { text: string }).text);

const repeat = (random: Random, most: number, part: () => string): string => Array.from({ length: 1 + random.below(most) }, part).join('');

/** Some 300 characters of an article, from anywhere to anywhere. */
function excerpt({ below, pick }: Random): string {
  const text = pick(articles);
  const start = below(text.length);
  return text.slice(start, start + 1 + below(400));
}

/** A code point of any plane, half of them among the marks, joiners and letters that make others look different. */
function character({ below, pick }: Random): string {
  const [from, length] = pick([
    [0, 0x110000],
    [0, 0x80],
    [0x80, 0x500],
    [0x300, 0x70],
    [0x900, 0x500],
    [0x1100, 0x100],
    [0x2000, 0x70],
    [0xd800, 0x800],
    [0xfe00, 0x30],
    [0x1f1e6, 26],
    [0x1f300, 0x300],
    [0xe0000, 0x80],
  ] as const);
  return String.fromCodePoint(from + below(length));
}

/** One change somewhere: characters lost, put in, said twice, swapped with another text's, written otherwise. */
function mutate(random: Random, text: string): string {
  const { below, pick } = random;
  const start = below(text.length + 1);
  const end = Math.min(text.length, start + below(pick([2, 20, 200])));
  const [head, middle, tail] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
  switch (below(8)) {
    case 0:
      return head + tail;
    case 1:
      return head + middle + middle + tail;
    case 2:
      return head + middle.toUpperCase() + tail;
    case 3:
      return head + middle.normalize(pick(['NFD', 'NFC', 'NFKD'])) + tail;
    case 4:
      return head + excerpt(random) + tail;
    case 5:
      return head + pick(words) + middle + tail;
    default:
      return head + pick(oddities) + middle + tail;
  }
}

const makers: readonly ((random: Random) => string)[] = [
  (random) => {
    let text = excerpt(random);
    for (let n = random.below(12); n > 0; n--) text = mutate(random, text);
    return text;
  },
  (random) => repeat(random, 40, () => random.pick(random.below(4) === 0 ? oddities : words)),
  (random) => repeat(random, 40, () => (random.below(3) === 0 ? character(random) : random.pick(words))),
  (random) => repeat(random, 60, () => character(random)),
];

/** The text of a number: news with damages, words and marks at random, any characters at all. The same number gives the same text. */
export function makeInput(number: number): string {
  const random = randomOf(number);
  return random.pick(makers)(random);
}
