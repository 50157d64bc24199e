import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bundleSize } from '../src/size.ts';

const root = join(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const readme = read('README.md');
const samples = [...readme.matchAll(/^```js\n(?<code>[^`]*)```\n```text\n(?<printed>[^`]*)```$/gmu)].map(
  ({ groups }) => groups as { code: string; printed: string },
);

const names = ['tokens', 'dates', 'entities', 'quotes'];

/** What each sample prints, in the order of the names: one process runs them all, for it starts longer than they run. */
function printed(extension: string): string[] {
  const script = names.map((name) => `await import('./src/${name}.${extension}'); console.log('end');`).join('\n');
  const args = ['--import', 'tsx', '-C', '@incise/source', '--input-type=module', '-e', script];
  return execFileSync(process.execPath, args, { encoding: 'utf8', cwd: root }).split('end\n');
}
const [modules, twins] = [printed('mjs'), printed('cjs')];

describe.each(names.map((name, index) => ({ name, index })))('@incise/$name', { timeout: 60_000 }, ({ name, index }) => {
  const sample = samples.find(({ code }) => code.includes(`'@incise/${name}'`))!;

  test('README shows the sample as it is, and what it prints', () => {
    expect(sample.code).toBe(read(`src/${name}.mjs`));
    expect(modules[index]).toBe(sample.printed);
  });

  test('the CommonJS twin differs in its import only, and prints the same', () => {
    const twin = read(`src/${name}.cjs`).replace(
      /^const (?<names>\{ \w+ \}) = require\((?<from>'[^']+')\);/u,
      'import $<names> from $<from>;',
    );
    expect(twin).toBe(sample.code);
    expect(twins[index]).toBe(sample.printed);
  });

  test('README tells its size in a web page to within a quarter', async () => {
    const told = new RegExp(`^${name} .*?(?<size>[\\d.]+) kB gzipped$`, 'mu').exec(readme)!.groups!['size'];
    const { minified, gzipped } = await bundleSize(name);
    expect(gzipped).toBeLessThan(minified);
    expect(Math.abs(gzipped / 1000 / Number(told) - 1)).toBeLessThan(0.25);
  });
});
