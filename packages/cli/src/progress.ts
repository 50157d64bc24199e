import { Presets, SingleBar } from 'cli-progress';

/** Counts what was done; draws a bar on stderr when that is a terminal and stdout is not. */
export interface Progress {
  add(item: { readonly bytes: number; readonly end: number }, good: boolean, html: boolean): void;
  /** Takes the bar away and says what was done, in one line; a core's second is one of processor time, threads and start included. */
  finish(): string;
}

const MB = 1e6;
const number = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

/** `total` is the size of the input in bytes, where it is known. */
export function startProgress(draw: boolean, total: number | undefined): Progress {
  const started = performance.now();
  const count = { articles: 0, bad: 0, html: 0, bytes: 0 };
  const rate = (): number => count.bytes / MB / ((performance.now() - started) / 1000);
  const payload = (): object => ({
    articles: number.format(count.articles),
    bad: number.format(count.bad),
    done: number.format(count.bytes / MB),
    rate: number.format(rate()),
  });
  const counts = '{done} MB | {articles} articles | {bad} bad lines | {rate} MB/s';
  const format = total === undefined ? counts : `{bar} {percentage}% | ${counts} | {eta_formatted} left`;
  const bar =
    draw && process.stderr.isTTY && !process.stdout.isTTY
      ? new SingleBar(
          { format, stream: process.stderr, fps: 5, clearOnComplete: true, hideCursor: true, barsize: 20 },
          Presets.shades_classic,
        )
      : undefined;
  bar?.start(total ?? 1, 0, payload());

  return {
    add({ bytes, end }, good, html) {
      count.bytes += bytes;
      if (good) count.articles++;
      else count.bad++;
      if (html) count.html++;
      bar?.update(total === undefined ? 0 : Math.min(end, total), payload());
    },
    finish() {
      bar?.stop();
      const peak = process.resourceUsage().maxRSS / 1024;
      const seconds = (performance.now() - started) / 1000;
      const { user, system } = process.cpuUsage();
      const perCore = count.articles / ((user + system) / 1e6);
      return [
        `${number.format(count.articles)} articles`,
        `${number.format(count.bad)} bad lines`,
        ...(count.html === 0 ? [] : [`${number.format(count.html)} read as HTML`]),
        `${number.format(count.bytes / MB)} MB in ${number.format(seconds)} s (${number.format(rate())} MB/s, ${number.format(perCore)} articles a second per core)`,
        `peak memory ${peak.toFixed(0)} MiB`,
      ].join(', ');
    },
  };
}
