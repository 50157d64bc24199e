import { execFileSync } from 'node:child_process';
import { basename, join } from 'node:path';
import { defineConfig } from 'tsup';

const compiler = join(import.meta.dirname, 'node_modules/typescript-native/bin/tsc');

/** Writes a package's declarations, one for each source, as they are bundled afterwards. Of other packages it reads what they ship. */
function declare(): void {
  const options = ['--noEmit', 'false', '--declaration', '--emitDeclarationOnly', '--customConditions', 'null'];
  execFileSync(process.execPath, [compiler, '--project', '.', ...options, '--rootDir', '.', '--outDir', 'out/types'], { stdio: 'inherit' });
}

/** Every package builds the same way: one entry, ESM and CommonJS, declarations for both. */
export default defineConfig(({ entry = ['src/index.ts'] }) => {
  declare();
  const named = Array.isArray(entry) ? Object.fromEntries(entry.map((path) => [basename(path, '.ts'), path])) : entry;
  return {
    entry,
    format: ['esm', 'cjs'],
    target: 'es2022',
    platform: 'neutral',
    clean: true,
    treeshake: true,
    esbuildOptions(options) {
      // Inlines constants while they are still `const`: a user's bundler meets them as `var`.
      options.minifySyntax = true;
    },
    dts: {
      entry: Object.fromEntries(Object.entries(named).map(([name, path]) => [name, `out/types/${path}`.replace(/\.ts$/u, '.d.ts')])),
      compilerOptions: { composite: false, ignoreDeprecations: '6.0', customConditions: [] },
    },
  };
});
