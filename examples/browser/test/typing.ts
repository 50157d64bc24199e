import type { Page } from 'playwright-core';

/** From key to paint, in milliseconds, in steps of 8. */
export interface Delays {
  readonly keys: number;
  readonly median: number;
  readonly p95: number;
  readonly worst: number;
}

/** The article's sentences over and over, each with another number: about `length` characters. */
export function longText(length: number): string {
  const parts: string[] = [];
  for (let i = 0, size = 0; size < length; i++) {
    const part = `« Nous avons gagné ${i} voix », a déclaré vendredi Solène Kervadec à Brest. Selon Yann Le Dantec, il en manque ${i + 7} depuis mars ${1900 + (i % 120)}.`;
    parts.push(part);
    size += part.length + 2;
  }
  return parts.join('\n\n');
}

/** Puts a text into the field at once: keys and pasting of long texts take Chromium's automation minutes. */
export const put = (page: Page, text: string): Promise<void> =>
  page.locator('#text').evaluate((area: HTMLTextAreaElement, value) => {
    area.value = value;
    area.dispatchEvent(new InputEvent('input'));
  }, text);

const focusStart = (page: Page): Promise<void> =>
  page.locator('#text').evaluate((area: HTMLTextAreaElement) => {
    area.focus();
    area.setSelectionRange(0, 0);
  });

/** Slower than the page's shortest pause, so that every key has a text that is quickly read read again. */
const type = async (page: Page, words: string): Promise<void> => {
  await page.keyboard.type(words, { delay: 120 });
  await page.waitForTimeout(500);
};

/** Processor time of the page's main thread a key, painting included, in milliseconds: other work of the machine does not count. */
export async function processorTime(page: Page, words: string): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000;
  };
  await focusStart(page);
  const before = await spent();
  await type(page, words);
  return ((await spent()) - before) / words.length;
}

/** Types at the start of the text, and measures each key by the Event Timing API. */
export async function typingDelays(page: Page, words: string): Promise<Delays> {
  await focusStart(page);
  await page.evaluate(() => {
    const delays: number[] = [];
    new PerformanceObserver((list) => {
      delays.push(...list.getEntriesByName('keydown').map(({ duration }) => duration));
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
    Object.assign(window, { delays });
  });
  await type(page, words);
  const slow = await page.evaluate(() => (window as unknown as { delays: number[] }).delays);
  // Keys faster than the threshold leave no entry.
  const delays = [...slow, ...Array<number>(Math.max(0, words.length - slow.length)).fill(16)].sort((a, b) => a - b);
  const at = (part: number): number => delays[Math.floor((delays.length - 1) * part)] ?? 0;
  return { keys: delays.length, median: at(0.5), p95: at(0.95), worst: at(1) };
}
