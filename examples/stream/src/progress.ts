import { fstatSync } from 'node:fs';
import { Presets, SingleBar } from 'cli-progress';

/** Counts what was done; draws a bar on stderr when that is a terminal and stdout is not. */
export interface Progress {
  add(line: { readonly bytes: number; readonly end: number }, good: boolean): void;
  /** Takes the bar away and says what was done, in one line. */
  finish(): string;
}

const MB = 1e6;
const number = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

/** Size of standard input, where it is a file. */
function inputSize(): number | undefined {
  const stat = fstatSync(process.stdin.fd);
  return stat.isFile() ? stat.size : undefined;
}

export function startProgress(draw: boolean): Progress {
  const started = performance.now();
  let articles = 0;
  let bad = 0;
  let bytes = 0;
  const total = inputSize();
  const rate = (): number => bytes / MB / ((performance.now() - started) / 1000);
  const payload = (): object => ({
    articles: number.format(articles),
    bad: number.format(bad),
    done: number.format(bytes / MB),
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
    add(line, good) {
      bytes += line.bytes;
      if (good) articles++;
      else bad++;
      bar?.update(total === undefined ? 0 : Math.min(line.end, total), payload());
    },
    finish() {
      bar?.stop();
      const peak = process.resourceUsage().maxRSS / 1024;
      return `${number.format(articles)} articles, ${number.format(bad)} bad lines, ${number.format(bytes / MB)} MB in ${number.format((performance.now() - started) / 1000)} s (${number.format(rate())} MB/s), peak memory ${peak.toFixed(0)} MiB`;
    },
  };
}
