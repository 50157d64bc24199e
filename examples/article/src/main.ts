/**
 * `npm start`: reads the article with the packages, prints who said what, and writes the report as HTML and JSON. Where the run time
 * of @incise/neural is installed, its reading is used, and what it changed is printed.
 * Arguments: another article, as a path from where the command was typed, and its publication date.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { analyse } from './analyse.ts';
import { changes, readText } from './reading.ts';
import { renderReport } from './report/report.ts';
import { renderTerminal } from './terminal.ts';

const folder = join(import.meta.dirname, '..');
const here = process.env['INIT_CWD'] ?? process.cwd();
const [file = join(folder, 'otan-japon.txt'), published = '2024-07-13'] = process.argv.slice(2);
const out = join(folder, 'out');
const width = Math.min(120, Math.max(80, process.stdout.columns || 100));

const text = readFileSync(resolve(here, file), 'utf8');
const read = await readText(text);
const plain = analyse(text, published);
const analysis = 'reading' in read ? analyse(text, published, read.reading) : plain;
mkdirSync(out, { recursive: true });
writeFileSync(join(out, 'report.html'), renderReport(analysis));
writeFileSync(join(out, 'report.json'), `${JSON.stringify(analysis, null, 2)}\n`);

console.log(renderTerminal(analysis, width));
if ('reading' in read) {
  const changed = changes(plain, analysis);
  const summary = changed.length === 0 ? 'it changed nothing.' : 'it changed this:';
  console.log(`\nWith the learned reading of @incise/neural (${read.seconds.toFixed(1)} s to load and read) ${summary}`);
  for (const line of changed) console.log(`  ${line}`);
} else console.log(`\nWithout a learned reading: ${read.missing}`);
console.log(`\nThe article with its quotes marked: ${relative(here, join(out, 'report.html'))}`);
console.log(`The same as data:                   ${relative(here, join(out, 'report.json'))}`);
