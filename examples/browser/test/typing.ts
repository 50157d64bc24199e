import type { Page } from 'playwright-core';

/** Milliseconds a key. */
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

const summary = (times: readonly number[]): Delays => {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part: number): number => Math.round(sorted[Math.floor((sorted.length - 1) * part)] ?? 0);
  return { keys: sorted.length, median: at(0.5), p95: at(0.95), worst: at(1) };
};

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  /** Microseconds of processor time. */
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly type?: string } };
}
/** A key's task begins a little before it is dispatched. */
const LEAD = 5000;

/** Processor time of the page's main thread from each key to the next, painting included. */
function workOfKeys(events: readonly TraceEvent[]): number[] {
  const keys = events.filter(({ name, args }) => name === 'EventDispatch' && args.data?.type === 'keydown');
  const tasks = events.filter(({ name, pid, tid }) => name.endsWith('RunTask') && pid === keys[0]?.pid && tid === keys[0].tid);
  const starts = keys.map(({ ts }) => ts - LEAD).sort((a, b) => a - b);
  return starts.slice(0, -1).map((start, i) => {
    const own = tasks.filter(({ ts }) => ts >= start && ts < starts[i + 1]!);
    return own.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000;
  });
}

/**
 * Types at the start of the text. `paint`: from key to paint by the Event Timing API, in steps of 8, other work of the
 * machine included; `work`: processor time of the main thread a key.
 */
export async function typingDelays(page: Page, words: string): Promise<{ readonly paint: Delays; readonly work: Delays }> {
  const session = await page.context().browser()!.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const traced = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await focusStart(page);
  await page.evaluate(() => {
    const delays: number[] = [];
    new PerformanceObserver((list) => {
      delays.push(...list.getEntriesByName('keydown').map(({ duration }) => duration));
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
    Object.assign(window, { delays });
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'toplevel'] },
  });
  await type(page, words);
  await session.send('Tracing.end');
  await traced;
  const slow = await page.evaluate(() => (window as unknown as { delays: number[] }).delays);
  // Keys faster than the threshold leave no entry.
  const fast = Array<number>(Math.max(0, words.length - slow.length)).fill(16);
  return { paint: summary([...slow, ...fast]), work: summary(workOfKeys(events)) };
}
