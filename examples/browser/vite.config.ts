import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultClientConditions, defineConfig } from 'vite';

/** The built page cannot send anything: the browser refuses it every connection. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; worker-src 'self'; img-src data:; base-uri 'none'; form-action 'none'";

const SERVICE_WORKER = 'service-worker';

export default defineConfig({
  base: './',
  // In this repository the page runs on the packages' sources; elsewhere the first condition matches nothing.
  resolve: { conditions: ['@incise/source', ...defaultClientConditions] },
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: {
        index: join(import.meta.dirname, 'index.html'),
        [SERVICE_WORKER]: join(import.meta.dirname, 'service-worker/service-worker.ts'),
      },
      output: { entryFileNames: ({ name }) => (name === SERVICE_WORKER ? '[name].js' : 'assets/[name]-[hash].js') },
    },
  },
  plugins: [
    {
      name: 'content-security-policy',
      apply: 'build',
      transformIndexHtml: () => [
        { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: policy }, injectTo: 'head-prepend' },
      ],
    },
    {
      name: 'files-of-the-service-worker',
      apply: 'build',
      writeBundle({ dir = '' }) {
        const assets = readdirSync(join(dir, 'assets')).map((file) => `assets/${file}`);
        const path = join(dir, `${SERVICE_WORKER}.js`);
        writeFileSync(path, readFileSync(path, 'utf8').replace('__FILES__', JSON.stringify(['index.html', ...assets.sort()])));
      },
    },
  ],
});
