import type { AttributedQuote } from '@incise/quotes';
import { isDeepStrictEqual } from 'node:util';
import type { Job } from '../peers.ts';
import { otherJobs, spanJobs, writers } from './jobs.ts';
import { composedOffsets, composedResult, graphemesOf } from './normal-forms.ts';

/** What a text breaks: « resolveEntities: a span cuts a grapheme ». */
export type Fault = string;

/** Marks that sorting must not reach across for Unicode's normal forms to be had in linear time. */
const TOO_MANY = /\p{M}{31}/u;

type Run = (name: string, job: Job, input: string) => unknown;

/** All invariants on one text; nothing where they hold. */
export function faultsOf(text: string): Fault[] {
  const faults: Fault[] = [];
  const run: Run = (name, job, input) => {
    try {
      return job(input);
    } catch (error) {
      faults.push(`${name}: throws ${String(error)}`);
      return undefined;
    }
  };
  const boundaries = new Set([0]);
  let length = 0;
  for (const grapheme of graphemesOf(text)) boundaries.add((length += grapheme.length));
  const results: Record<string, unknown> = {};
  for (const [name, job] of Object.entries({ ...spanJobs, ...otherJobs })) {
    const result = (results[name] = run(name, job, text));
    if (!isDeepStrictEqual(run(name, job, text), result)) faults.push(`${name}: not the same twice`);
    if (result !== undefined && !isDeepStrictEqual(JSON.parse(JSON.stringify(result)), result)) faults.push(`${name}: JSON changes it`);
    if (name in spanJobs) faults.push(...spanFaults(result, text, boundaries).map((fault) => `${name}: ${fault}`));
  }
  const quotes = results['attributeQuotes'] as readonly AttributedQuote[] | undefined;
  for (const [name, write] of Object.entries(writers)) if (quotes) run(name, (input) => write(input, quotes), text);
  if (!isDeepStrictEqual(quotes?.map(withoutSpeakers), results['findQuotes'])) faults.push('attributeQuotes: not the quotes of findQuotes');
  return [...faults, ...normalFaults(text, run, results)];
}

const OF_SPEAKERS = ['speakers', 'speaker', 'speakerConfidence', 'unknown', 'candidates'];
const withoutSpeakers = (quote: AttributedQuote): unknown =>
  Object.fromEntries(Object.entries(quote).filter(([name]) => !OF_SPEAKERS.includes(name)));

function spanFaults(value: unknown, text: string, boundaries: ReadonlySet<number>): Fault[] {
  if (typeof value !== 'object' || value === null) return [];
  const { start, end, text: surface } = value as { readonly start?: unknown; readonly end?: unknown; readonly text?: unknown };
  const faults = Object.values(value).flatMap((part) => spanFaults(part, text, boundaries));
  if (typeof start !== 'number' || typeof end !== 'number') return faults;
  if (!(start >= 0 && start < end && end <= text.length)) faults.push('a span is none of the text');
  else if (!boundaries.has(start) || !boundaries.has(end)) faults.push('a span cuts a grapheme');
  if (surface !== undefined && surface !== text.slice(start, end)) faults.push('a span has another text');
  return faults;
}

/** Whether composed and decomposed letters make a difference. */
function normalFaults(text: string, run: Run, results: Readonly<Record<string, unknown>>): Fault[] {
  const composed = text.normalize('NFC');
  const decomposed = text.normalize('NFD');
  if (composed === decomposed || TOO_MANY.test(text)) return [];
  const offsets = composedOffsets(composed);
  return Object.entries(spanJobs).flatMap(([name, job]) =>
    isDeepStrictEqual(
      composedResult(run(name, job, decomposed), offsets),
      composedResult(text === composed ? results[name] : run(name, job, composed)),
    )
      ? []
      : [`${name}: NFD is not NFC`],
  );
}
