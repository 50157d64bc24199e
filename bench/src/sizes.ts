import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { markdownTable } from 'markdown-table';

const imports: readonly (readonly [name: string, code: string])[] = [
  ['tokenize', "export { tokenize } from '@incise/tokens'"],
  ['@incise/tokens', "export * from '@incise/tokens'"],
  ['findDates', "export { findDates } from '@incise/dates'"],
  ['@incise/dates', "export * from '@incise/dates'"],
  ['normalizeEntity', "export { normalizeEntity } from '@incise/entities'"],
  ['@incise/entities', "export * from '@incise/entities'"],
  ['findQuotes', "export { findQuotes } from '@incise/quotes'"],
  ['@incise/quotes, with entities and tokens', "export * from '@incise/quotes'"],
  [
    'all four packages',
    "export * from '@incise/tokens'; export * from '@incise/dates'; export * from '@incise/entities'; export * from '@incise/quotes'",
  ],
  ['chrono-node fr', "export { fr } from 'chrono-node'"],
  ['parse-latin', "export { ParseLatin } from 'parse-latin'"],
  ['fr-compromise', "export { default } from 'fr-compromise'"],
  [
    'wink-nlp with its English model',
    "export { default as nlp } from 'wink-nlp'; export { default as model } from 'wink-eng-lite-web-model'",
  ],
];

/** What a browser loads, minified and gzipped by esbuild and zlib at their defaults. */
export async function sizes(): Promise<void> {
  const rows = [];
  for (const [name, contents] of imports) {
    const result = await build({
      stdin: { contents, resolveDir: import.meta.dirname },
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'browser',
      conditions: ['@incise/source'],
      write: false,
      logLevel: 'error',
    });
    const code = result.outputFiles[0]!.contents;
    rows.push([name, (code.length / 1000).toFixed(1), (gzipSync(code).length / 1000).toFixed(1)]);
  }
  console.log('\n### Size of a browser bundle, kB\n');
  console.log(markdownTable([['import', 'minified', 'gzipped'], ...rows]));
}
