import { defaultClientConditions, defineConfig } from 'vite';

/** In this repository the page runs on the packages' sources; elsewhere the first condition matches nothing. */
export default defineConfig({
  base: './',
  resolve: { conditions: ['@incise/source', ...defaultClientConditions] },
  worker: { format: 'es' },
});
