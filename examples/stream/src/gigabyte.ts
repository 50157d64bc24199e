/**
 * Feeds `incise all --ndjson` a gigabyte (or as many megabytes as given) of articles that are all different, and prints its memory
 * on the way. `pnpm gigabyte`, or `pnpm gigabyte 100`; with `--pages` most of a line is no text, which goes faster.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { articleLines, pageLines } from './articles.ts';
import { INCISE } from './incise.ts';

const MB = 1e6;
const { values, positionals } = parseArgs({ allowPositionals: true, options: { pages: { type: 'boolean', default: false } } });
const megabytes = Number(positionals[0] ?? 1000);
const child = spawn(process.execPath, [...INCISE, 'all', '--ndjson'], {
  stdio: ['pipe', 'pipe', 'inherit'],
});

let output = 0;
let lines = 0;
child.stdout.on('data', (chunk: Buffer) => {
  output += chunk.length;
  for (let i = chunk.indexOf(10); i !== -1; i = chunk.indexOf(10, i + 1)) lines++;
});
const ended = once(child, 'close');

/** Resident memory in MiB, where Linux tells it. */
function memory(): string {
  try {
    const kilobytes = /^VmRSS:\s*(?<size>\d+)/mu.exec(readFileSync(`/proc/${child.pid ?? 'self'}/status`, 'utf8'))?.groups?.['size'];
    return (Number(kilobytes) / 1024).toFixed(0);
  } catch {
    return '?';
  }
}

const start = performance.now();
console.log(['input MB', 'output MB', 'articles out', 'memory MiB', 'seconds'].join('\t'));
const report = (input: number): void => {
  console.log(
    [(input / MB).toFixed(0), (output / MB).toFixed(0), lines, memory(), ((performance.now() - start) / 1000).toFixed(0)].join('\t'),
  );
};
let input = 0;
let next = 0;
for (const line of values.pages ? pageLines() : articleLines(Infinity)) {
  input += Buffer.byteLength(line);
  if (!child.stdin.write(line)) await once(child.stdin, 'drain');
  if (input >= next) {
    report(input);
    next += (megabytes * MB) / 10;
  }
  if (input >= megabytes * MB) break;
}
child.stdin.end();
const [code] = (await ended) as [number];
report(input);
process.exitCode = code;
