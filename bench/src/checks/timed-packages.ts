/* eslint-disable regexp/require-unicode-regexp -- filters of esbuild are regular expressions of Go, which knows no such flag */
import { readFileSync } from 'node:fs';
import { build as bundle, type Plugin } from 'esbuild';
import type * as dates from '@incise/dates';
import type * as entities from '@incise/entities';
import type * as quotes from '@incise/quotes';
import type * as syntax from '@incise/syntax';
import type * as tokens from '@incise/tokens';

/** The functions of all packages, and the milliseconds that they have spent on checking their arguments. */
export type TimedPackages = typeof tokens &
  typeof dates &
  typeof entities &
  typeof quotes &
  typeof syntax & { readonly spentOnChecks: () => number };

const contents = [
  ...['tokens', 'dates', 'entities', 'quotes', 'syntax'].map((name) => `export * from '@incise/${name}';`),
  "export { spentOnChecks } from 'timer:';",
].join('\n');

/** The sources in a module of their own in which every check is timed: to leave checks out instead makes less of a difference than chance. */
export async function loadTimedPackages(): Promise<TimedPackages> {
  const result = await bundle({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    conditions: ['@incise/source'],
    write: false,
    logLevel: 'error',
    plugins: [timedChecks],
  });
  const code = Buffer.from(result.outputFiles[0]!.contents).toString('base64');
  return (await import(`data:text/javascript;base64,${code}`)) as TimedPackages;
}

const timer = `
let spent = 0;
let inside = false;
export const spentOnChecks = () => spent;
export const timed = (check) => function (...given) {
  if (inside) return check.apply(this, given);
  inside = true;
  const start = performance.now();
  try {
    return check.apply(this, given);
  } finally {
    spent += performance.now() - start;
    inside = false;
  }
};
export const timedMethods = (owner) => {
  for (const name of Object.getOwnPropertyNames(owner.prototype))
    if (name !== 'constructor') owner.prototype[name] = timed(owner.prototype[name]);
  return owner;
};`;

/** The files that hold checks export theirs timed: functions `expect…`, `readPublished` and the methods of `ArgumentChecks`. */
const timedChecks: Plugin = {
  name: 'timed-checks',
  setup(build) {
    const wrapped = (path: string, statements: readonly string[]): { contents: string; resolveDir: string } => ({
      contents: [
        `import * as whole from ${JSON.stringify(`whole:${path}`)};`,
        `export * from ${JSON.stringify(`whole:${path}`)};`,
        "import { timed, timedMethods } from 'timer:';",
        ...statements,
      ].join('\n'),
      resolveDir: import.meta.dirname,
    });
    build.onLoad({ filter: /tokens.src.argument-checks\.ts$/, namespace: 'file' }, ({ path }) =>
      wrapped(path, ['export const ArgumentChecks = timedMethods(whole.ArgumentChecks);']),
    );
    build.onLoad({ filter: /src.(?:.+\W)?(?:errors|expect[a-z-]*)\.ts$/, namespace: 'file' }, ({ path }) => {
      const names = Array.from(readFileSync(path, 'utf8').matchAll(/^export function (expect\w+|readPublished)/gmu), ([, name]) => name!);
      return wrapped(
        path,
        names.map((name) => `export const ${name} = timed(whole.${name});`),
      );
    });
    build.onResolve({ filter: /^whole:/ }, ({ path }) => ({ path: path.slice('whole:'.length), namespace: 'whole' }));
    build.onResolve({ filter: /^\./, namespace: 'whole' }, ({ path, importer }) => ({
      path: new URL(path, `file://${importer}`).pathname,
    }));
    build.onLoad({ filter: /./, namespace: 'whole' }, ({ path }) => ({
      contents: readFileSync(path, 'utf8'),
      loader: 'ts',
      resolveDir: import.meta.dirname,
    }));
    build.onResolve({ filter: /^timer:$/ }, ({ path }) => ({ path, namespace: 'timer' }));
    build.onLoad({ filter: /./, namespace: 'timer' }, () => ({ contents: timer }));
  },
};
