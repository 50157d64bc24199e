import type { Job } from '../peers.ts';
import type { Family } from './families.ts';

export interface Growth {
  readonly length: number;
  readonly milliseconds: number;
  /** How many times the processor time ten times the text takes. */
  readonly factor: number;
}

/** A run has to take as long as this to be measured, in milliseconds; a text need not be longer than that, in characters. */
const shortest = 4;
const longest = 200_000;
const attempts = 5;

/**
 * How processor time grows when a text of a family is ten times as long. The text is as long as a measurable run needs; a result
 * above the limit is measured again, since a collection of garbage may have come between.
 */
export function growthOf(job: Job, family: Family, limit: number): Growth {
  job(family.make(1000));
  let length = 1000;
  let small = family.make(length);
  let one: number;
  for (; ; length *= 2, small = family.make(length)) {
    one = Math.min(processorTime(job, small), processorTime(job, small));
    if (one >= shortest || length >= longest) break;
  }
  const large = family.make(10 * length);
  let ten = processorTime(job, large);
  for (let i = 1; i < attempts && ten > limit * one && ten > 20; i++) {
    one = Math.max(Math.min(one, processorTime(job, small)), 1);
    ten = Math.min(ten, processorTime(job, large));
  }
  return { length: small.length, milliseconds: one, factor: (ten / Math.max(one, 1)) * ((10 * small.length) / large.length) };
}

/** In milliseconds; what other programs do hardly counts. */
function processorTime(job: Job, text: string): number {
  const start = process.cpuUsage();
  job(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
