import { has, low, type Document, type Range } from '../text/document.ts';
import { Flag } from '../text/flags.ts';
import { itself, lowerBound } from '../text/lower-bound.ts';
import { headOf, readPhrase } from '../text/noun-phrase.ts';

const DEFINITE = /^(?:l[ea]s?|l'|ce|cet|cette|ces)$/u;
/** How many earlier uses of a noun are compared. */
const REACH = 12;

/** No nouns. */
const FUNCTION_WORD =
  Flag.determiner |
  Flag.preposition |
  Flag.clitic |
  Flag.adverb |
  Flag.que |
  Flag.relative |
  Flag.coordinator |
  Flag.avoir |
  Flag.etre |
  Flag.number;

/** Positions of each noun, in text order; verbs and adjectives among them do no harm. */
export function indexNouns(doc: Document): ReadonlyMap<string, readonly number[]> {
  const positions = new Map<string, number[]>();
  for (let i = 0; i < doc.length; i++) {
    if (!has(doc, i, Flag.word) || has(doc, i, FUNCTION_WORD)) continue;
    const list = positions.get(low(doc, i));
    if (list) list.push(i);
    else positions.set(low(doc, i), [i]);
  }
  return positions;
}

/** Lower-case words of a phrase after its head. */
function modifiers(doc: Document, head: number, to: number): string[] {
  const words: string[] = [];
  for (let i = head + 1; i <= to; i++)
    if (has(doc, i, Flag.word) && !has(doc, i, Flag.determiner | Flag.preposition | Flag.number | Flag.time)) words.push(low(doc, i));
  return words;
}

/** The fuller phrase with the same noun that a definite description takes up: « le collectif » after « un collectif de Guyanais ». */
export function fullerPhrase(doc: Document, nouns: ReadonlyMap<string, readonly number[]>, phrase: Range): Range | undefined {
  if (!DEFINITE.test(low(doc, phrase.from))) return undefined;
  const head = headOf(doc, phrase);
  const own = modifiers(doc, head, phrase.to);
  const positions = nouns.get(low(doc, head)) ?? [];
  let best: Range | undefined;
  const last = lowerBound(positions, head, itself) - 1;
  for (let i = last; i >= 0 && i > last - REACH; i--) {
    const at = positions[i]!;
    const from = has(doc, at - 1, Flag.determiner) ? at - 1 : at;
    const end = readPhrase(doc, from, doc.last[at]! + 1, { coordination: false });
    if (end <= at + 1) continue;
    const words = modifiers(doc, at, end - 1);
    if (words.length <= own.length || !own.every((word) => words.includes(word))) continue;
    if (!best || end - from > best.to - best.from + 1) best = { from, to: end - 1 };
  }
  return best;
}
