import { lowerBound } from '@incise/entities/choice';
import { has, is, low, type Document, type Range } from '../text/document.ts';
import { Flag, Kind } from '../text/flags.ts';
import { isOf, isPossessive } from '../text/function-words.ts';
import { readPhrase } from '../text/noun-phrase.ts';
import { description } from './description.ts';
import type { EntityIndex } from './mentions.ts';

/** Words of a description with its complement. */
const LENGTH = 10;

/** What is no part of a complement that says who somebody is, unless it has a capital. */
const OUTSIDE = Flag.comma | Flag.openBracket | Flag.number | Flag.pastParticiple | Flag.relative | Flag.time;

/** Last word of what *de* adds to a noun, which may have an adjective: « du Var », « fédéral de Belgique »; the noun where it adds nothing. */
function complementEnd(doc: Document, noun: number, limit: number): number {
  const of = isOf(doc, noun + 1) ? noun + 1 : isOf(doc, noun + 2) && doc.flags[noun + 1] === Flag.word ? noun + 2 : limit;
  let to = noun;
  if (isPossessive(doc, of + 1)) return noun;
  for (
    let i = of;
    i < limit &&
    (has(doc, i, Flag.capital) || !has(doc, i, OUTSIDE)) &&
    (isOf(doc, i) || !has(doc, i, Flag.preposition)) &&
    !isNamed(doc, i);
    i++
  )
    if (!isOf(doc, i) && !has(doc, i, Flag.determiner)) to = i;
  return to;
}

/** « le major de gendarmerie [Paul Mirel] »: whether a name begins behind a common noun. */
const isNamed = (doc: Document, i: number): boolean =>
  has(doc, i, Flag.capital) && !has(doc, i - 1, Flag.capital | Flag.determiner | Flag.preposition) && !isOf(doc, i - 1);

/** Descriptions of people and bodies with a complement by their noun, in text order. */
export type FullDescriptions = ReadonlyMap<string, readonly Full[]>;

/** A description by its noun, up to the end of its complement. */
interface Full {
  readonly word: number;
  readonly to: number;
}

/** The descriptions of people and bodies in a text that *de* makes longer than their noun: « le parquet de Nouméa ». */
function fullDescriptions(doc: Document): FullDescriptions {
  const found = new Map<string, Full[]>();
  for (let noun = 1; noun < doc.length - 2; noun++) {
    if (!has(doc, noun, Flag.sourceNoun) || !has(doc, noun - 1, Flag.determiner) || has(doc, noun, Flag.capital)) continue;
    const to = complementEnd(doc, noun, readPhrase(doc, noun - 1, Math.min(doc.last[noun]! + 1, noun + LENGTH), { apposition: false }));
    if (to === noun) continue;
    const own = found.get(low(doc, noun));
    if (own) own.push({ word: noun, to });
    else found.set(low(doc, noun), [{ word: noun, to }]);
  }
  return found;
}

/** The fuller words that a definite noun alone comes back to: « la préfecture du Var » of « la préfecture ». */
export function fullerThan(doc: Document, index: EntityIndex, { from, to }: Range): Range | undefined {
  const full = to === from + 1 && is(doc, from, Kind.article) ? (index.full ??= fullDescriptions(doc)).get(low(doc, to)) : undefined;
  const last = full?.[lowerBound(full, from, ({ word }) => word) - 1];
  return last && { from: last.word - 1, to: last.to };
}

/** Who a phrase describes, without its article, in the fuller words that it comes back to. */
export const describe = (doc: Document, index: EntityIndex, phrase: Range): string =>
  description(doc, fullerThan(doc, index, phrase) ?? phrase);
