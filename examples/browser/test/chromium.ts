import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const CANDIDATES = [
  process.env['CHROMIUM'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const executablePath = CANDIDATES.find((path) => path !== '' && existsSync(path));

/** Whether a Chromium is here. Says so where it is not; in CI that is an error. */
export function hasChromium(): boolean {
  if (executablePath === undefined) {
    const reason =
      'the page is tested in Chromium (Debian: apt-get install chromium; or set CHROMIUM to its path), which is not on this machine';
    if (process.env['CI'] !== undefined) throw new Error(reason);
    console.warn(`skipped: ${reason}`);
  }
  return executablePath !== undefined;
}

export const launch = (): Promise<Browser> => chromium.launch({ executablePath: executablePath!, args: ARGS });
