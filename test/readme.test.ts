import { existsSync, mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';
import { globSync } from 'tinyglobby';
import { afterAll, expect, test, vi } from 'vitest';

const root = join(import.meta.dirname, '..');
mkdirSync(join(root, 'out'), { recursive: true });
const folder = mkdtempSync(join(root, 'out/readme-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Sample {
  readonly line: number;
  readonly code: string;
  /** What the block prints, where a ```text block follows it. */
  readonly printed?: string;
}

/** The ```ts blocks of a page, each with the ```text block that follows it directly. */
function samples(markdown: string): Sample[] {
  const fences = [...markdown.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gmu)];
  return fences.flatMap((fence, i) => {
    if (fence[1] !== 'ts') return [];
    const next = fences[i + 1];
    const follows = next?.[1] === 'text' && markdown.slice(fence.index + fence[0].length, next.index).trim() === '';
    return [{ line: markdown.slice(0, fence.index).split('\n').length, code: fence[2]!, ...(follows ? { printed: next[2]! } : {}) }];
  });
}

const trimLines = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
const pages = globSync(['README.md', 'README.fr.md', 'CONTRIBUTING.md', 'packages/*/README{,.fr}.md', 'examples/article/README{,.fr}.md'], {
  cwd: root,
}).sort();

const all = pages.flatMap((page) => samples(readFileSync(join(root, page), 'utf8')).map((sample) => ({ page, ...sample })));

/** A page and its French twin share samples, which run once. */
const distinct = [...new Map(all.map((sample) => [`${sample.code}\n${sample.printed ?? ''}`, sample])).values()];

/** onnxruntime-node is an optional peer: where it is missing, what needs it is skipped and listed. */
const isSkipped = ({ page }: { readonly page: string }): boolean =>
  page.startsWith('packages/neural/') && !existsSync(join(root, 'packages/neural/node_modules/onnxruntime-node'));

test.skip.each(distinct.filter(isSkipped))('$page: the sample at line $line', () => undefined);

test.each(distinct.filter((sample) => !isSkipped(sample)))(
  '$page: the sample at line $line runs and prints what the page says',
  async ({ page, line, code, printed }) => {
    const file = join(folder, `${page.replace(/\W/gu, '-')}-${line}.ts`);
    writeFileSync(file, code);
    const log = vi.spyOn(console, 'log').mockReturnValue();
    await import(file);
    const output = log.mock.calls.map((values) => `${format(...values)}\n`).join('');
    log.mockRestore();
    if (printed !== undefined) expect(trimLines(output)).toBe(trimLines(printed));
  },
);

const linked = globSync(['packages/*/README.md', 'examples/*/README.md'], { cwd: root }).sort();

test.each(linked)('%s has a French twin, and each links to the other at its top', (page) => {
  const top = (path: string): string => readFileSync(join(root, path), 'utf8').split('\n', 3).join('\n');
  expect(top(page)).toMatch(/^# .+\n\n\[Français\]\(README\.fr\.md\)$/u);
  expect(top(page.replace('.md', '.fr.md'))).toMatch(/^# .+\n\n\[English\]\(README\.md\)$/u);
});
