import type { Candidate } from '../cues/candidate.ts';
import { isFullName } from '../text/apposition.ts';
import { has, low, type Document } from '../text/document.ts';
import { Flag } from '../text/flags.ts';

/** Fewer words than this may be said by two. */
const LEAST = 3;
/** How many quotes that begin alike are compared. */
const MOST = 20;

/** Words of a quote that are compared, and how many of its sentences may hold a headline's words. */
const LONGEST = 30;
const SENTENCES = 20;

const wordsIn = (doc: Document, from: number, to: number): string[] => {
  const words: string[] = [];
  for (let i = from; i <= to && words.length < LONGEST; i++) if (has(doc, i, Flag.word)) words.push(low(doc, i));
  return words;
};

/** The words of a quote from its beginning, and from that of each further sentence. */
function sentencesOf(doc: Document, { content }: Candidate): string[][] {
  const found: string[][] = [];
  for (const { from, to } of content)
    for (let i = from; i <= to && found.length < SENTENCES; i = doc.last[i]! + 1) found.push(wordsIn(doc, i, to));
  return found;
}

const isTold = ({ source, implied }: Candidate): boolean => (source ?? implied) !== undefined;

/** Rules by which words have no cue that says whose they are. */
const UNCUED: ReadonlySet<Candidate['rule']> = /* @__PURE__ */ new Set<Candidate['rule']>(['headline', 'continuation', 'partial']);

/** « « P », les Manceaux punis »: whether what stands beside the words of a headline need not be who says them: it is no name. */
function isBeside(doc: Document, { rule, cue, source, implied }: Candidate): boolean {
  const told = source ?? (rule === 'continuation' ? implied : undefined);
  return UNCUED.has(rule) && cue === undefined && told !== undefined && !isFullName(doc, told.from);
}

/**
 * The quotes without a source or with what may be none, as those of headlines are, whose words begin a sentence of another quote that has one: the text says there
 * who said them. By their number, with the other's.
 */
export function echoesOf(doc: Document, candidates: readonly Candidate[]): ReadonlyMap<number, number> {
  const echoes = new Map<number, number>();
  const untold = candidates.flatMap((candidate, i) => {
    const { from, to } = candidate.content[0]!;
    return (isTold(candidate) && !isBeside(doc, candidate)) || candidate.content.length > 1 ? [] : [{ i, words: wordsIn(doc, from, to) }];
  });
  const asked = untold.filter(({ words }) => words.length >= LEAST && words.length < LONGEST);
  if (asked.length === 0) return echoes;
  const opening = (words: readonly string[]): string => words.slice(0, LEAST).join(' ');
  const byOpening = new Map(asked.map(({ words }) => [opening(words), [] as { readonly i: number; readonly words: string }[]]));
  candidates.forEach((candidate, i) => {
    if (!candidate.source || isBeside(doc, candidate)) return;
    for (const words of sentencesOf(doc, candidate)) {
      const alike = byOpening.get(opening(words));
      if (alike && alike.length < MOST) alike.push({ i, words: `${words.join(' ')} ` });
    }
  });
  for (const { i, words } of asked) {
    const other = byOpening.get(opening(words))!.find((one) => one.words.startsWith(`${words.join(' ')} `));
    if (other) echoes.set(i, other.i);
  }
  return echoes;
}
