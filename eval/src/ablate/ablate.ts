/**
 * `pnpm ablate [--data ../shared] [part of a path …]`: leaves out one condition of the rules of entities and quotes after the other, and says
 * what that does to the labelled articles whose errors may be read. Conditions that decide nothing there can go; the others' worth is flattered or
 * hidden by choices that were learned on the same articles. Minutes a file; the table is out/ablation.tsv.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { join, relative, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';
import { globSync } from 'tinyglobby';
import { switchConditions, type Condition } from './conditions.ts';
import { ablationTexts } from './texts.ts';
import type { Loss, Task } from './worker.ts';

const root = join(import.meta.dirname, '../../..');
/** Where data, features of learned choices and checks of arguments are written: nothing that may be left out by itself. */
const NO_RULES = ['generated', 'features', 'expect', 'composed', 'reading', 'interchange', 'reconcile', 'trees', 'lexicon/'];
/** How long one condition may take, in milliseconds: without it a loop may never end. */
const PATIENCE = 120_000;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { data: { type: 'string', default: '../shared' } } });
const texts = ablationTexts(resolve(root, values.data));
const parts = positionals.length > 0 ? positionals : ['src/'];

const switches = join(import.meta.dirname, 'switches.ts');
const sources = new Map<string, string>();
const conditions: Condition[] = [];
for (const file of globSync(['packages/{entities,quotes}/src/**/*.ts'], { cwd: root }).sort()) {
  if (NO_RULES.some((part) => file.includes(part)) || !parts.some((part) => file.includes(part))) continue;
  const path = join(root, file);
  const switched = switchConditions(file, readFileSync(path, 'utf8'), conditions.length, switches);
  conditions.push(...switched.conditions);
  sources.set(path, switched.code);
}

const out = join(root, 'out');
const bundle = join(out, 'ablation.mjs');
await esbuild.build({
  entryPoints: [join(import.meta.dirname, 'worker.ts')],
  bundle: true,
  format: 'esm',
  platform: 'node',
  conditions: ['@incise/source'],
  outfile: bundle,
  plugins: [
    {
      name: 'switches',
      setup(build) {
        // eslint-disable-next-line regexp/require-unicode-regexp -- esbuild reads it in Go
        build.onLoad({ filter: /\.ts$/ }, ({ path }) => {
          const contents = sources.get(path);
          return contents === undefined ? undefined : { contents, loader: 'ts' };
        });
      },
    },
  ],
});

async function start(): Promise<{ worker: Worker; decides: ReadonlyMap<number, readonly number[]> }> {
  const worker = new Worker(bundle, { workerData: texts });
  const [decides] = (await once(worker, 'message')) as [ReadonlyMap<number, readonly number[]>];
  return { worker, decides };
}

/** The loss of a condition, `undefined` where it takes too long. */
async function ask(worker: Worker, task: Task): Promise<Loss | undefined> {
  worker.postMessage(task);
  try {
    const [loss] = (await once(worker, 'message', { signal: AbortSignal.timeout(PATIENCE) })) as [Loss];
    return loss;
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') return undefined;
    throw error;
  }
}

type Verdict = 'decide nothing' | 'change what is no better and no worse' | 'cost more than they give' | 'are needed';

function verdictOn(loss: Loss | undefined): Verdict {
  if (!loss || loss.threw) return 'are needed';
  if (loss.changed[0] + loss.changed[1] === 0) return 'decide nothing';
  const gain = loss.joint[0] + loss.normalised;
  return gain > 0 ? 'cost more than they give' : gain === 0 ? 'change what is no better and no worse' : 'are needed';
}

const HEADER = ['place', 'condition', 'decides in', 'so they', 'texts changed', 'joint', 'strict', 'found', 'names', 'descriptions'];

/** The figures of a loss, of real and invented texts. */
const figuresOf = ({ changed, joint, strict, found, normalised, descriptions }: Loss): (string | number)[] => [
  ...[changed, joint, strict, found].map((both) => both.join(' / ')),
  normalised,
  descriptions,
];

console.log(`${conditions.length} conditions in ${sources.size} files`);
let { worker, decides } = await start();
const rows: (string | number)[][] = [HEADER];
const counts = new Map<Verdict, number>();
for (const [id, { file, line, text }] of conditions.entries()) {
  const places = decides.get(id) ?? [];
  const loss = await ask(worker, { id, texts: places });
  if (!loss) {
    await worker.terminate();
    ({ worker, decides } = await start());
  }
  const verdict = verdictOn(loss);
  counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  rows.push([`${file}:${line}`, text, places.length, verdict, ...(loss ? figuresOf(loss) : [])]);
}
await worker.terminate();
const table = join(out, 'ablation.tsv');
writeFileSync(table, rows.map((row) => `${row.join('\t')}\n`).join(''));
for (const [verdict, count] of counts) console.log(`${count} ${verdict}`);
console.log(`written to ${relative(process.cwd(), table)}: of pairs the first is of real articles, the second of invented ones`);
