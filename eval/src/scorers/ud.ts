import type { Span } from '@incise/tokens';
import type { RawText } from '../readers/raw-text.ts';
import { f1, type F1 } from './f1.ts';

/** A system's token; `words` only where it is several syntactic words. */
export interface SystemToken extends Span {
  readonly words?: readonly string[];
}

export interface UdScore {
  readonly tokens: F1;
  readonly words: F1;
  readonly sentences: F1;
}

interface Syntactic extends Span {
  readonly form: string;
  readonly amalgame: boolean;
}

/**
 * Tokens, syntactic words and sentences by the definitions of the CoNLL-18 shared task (Zeman et al. 2018, section 4):
 * spans are compared over characters that are not white space; inside amalgames, words are compared by the longest
 * common subsequence of their lower-cased forms.
 */
export function scoreUd(gold: RawText, system: { readonly tokens: readonly SystemToken[]; readonly sentences: readonly Span[] }): UdScore {
  const squeeze = squeezer(gold.text);
  const goldWords = gold.tokens.map(squeeze).flatMap(syntacticWords(gold.text));
  const systemWords = system.tokens.map(squeeze).flatMap(syntacticWords(gold.text));
  return {
    tokens: equalSpans(gold.tokens.map(squeeze), system.tokens.map(squeeze)),
    words: f1(rightWords(goldWords, systemWords), systemWords.length, goldWords.length),
    sentences: equalSpans(gold.sentences.map(squeeze), system.sentences.map(squeeze)),
  };
}

type Squeezed<T> = T & { readonly from: number; readonly to: number };

/** Adds to a span its offsets `from` and `to` in the text without white space. */
function squeezer(text: string): <T extends Span>(span: T) => Squeezed<T> {
  const before = new Uint32Array(text.length + 1);
  for (let i = 0; i < text.length; i++) before[i + 1] = before[i]! + (/\p{White_Space}/u.test(text[i]!) ? 0 : 1);
  return (span) => ({ ...span, from: before[span.start]!, to: before[span.end]! });
}

const key = ({ from, to }: { readonly from: number; readonly to: number }): string => `${from}-${to}`;

function equalSpans(gold: readonly Squeezed<Span>[], system: readonly Squeezed<Span>[]): F1 {
  const keys = new Set(gold.map(key));
  return f1(system.filter((span) => keys.has(key(span))).length, system.length, gold.length);
}

const syntacticWords =
  (text: string) =>
  (token: Squeezed<SystemToken>): Squeezed<Syntactic>[] => {
    const forms = token.words !== undefined && token.words.length > 0 ? token.words : [text.slice(token.start, token.end)];
    return forms.map((form) => ({
      start: token.start,
      end: token.end,
      from: token.from,
      to: token.to,
      form: form.replace(/\p{White_Space}/gu, '').toLowerCase(),
      amalgame: forms.length > 1,
    }));
  };

function rightWords(gold: readonly Squeezed<Syntactic>[], system: readonly Squeezed<Syntactic>[]): number {
  const regions = amalgameRegions([...gold, ...system]);
  const sort = (words: readonly Squeezed<Syntactic>[]): { outside: Set<string>; inside: string[][] } => {
    const outside = new Set<string>();
    const inside = regions.map((): string[] => []);
    let r = 0;
    for (const word of words) {
      while (r < regions.length && regions[r]!.to <= word.from) r++;
      const region = regions[r];
      if (region === undefined || word.to <= region.from) outside.add(key(word));
      else if (word.from >= region.from && word.to <= region.to) inside[r]!.push(word.form);
    }
    return { outside, inside };
  };
  const g = sort(gold);
  const s = sort(system);
  const outside = [...s.outside].filter((span) => g.outside.has(span)).length;
  return g.inside.reduce((sum, forms, r) => sum + longestCommonSubsequence(forms, s.inside[r]!), outside);
}

/** The spans of all amalgames, those of gold and system merged where they overlap. */
function amalgameRegions(words: readonly Squeezed<Syntactic>[]): { from: number; to: number }[] {
  const regions: { from: number; to: number }[] = [];
  for (const { from, to } of words.filter(({ amalgame }) => amalgame).sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = regions.at(-1);
    if (last !== undefined && from < last.to) last.to = Math.max(last.to, to);
    else regions.push({ from, to });
  }
  return regions;
}

function longestCommonSubsequence(a: readonly string[], b: readonly string[]): number {
  let previous = new Array<number>(b.length + 1).fill(0);
  for (const x of a) {
    const row = [0];
    b.forEach((y, j) => row.push(x === y ? previous[j]! + 1 : Math.max(previous[j + 1]!, row[j]!)));
    previous = row;
  }
  return previous[b.length]!;
}
