import { defineConfig } from 'tsup';

/** Every package builds the same way: one entry, ESM and CommonJS, declarations for both. */
export default defineConfig({
  entry: ['src/index.ts'],
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  clean: true,
  treeshake: true,
  esbuildOptions(options) {
    // Inlines constants while they are still `const`: a user's bundler meets them as `var`.
    options.minifySyntax = true;
  },
  dts: { compilerOptions: { composite: false, ignoreDeprecations: '6.0' } },
});
