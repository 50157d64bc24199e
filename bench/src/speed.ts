import { findDates, findQuantities } from '@incise/dates';
import { findMentions, resolveEntities } from '@incise/entities';
import { attributeQuotes, findQuotes } from '@incise/quotes';
import { scanTokens, splitSentences, tokenize, toWords } from '@incise/tokens';
import { Bench } from 'tinybench';
import { markdownTable } from 'markdown-table';
import { makeDocument } from './documents.ts';
import { peers, type Job } from './peers.ts';

/** The bare limits of the language: reading every code unit, and cutting at spaces. */
const limits: Record<string, Job> = {
  'charCodeAt loop': (text) => {
    let sum = 0;
    for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
    return sum;
  },
  "split(' ')": (text) => text.split(' '),
};

const groups: Record<string, Record<string, Job>> = {
  Tokens: {
    ...limits,
    'Incise tokenize': (text) => tokenize(text),
    'Incise scanTokens': (text) => scanTokens(text),
    'Incise toWords': (text) => toWords(text),
    ...peers.words,
  },
  Sentences: { 'Incise splitSentences': (text) => splitSentences(text), ...peers.sentences },
  'Dates and quantities': {
    'Incise findDates': (text) => findDates(text, { published: '2024-07-13' }),
    'Incise findQuantities': (text) => findQuantities(text),
    ...peers.dates,
  },
  'Entities and quotes': {
    'Incise findMentions': (text) => findMentions(text),
    'Incise resolveEntities': (text) => resolveEntities(text),
    'Incise findQuotes': (text) => findQuotes(text),
    'Incise attributeQuotes, from raw text': (text) => attributeQuotes(text),
    ...peers.whole,
  },
};

/** Hands out documents that no job has seen; the bench's own where there is no corpus, so that no cache helps. */
function documentSource(corpus: readonly string[]): () => string {
  let n = 0;
  return () => {
    n++;
    return corpus.length > 0 ? `${corpus[n % corpus.length]!} ${n}` : makeDocument(n);
  };
}

/** Times every job, interleaved by tinybench on documents that all differ; Mchar/s is the median over documents. */
export async function speed(corpus: readonly string[], milliseconds: number): Promise<void> {
  const next = documentSource(corpus);
  for (const [group, jobs] of Object.entries(groups)) {
    const rates = new Map<string, number[]>();
    const bench = new Bench({ time: milliseconds, warmupTime: milliseconds / 3 });
    let text = '';
    let sink: unknown;
    for (const [name, job] of Object.entries(jobs)) {
      const samples: number[] = [];
      rates.set(name, samples);
      bench.add(
        name,
        () => {
          const start = performance.now();
          sink = job(text);
          samples.push(text.length / (performance.now() - start) / 1000);
        },
        {
          beforeEach: () => {
            text = next();
          },
        },
      );
    }
    await bench.run();
    if (sink === undefined) throw new Error('no job ran');
    const rows = [...rates].map(([name, samples]) => ({ name, ...quartiles(samples) }));
    const own = rows.find(({ name }) => name.startsWith('Incise'))!;
    console.log(`\n### ${group}\n`);
    console.log(
      markdownTable([
        ['job', 'Mchar/s', 'quartiles', `ratio to ${own.name.replace('Incise ', '')}`],
        ...rows.map(({ name, low, median, high }) => [
          name,
          median.toFixed(1),
          `${low.toFixed(1)}–${high.toFixed(1)}`,
          (median / own.median).toFixed(2),
        ]),
      ]),
    );
  }
}

function quartiles(samples: readonly number[]): { low: number; median: number; high: number } {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { low: at(0.25), median: at(0.5), high: at(0.75) };
}
