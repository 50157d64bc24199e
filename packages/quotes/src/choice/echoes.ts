import type { Candidate } from '../cues/candidate.ts';
import { has, low, type Document } from '../text/document.ts';
import { Flag } from '../text/flags.ts';

/** Fewer words than this may be said by two. */
const LEAST = 3;
/** How many quotes that begin alike are compared. */
const MOST = 20;

const wordsOf = (doc: Document, { content }: Candidate): string[] =>
  content.flatMap(({ from, to }) =>
    Array.from({ length: to - from + 1 }, (_, k) => from + k)
      .filter((i) => has(doc, i, Flag.word))
      .map((i) => low(doc, i)),
  );

/**
 * The quotes without a source, as those of headlines are, whose words open another quote that has one: the text says there who said them.
 * By their number, with the other's.
 */
export function echoesOf(doc: Document, candidates: readonly Candidate[]): ReadonlyMap<number, number> {
  const echoes = new Map<number, number>();
  const unsourced = candidates.flatMap((candidate, i) =>
    candidate.source || candidate.implied ? [] : [{ i, words: wordsOf(doc, candidate) }],
  );
  const asked = unsourced.filter(({ words }) => words.length >= LEAST);
  if (asked.length === 0) return echoes;
  const opening = (words: readonly string[]): string => words.slice(0, LEAST).join(' ');
  const byOpening = new Map(asked.map(({ words }) => [opening(words), [] as { readonly i: number; readonly words: string }[]]));
  candidates.forEach((candidate, i) => {
    if (!candidate.source) return;
    const words = wordsOf(doc, candidate);
    const alike = byOpening.get(opening(words));
    if (alike && alike.length < MOST) alike.push({ i, words: `${words.join(' ')} ` });
  });
  for (const { i, words } of asked) {
    const other = byOpening.get(opening(words))!.find((one) => one.words.startsWith(`${words.join(' ')} `));
    if (other) echoes.set(i, other.i);
  }
  return echoes;
}
