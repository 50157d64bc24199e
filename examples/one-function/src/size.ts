/** Prints what one function of each package adds to a web page: bundled and minified by esbuild, then gzipped. */
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const names = ['tokens', 'dates', 'entities', 'quotes'];

export async function bundleSize(name: string): Promise<{ minified: number; gzipped: number }> {
  const { outputFiles } = await build({ entryPoints: [join(import.meta.dirname, `${name}.mjs`)], bundle: true, minify: true, format: 'esm', platform: 'browser', conditions: ['@incise/source'], write: false });
  const [file] = outputFiles;
  return { minified: file!.contents.length, gzipped: gzipSync(file!.contents, { level: 9 }).length };
}

if (import.meta.filename === process.argv[1]) {
  for (const name of names) {
    const { minified, gzipped } = await bundleSize(name);
    console.log(`${name.padEnd(10)}${(minified / 1000).toFixed(1).padStart(8)} kB${(gzipped / 1000).toFixed(1).padStart(8)} kB gzipped`);
  }
}
