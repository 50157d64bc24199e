import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bundleSize } from '../src/size.ts';

const root = join(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const run = (file: string): string =>
  execFileSync(process.execPath, ['--import', 'tsx', '-C', '@incise/source', join(root, file)], { encoding: 'utf8', cwd: root });
const readme = read('README.md');
const samples = [...readme.matchAll(/^```js\n(?<code>[^`]*)```\n```text\n(?<printed>[^`]*)```$/gmu)].map(
  ({ groups }) => groups as { code: string; printed: string },
);

describe.each(['tokens', 'dates', 'entities', 'quotes'])('@incise/%s', { timeout: 60_000 }, (name) => {
  const sample = samples.find(({ code }) => code.includes(`'@incise/${name}'`))!;

  test('README shows the sample as it is, and what it prints', () => {
    expect(sample.code).toBe(read(`src/${name}.mjs`));
    expect(run(`src/${name}.mjs`)).toBe(sample.printed);
  });

  test('the CommonJS twin differs in its import only, and prints the same', () => {
    const twin = read(`src/${name}.cjs`).replace(
      /^const (?<names>\{ \w+ \}) = require\((?<from>'[^']+')\);/u,
      'import $<names> from $<from>;',
    );
    expect(twin).toBe(sample.code);
    expect(run(`src/${name}.cjs`)).toBe(sample.printed);
  });

  test('README tells its size in a web page to within a quarter', async () => {
    const told = new RegExp(`^${name} .*?(?<size>[\\d.]+) kB gzipped$`, 'mu').exec(readme)!.groups!['size'];
    const { minified, gzipped } = await bundleSize(name);
    expect(gzipped).toBeLessThan(minified);
    expect(Math.abs(gzipped / 1000 / Number(told) - 1)).toBeLessThan(0.25);
  });
});
