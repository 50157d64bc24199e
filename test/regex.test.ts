import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import { globSync } from 'tinyglobby';
import ts from 'typescript';
import { afterAll, describe, expect, test } from 'vitest';
import { NIGHTLY } from './support/nightly.ts';

const root = join(import.meta.dirname, '..');
/** Hashes of the patterns that were found safe, a line each. All are checked again at night; a whole run outside CI brings the file up to date. */
const safeFile = join(import.meta.dirname, 'regex-safe.txt');
const safe = new Set(readFileSync(safeFile, 'utf8').split('\n').filter(Boolean));

/** By steps and not by the clock: on a busy machine the checker takes an attack that ran out of time for one that worked. */
const limits = { timeout: 240_000, attackTimeout: null, incubationTimeout: null, seedingTimeout: null };

interface Pattern {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression literal of a source file. */
function patterns(file: string): Pattern[] {
  const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.ES2022, true);
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push({
        where: `${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`,
        source: node.text.slice(1, end),
        flags: node.text.slice(end + 1),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The checker does not know \p{…}: any class of letters stands for it, which leaves the shape of the repetition. */
const withoutProperties = (source: string): string =>
  source.replace(/\\p\{[^}]*\}/giu, (_, at: number) => (isInClass(source, at) ? 'a-z' : '[a-z]'));
function isInClass(source: string, at: number): boolean {
  let inside = false;
  for (let i = 0; i < at; i++) {
    if (source[i] === '\\') i++;
    else if (source[i] === '[') inside = true;
    else if (source[i] === ']') inside = false;
  }
  return inside;
}

const { version } = JSON.parse(readFileSync(join(root, 'node_modules/recheck/package.json'), 'utf8')) as { version: string };
/** What the checker is asked about a pattern; the hash names that, and which checker. */
function question({ source, flags }: Pattern): { asked: string; mode: string; hash: string } {
  const [asked, mode] = [withoutProperties(source), flags.replace('v', 'u')];
  const hash = createHash('sha256').update(`recheck ${version} /${asked}/${mode}`).digest('hex').slice(0, 24);
  return { asked, mode, hash };
}

const files = globSync('packages/*/src/**/*.ts', { cwd: root, ignore: ['**/*.generated.ts'] }).sort();
const all = files.flatMap(patterns);

describe('no shipped regular expression backtracks more than linearly', () => {
  const found = new Set<string>();

  test.each(all)('$where /$source/$flags', (pattern) => {
    const { asked, mode, hash } = question(pattern);
    if (NIGHTLY || !(safe.has(hash) || found.has(hash))) expect(checkSync(asked, mode, limits).status).toBe('safe');
    found.add(hash);
  });

  afterAll(() => {
    const hashes = [...new Set(all.map((pattern) => question(pattern).hash))];
    if (process.env['CI'] === undefined && hashes.every((hash) => found.has(hash)))
      writeFileSync(safeFile, `${hashes.sort().join('\n')}\n`);
  });
});
