import { defaultClientConditions, defineConfig } from 'vite';

/** The built page cannot send anything: the browser refuses it every connection. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; worker-src 'self'; img-src data:; base-uri 'none'; form-action 'none'";

export default defineConfig({
  base: './',
  // In this repository the page runs on the packages' sources; elsewhere the first condition matches nothing.
  resolve: { conditions: ['@incise/source', ...defaultClientConditions] },
  worker: { format: 'es' },
  build: { target: 'es2022', modulePreload: { polyfill: false } },
  plugins: [
    {
      name: 'content-security-policy',
      apply: 'build',
      transformIndexHtml: () => [
        { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: policy }, injectTo: 'head-prepend' },
      ],
    },
  ],
});
