import type { GoldDocument, GoldEntity, GoldSpan } from '../readers/gold.ts';
import { f1, jaccard, overlap, type F1 } from './f1.ts';

export interface SystemQuote {
  readonly type: string;
  readonly content: readonly GoldSpan[];
  readonly cue: GoldSpan | null;
  readonly source: GoldSpan | null;
  readonly speaker: string | null;
}

export interface KindScore {
  readonly gold: number;
  readonly strict: number;
  readonly joint: number;
}

export interface QuoteScore {
  readonly gold: number;
  readonly system: number;
  /** Content: at least 0.8 of the letters in common, over the union. */
  readonly strict: F1;
  /** At least 0.3. */
  readonly loose: F1;
  /** Strict and the right speaker. */
  readonly joint: F1;
  /** On strict matches, the share with the right attribute, of those that have one. */
  readonly speaker: number;
  readonly source: number;
  readonly cue: number;
  readonly kind: number;
  readonly kinds: Readonly<Record<string, KindScore>>;
  /** Recall as GenderGapTracker measures it: intersection over the gold length, above 0.3 and above 0.8. */
  readonly coverage: readonly [above30: number, above80: number];
}

const STRICT = 0.8;
const LOOSE = 0.3;

/** The offsets of the letters and digits in some spans: marks, spaces and points do not count. */
export function letters(text: string, spans: readonly GoldSpan[]): Set<number> {
  const offsets = new Set<number>();
  for (const [start, end] of spans) for (let i = start; i < end; i++) if (/[\p{L}\p{N}]/u.test(text[i]!)) offsets.add(i);
  return offsets;
}

/** Titles and articles, which do not tell one speaker from another. */
const TITLE =
  /^(?:m|mm|mmes?|mlle|dr|me|pr|mgr|l[ea]s?|l|une?|d[eu]s?|presidente?|ministre|premi(?:er|ere)|monsieur|madame|general|senateur|depute|maire)$/u;

/** A name for comparison: no accents, case, titles, articles or punctuation. */
export const nameKey = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}&]+/u)
    .filter((word) => word !== '' && !TITLE.test(word))
    .join(' ');

const keysOf = (names: readonly (string | undefined)[]): string[] => names.flatMap((name) => (name === undefined ? [] : [nameKey(name)]));
const words = (text: string): Set<string> => new Set(text.split(' ').filter((word) => word !== ''));
const isAlike = (a: string, b: string): boolean => jaccard(words(a), words(b)) >= 0.5;

/** Whether two speakers are one: the same name or another form of the same entity, or half of the words of a description. */
export function isSameSpeaker(gold: string | null, system: string | null, entities: readonly GoldEntity[], source?: string): boolean {
  const split = (speaker: string | null): string[] =>
    (speaker ?? '')
      .split(' & ')
      .map(nameKey)
      .filter((name) => name !== '')
      .sort();
  const wanted = split(gold);
  const given = split(system);
  if (wanted.length !== given.length) return false;
  return wanted.every((name) => {
    if (given.includes(name)) return true;
    const entity = entities.find((e) => nameKey(e.name) === name);
    if (entity)
      return keysOf(entity.type === 'PER' ? [entity.name] : [entity.name, entity.acronym, ...entity.forms]).some((form) =>
        given.includes(form),
      );
    return given.some((other) => isAlike(other, name) || (source !== undefined && isAlike(other, nameKey(source))));
  });
}

/** Pairs each gold quote with at most one of the system's, the largest overlaps first. */
export function align(gold: readonly Set<number>[], system: readonly Set<number>[]): Map<number, { j: number; iou: number }> {
  const pairs = gold.flatMap((a, i) => system.map((b, j) => ({ i, j, iou: jaccard(a, b) }))).filter(({ iou }) => iou > 0);
  const matches = new Map<number, { j: number; iou: number }>();
  const taken = new Set<number>();
  for (const { i, j, iou } of pairs.sort((a, b) => b.iou - a.iou)) {
    if (matches.has(i) || taken.has(j)) continue;
    matches.set(i, { j, iou });
    taken.add(j);
  }
  return matches;
}

export function scoreQuotes(gold: readonly GoldDocument[], system: ReadonlyMap<string, readonly SystemQuote[]>): QuoteScore {
  const n = { gold: 0, system: 0, strict: 0, loose: 0, joint: 0, kind: 0, cue: 0, cues: 0, source: 0, sources: 0, above30: 0, above80: 0 };
  const kinds: Record<string, { gold: number; strict: number; joint: number }> = {};
  for (const { doc, text, quotes, entities } of gold) {
    const found = system.get(doc) ?? [];
    const goldLetters = quotes.map((q) => letters(text, q.content));
    const foundLetters = found.map((q) => letters(text, q.content));
    const matches = align(goldLetters, foundLetters);
    const share = (a: GoldSpan, b: GoldSpan): number => jaccard(letters(text, [a]), letters(text, [b]));

    quotes.forEach((quote, i) => {
      const kind = (kinds[quote.type] ??= { gold: 0, strict: 0, joint: 0 });
      if (quote.optional === true) return;
      n.gold++;
      kind.gold++;
      const size = goldLetters[i]!.size || 1;
      const covered = Math.max(0, ...foundLetters.map((other) => overlap(goldLetters[i]!, other) / size));
      if (covered > LOOSE) n.above30++;
      if (covered > STRICT) n.above80++;
      const match = matches.get(i);
      if (match === undefined || match.iou < LOOSE) return;
      n.loose++;
      if (match.iou < STRICT) return;
      const other = found[match.j]!;
      n.strict++;
      kind.strict++;
      if (other.type === quote.type) n.kind++;
      if (isSameSpeaker(quote.speaker, other.speaker, entities, quote.source ? text.slice(...quote.source) : undefined)) {
        n.joint++;
        kind.joint++;
      }
      if (quote.cue) {
        n.cues++;
        if (other.cue && share(quote.cue, other.cue) > 0) n.cue++;
      }
      if (quote.source) {
        n.sources++;
        if (other.source && share(quote.source, other.source) >= 0.5) n.source++;
      }
    });

    const matchOf = new Map([...matches].map(([i, { j, iou }]) => [j, { i, iou }]));
    found.forEach((quote, j) => {
      const match = matchOf.get(j);
      const isMatched = match !== undefined && match.iou >= LOOSE;
      if (
        isMatched
          ? quotes[match.i]!.optional === true
          : quotes.some((q, i) => q.optional === true && jaccard(goldLetters[i]!, foundLetters[j]!) > LOOSE)
      )
        return;
      n.system++;
    });
  }
  return {
    gold: n.gold,
    system: n.system,
    strict: f1(n.strict, n.system, n.gold),
    loose: f1(n.loose, n.system, n.gold),
    joint: f1(n.joint, n.system, n.gold),
    speaker: n.joint / (n.strict || 1),
    source: n.source / (n.sources || 1),
    cue: n.cue / (n.cues || 1),
    kind: n.kind / (n.strict || 1),
    kinds,
    coverage: [n.above30 / (n.gold || 1), n.above80 / (n.gold || 1)],
  };
}
