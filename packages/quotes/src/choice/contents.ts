import { lowerBound } from '@incise/entities/choice';
import type { Candidate } from '../cues/candidate.ts';
import { clauseKind, inner, trim } from '../cues/content.ts';
import { kindInMarks } from '../constructions/around.ts';
import type { Document, Range } from '../text/document.ts';
import type { QuoteKind } from '../types.ts';
import { wordsOfContent, wordsOfTag, type ReadWords } from './reading.ts';

/** The words that a candidate may have. */
export interface Variant {
  readonly candidate: Candidate;
  /** Whether they are what the reading takes for said, and not what the construction found. */
  readonly read: boolean;
}

/** A candidate as its construction found it, and with the words that the reading takes for said. */
function variantsOf(doc: Document, candidate: Candidate, runs: readonly Range[]): Variant[] {
  const variants: Variant[] = [{ candidate, read: false }];
  const { content } = candidate;
  const first = content[0]!;
  const last = content.at(-1)!;
  for (let r = lowerBound(runs, first.from, ({ to }) => to); r < runs.length && runs[r]!.from <= last.to; r++) {
    const { range } = saidIn(doc, runs[r]!);
    if (range && (content.length > 1 || range.from !== first.from || range.to !== first.to))
      variants.push({ candidate: { ...candidate, content: [range], kind: kindOf(doc, candidate, range) }, read: true });
  }
  return variants;
}

/** Words wholly in marks stay direct or partial as they were; others are a clause. */
function kindOf(doc: Document, { kind }: Candidate, range: Range): QuoteKind {
  if (doc.opens[range.from - 1]! < 0) return clauseKind(doc, [range]);
  return kind === 'indirect' || kind === 'mixed' ? kindInMarks(doc, range) : kind;
}

/** The words of a run as a quote has them: whole stretches in marks, else without the punctuation around. */
function saidIn(doc: Document, run: Range): { readonly range: Range | undefined; readonly marked: boolean } {
  const stretch = stretchIn(doc, run);
  return { range: stretch === undefined ? trim(doc, run.from, run.to) : inner(doc, stretch), marked: stretch !== undefined };
}

/** Stretches that only the reading takes for words said: whole stretches in marks, else runs of words. */
export function readCandidates(
  doc: Document,
  words: ReadWords,
  taken: readonly Candidate[],
  runs = wordsOfContent(words, doc),
): Candidate[] {
  const used = new Uint8Array(doc.length);
  for (const { content } of taken) for (const { from, to } of content) used.fill(1, from, to + 1);
  const found: Candidate[] = [];
  for (const run of runs) {
    let said = 0;
    for (let i = run.from; i <= run.to; i++) said += used[i]!;
    if (said > 0) continue;
    const { range, marked } = saidIn(doc, run);
    if (!range || range.to - range.from < (marked ? 0 : 2)) continue;
    const kind = marked ? kindInMarks(doc, range) : clauseKind(doc, [range]);
    const [cue, source] = [wordsOfTag(words, doc, 'cue', range), wordsOfTag(words, doc, 'source', range)];
    found.push({ rule: 'reading', kind, content: [range], ...(cue && { cue }), ...(source && { source }) });
  }
  return found;
}

/** The stretch in marks that a run of words fills, at least by half on both sides. */
function stretchIn(doc: Document, { from, to }: Range): number | undefined {
  for (let i = Math.max(0, from - 1); i <= to; i++) {
    const at = doc.opens[i]! >= 0 ? doc.opens[i]! : i === from ? doc.inside[i]! : -1;
    if (at < 0) continue;
    const { open, close } = doc.quoted[at]!;
    const common = Math.min(close, to) - Math.max(open, from) + 1;
    if (common * 2 >= close - open && common * 2 >= to - from) return at;
  }
  return undefined;
}

/** A place in the text where a quote may be, with the words that it may have. */
export interface Site {
  readonly variants: readonly Variant[];
  /** Inside the words of another candidate. */
  readonly nested: boolean;
}

/** How many candidates before one, and how many after it, may hold it. */
const BEFORE = 3;
const AFTER = 1;

/** The places where quotes may be: the rules' candidates, with a reading also with the words that it takes for said, and what only the reading sees. */
export function sitesOf(doc: Document, candidates: readonly Candidate[], words?: ReadWords): Site[] {
  const runs = words ? wordsOfContent(words, doc) : [];
  const all = words ? [...candidates, ...readCandidates(doc, words, candidates, runs)] : candidates;
  const sizes = all.map(({ content }) => content.reduce((sum, { from, to }) => sum + to - from + 1, 0));
  return all.map((candidate, i) => {
    const nested = isNested(i);
    // What is read as said are the outer words.
    return { variants: variantsOf(doc, candidate, nested ? [] : runs), nested };
  });

  function isNested(i: number): boolean {
    const { from } = all[i]!.content[0]!;
    for (let k = Math.max(0, i - BEFORE); k <= i + AFTER && k < all.length; k++)
      if (sizes[k]! > sizes[i]! && all[k]!.content.some((range) => range.from <= from && from <= range.to)) return true;
    return false;
  }
}
