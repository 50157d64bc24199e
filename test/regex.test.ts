import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import { globSync } from 'tinyglobby';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

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

const files = globSync('packages/*/src/**/*.ts', { cwd: root, ignore: ['**/*.generated.ts'] }).sort();

describe('no shipped regular expression backtracks more than linearly', () => {
  test.each(files.flatMap(patterns))('$where /$source/$flags', ({ source, flags }) => {
    // By the clock: on a busy machine patterns that are safe take seconds, and what is not decided in time counts as not safe.
    const diagnosis = checkSync(withoutProperties(source), flags.replace('v', 'u'), { timeout: 120_000 });
    expect(diagnosis.status).toBe('safe');
  });
});
