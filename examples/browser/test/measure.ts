/**
 * `pnpm measure [KEYS]`: from key to paint in the built page, with the processor slowed down four times, and the main
 * thread's processor time a key, which other work of the machine does not change.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, preview } from 'vite';
import { launch } from './chromium.ts';
import { type Delays, longText, put, typingDelays } from './typing.ts';

const THROTTLING = 4;
const SENTENCE = 'Léo Aubertin a dit qu’il viendrait demain à Brest, et que le pont tiendrait. ';
const root = join(import.meta.dirname, '..');
const keys = Number(process.argv[2] ?? 300);
const words = SENTENCE.repeat(Math.ceil(keys / SENTENCE.length)).slice(0, keys);
const texts = [
  ['an empty page', ''],
  ['the article of examples/article', readFileSync(join(root, '../article/otan-japon.txt'), 'utf8')],
  ['20,000 characters', longText(20_000)],
  ['200,000 characters', longText(200_000)],
] as const;

const outDir = mkdtempSync(join(tmpdir(), 'incise-measure-'));
await build({ root, logLevel: 'error', build: { outDir, emptyOutDir: true } });
const server = await preview({ root, logLevel: 'error', build: { outDir }, preview: { port: 0, host: '127.0.0.1' } });
const browser = await launch();
for (const [name, text] of texts) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(server.resolvedUrls!.local[0]!);
  await put(page, text);
  await page.waitForTimeout(3_000);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLING });
  const { paint, work } = await typingDelays(page, words);
  const shown = ({ median, p95, worst }: Delays): string => `${median} ms (median), ${p95} (95 %), ${worst} (worst)`;
  console.log(`${name}, ${keys} keys: to paint ${shown(paint)}; work ${shown(work)}; load of the machine ${loadavg()[0]!.toFixed(1)}`);
  await page.close();
}
await browser.close();
await server.close();
rmSync(outDir, { recursive: true });
