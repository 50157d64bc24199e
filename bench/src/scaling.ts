import { findDates } from '@incise/dates';
import { resolveEntities } from '@incise/entities';
import { attributeQuotes } from '@incise/quotes';
import { splitSentences, tokenize } from '@incise/tokens';
import { markdownTable } from 'markdown-table';
import { makeDocument } from './documents.ts';
import type { Job } from './peers.ts';

const SIZES = [1e3, 1e4, 1e5, 1e6, 1e7];
const jobs: Record<string, Job> = {
  tokenize: (text) => tokenize(text),
  splitSentences: (text) => splitSentences(text),
  findDates: (text) => findDates(text, { published: '2024-07-13' }),
  resolveEntities: (text) => resolveEntities(text),
  attributeQuotes: (text) => attributeQuotes(text),
};

/** Time per character from 1 kB to 10 MB: flat where time grows linearly. */
export function scaling(): void {
  const corpus = makeDocument(1, 1e7);
  const rows = Object.entries(jobs).map(([name, job]) => [
    name,
    ...SIZES.map((size) => nanosecondsPerCharacter(job, corpus.slice(0, size)).toFixed(1)),
  ]);
  console.log('\n### Scaling: nanoseconds per character\n');
  console.log(markdownTable([['job', '1 kB', '10 kB', '100 kB', '1 MB', '10 MB'], ...rows]));
}

/** The best of several runs over about a million characters. */
function nanosecondsPerCharacter(job: Job, text: string): number {
  const repeat = Math.max(1, Math.floor(2e5 / text.length));
  let best = Infinity;
  for (let run = 0; run < 3; run++) {
    const start = performance.now();
    for (let i = 0; i < repeat; i++) job(text);
    best = Math.min(best, (performance.now() - start) / (repeat * text.length));
  }
  return best * 1e6;
}
