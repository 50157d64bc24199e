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
const pages = globSync(['README.md', 'README.fr.md', 'CONTRIBUTING.md', 'packages/*/README.md', 'examples/article/README.md'], {
  cwd: root,
}).sort();

const all = pages.flatMap((page) => samples(readFileSync(join(root, page), 'utf8')).map((sample) => ({ page, ...sample })));

/** onnxruntime-node is an optional peer: where it is missing, what needs it is skipped and listed. */
const isSkipped = ({ page }: { readonly page: string }): boolean =>
  page === 'packages/neural/README.md' && !existsSync(join(root, 'packages/neural/node_modules/onnxruntime-node'));

test.skip.each(all.filter(isSkipped))('$page: the sample at line $line', () => undefined);

test.each(all.filter((sample) => !isSkipped(sample)))(
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
