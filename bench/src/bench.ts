/**
 * `pnpm bench [speed|corpus|start|scaling|sizes|memory|checks …] [--data ../shared] [--time 1000]`: throughput against peers in
 * one run, the first result of a new process (on the built packages, all else on sources), growth with length, bundle sizes,
 * memory and what checking arguments costs. All but `corpus` need nothing but the repository.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checks } from './checks/checks.ts';
import { corpusDocuments } from './documents.ts';
import { memory } from './memory.ts';
import { scaling } from './scaling.ts';
import { sizes } from './sizes.ts';
import { speed } from './speed.ts';
import { start } from './start.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { data: { type: 'string', default: '../shared' }, time: { type: 'string', default: '1000' } },
});
const corpus = corpusDocuments(resolve(import.meta.dirname, '../..', values.data));
const milliseconds = Number(values.time);
const parts: Record<string, () => void | Promise<void>> = {
  speed: () => speed([], milliseconds),
  corpus: async () => {
    if (corpus.length > 0) await speed(corpus, milliseconds);
    else console.log(`\ncorpus: skipped, no WiNER-fr in ${values.data}`);
  },
  start,
  scaling,
  sizes,
  memory,
  checks,
};

const unknown = positionals.filter((name) => !(name in parts));
if (unknown.length > 0 || !(milliseconds > 0)) {
  console.error(`usage: pnpm bench [${Object.keys(parts).join('|')} …] [--data FOLDER] [--time MILLISECONDS]`);
  process.exit(2);
}
console.log(`Node ${process.version}`);
for (const name of positionals.length > 0 ? positionals : Object.keys(parts)) await parts[name]!();
