import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { markdownTable } from 'markdown-table';
import { makeDocument } from './documents.ts';

const wink = "import winkNlp from 'wink-nlp'; import model from 'wink-eng-lite-web-model'; const nlp = winkNlp(model);";
/** What a new process runs on `text`; nothing for bare Node. */
const jobs: Readonly<Record<string, string>> = {
  'bare Node': '',
  'Incise tokenize': "import { tokenize } from '@incise/tokens'; tokenize(text);",
  'Incise findDates': "import { findDates } from '@incise/dates'; findDates(text, { published: '2024-07-13' });",
  'Incise tagWords': "import { tagWords } from '@incise/syntax'; tagWords(text);",
  'Incise resolveEntities': "import { resolveEntities } from '@incise/entities'; resolveEntities(text);",
  'Incise findQuotes': "import { findQuotes } from '@incise/quotes'; findQuotes(text);",
  'Incise attributeQuotes': "import { attributeQuotes } from '@incise/quotes'; attributeQuotes(text);",
  'wink-nlp with its model': `${wink} nlp.readDoc(text).entities().out();`,
};

/** Processor time, user and system, of one new process up to its first result, import included, in milliseconds. */
function processorTime(job: string, text: string): number {
  const code = `const text = process.env.TEXT; ${job} const { user, system } = process.cpuUsage(); console.log((user + system) / 1000);`;
  // Started without `-C @incise/source`: the packages answer with what was built.
  return Number(
    execFileSync(process.execPath, ['--input-type=module', '-e', code], {
      cwd: import.meta.dirname,
      env: { ...process.env, NODE_OPTIONS: '', TEXT: text },
      encoding: 'utf8',
    }),
  );
}

/**
 * Processor time of the first result in a new process over that of bare Node, on one made-up article of 4,600
 * characters and on the built packages; the median over `runs` rounds, in each of which every job runs once.
 */
export function start(runs = 9): void {
  if (!existsSync(`${import.meta.dirname}/../../packages/quotes/dist/index.js`)) {
    console.log('\nstart: skipped, it measures the built packages: run `pnpm build` first');
    return;
  }
  const text = makeDocument(1);
  const times = new Map<string, number[]>(Object.keys(jobs).map((name) => [name, []]));
  for (let run = 0; run < runs; run++) {
    for (const [name, job] of Object.entries(jobs)) times.get(name)!.push(processorTime(job, text));
  }
  const medians = new Map([...times].map(([name, samples]) => [name, samples.sort((a, b) => a - b)[samples.length >> 1]!]));
  const bare = medians.get('bare Node')!;
  const peer = medians.get('wink-nlp with its model')! - bare;
  console.log('\n### First result of a new process, on built packages, import included\n');
  console.log(
    markdownTable([
      ['job', 'processor time, ms', 'over bare Node', 'ratio to wink-nlp'],
      ...[...medians].map(([name, time]) => [name, time.toFixed(0), (time - bare).toFixed(0), ((time - bare) / peer).toFixed(2)]),
    ]),
  );
}
