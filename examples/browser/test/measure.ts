/** `pnpm measure`: from key to paint in the built page, with the processor slowed down four times. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, preview } from 'vite';
import { launch } from './chromium.ts';
import { longText, put, typingDelays } from './typing.ts';

const THROTTLING = 4;
const root = join(import.meta.dirname, '..');
const outDir = mkdtempSync(join(tmpdir(), 'incise-measure-'));
await build({ root, logLevel: 'error', build: { outDir, emptyOutDir: true } });
const server = await preview({ root, logLevel: 'error', build: { outDir }, preview: { port: 0, host: '127.0.0.1' } });
const browser = await launch();
for (const size of [0, 2_000, 20_000, 200_000]) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(server.resolvedUrls!.local[0]!);
  await put(page, longText(size));
  await page.waitForTimeout(3_000);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLING });
  const { keys, median, p95, worst } = await typingDelays(
    page,
    'Léo Aubertin a dit qu’il viendrait demain à Brest, et que le pont tiendrait. ',
  );
  console.log(`${size} characters: ${median} ms (median), ${p95} ms (95 %), ${worst} ms (worst) of ${keys} keys`);
  await page.close();
}
await browser.close();
await server.close();
rmSync(outDir, { recursive: true });
