import type { Job } from '../peers.ts';
import type { Family } from './families.ts';

export interface Growth {
  readonly length: number;
  readonly milliseconds: number;
  /** How many times the processor time ten times the text takes. */
  readonly factor: number;
}

/** What reads a megabyte a second or more, in milliseconds a character, is measured up to a megabyte. */
const perCharacter = 0.001;
/** A run has to take as long as this to be measured, in milliseconds; a text need not be longer than that, in characters. */
const shortest = 2;
const longest = 100_000;
/** So long when it is measured again: ten times that in CoNLL-U is still a string. */
const longestAgain = 300_000;
const attempts = 8;
/** A factor that no collection of garbage explains. */
const beyondDoubt = 40;

/**
 * How processor time grows when a text of a family is ten times as long, beside ten texts, which leave as much garbage. The text is as
 * long as a measurable run needs, and a tenth of a megabyte where the function is fast; a result above the limit is measured again,
 * and on longer texts.
 */
export function growthOf(job: Job, family: Family, limit: number): Growth {
  job(family.make(1000));
  let small = family.make(10_000);
  let time = processorTime(job, [small]);
  for (let length = 20_000; length <= longest && time < shortest; length *= 2) {
    small = family.make(length);
    time = processorTime(job, [small]);
  }
  if (time < small.length * perCharacter) small = family.make(longest);
  const first = tenfold(job, family, small, limit);
  // A step, such as a paragraph's limit of length or a heap that fills, is passed once: what grows goes on growing.
  if (first.factor <= limit || first.factor > beyondDoubt) return first;
  const second = tenfold(job, family, family.make(Math.min(10 * small.length, longestAgain)), limit);
  return second.factor < first.factor ? second : first;
}

function tenfold(job: Job, family: Family, small: string, limit: number): Growth {
  const large = family.make(10 * small.length);
  const tenTexts = Array.from({ length: 10 }, () => small);
  let one = processorTime(job, tenTexts) / 10;
  let ten = processorTime(job, [large]);
  for (let i = 1; i < attempts && ten > limit * one && ten < 2000; i++) {
    one = Math.min(one, processorTime(job, tenTexts) / 10);
    ten = Math.min(ten, processorTime(job, [large]));
    if (ten < 20) break;
  }
  return { length: small.length, milliseconds: one, factor: (ten / Math.max(one, shortest)) * ((10 * small.length) / large.length) };
}

/** In milliseconds; what other programs do hardly counts. */
function processorTime(job: Job, texts: readonly string[]): number {
  const start = process.cpuUsage();
  for (const text of texts) job(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
