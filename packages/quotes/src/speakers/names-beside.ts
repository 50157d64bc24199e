import type { Mention } from '@incise/entities';
import { has, low, type Document, type Range } from '../text/document.ts';
import { Flag } from '../text/flags.ts';
import { isOf } from '../text/function-words.ts';
import { headOf } from '../text/noun-phrase.ts';
import { isSpeechNoun } from '../text/speech-nouns.ts';
import { isPluralPhrase } from './agreement.ts';

/** « la CFDT Santé »: an acronym with the capitalised word that names a branch, where the phrase ends with it. */
export function branchOf(doc: Document, { to }: Range, { kind, start, end }: Mention, type: string): string | undefined {
  return type === 'ORG' &&
    kind === 'acronym' &&
    doc.end[to - 1] === end &&
    has(doc, to, Flag.capital) &&
    /^\p{Lu}\p{Ll}/u.test(doc.text.slice(doc.start[to]))
    ? doc.text.slice(start, doc.end[to])
    : undefined;
}

/** « le substitut Weyland », « la chaîne publique TRT », not « la prix Nobel »: the capitalised words right after a common noun, where no entity is known by them. */
export function nameBeside(doc: Document, phrase: Range, head: number): string | undefined {
  const { to } = phrase;
  if (has(doc, head, Flag.capital) || isSpeechNoun(low(doc, head), 'led') || (isPluralPhrase(doc, phrase) && !has(doc, head, Flag.body)))
    return undefined;
  const own = nameAtEnd(doc, head, to);
  if (own !== undefined) return own;
  if (isSite(doc, to)) return doc.text.slice(doc.start[to], doc.end[to]);
  let from = head + 1;
  while (
    from <= to &&
    has(doc, from, Flag.word) &&
    !has(doc, from, Flag.capital) &&
    (!has(doc, from, Flag.preposition | Flag.determiner) ||
      (has(doc, head, Flag.body) && isOf(doc, from) && !has(doc, from + 1, Flag.capital | Flag.determiner)))
  )
    from++;
  if (from > to || !has(doc, from, Flag.capital)) return undefined;
  let last = from;
  while (last < to && has(doc, last + 1, Flag.capital)) last++;
  if (!has(doc, head, Flag.body) && /^\p{Lu}+$/u.test(doc.text.slice(doc.start[from], doc.end[last]))) return undefined;
  return last === to || has(doc, last + 1, Flag.comma | Flag.openBracket | Flag.pastParticiple)
    ? doc.text.slice(doc.start[from], doc.end[last])
    : undefined;
}

/** « radars-auto.com » */
export const isSite = (doc: Document, i: number): boolean => /^[\p{L}\d-]+\.\p{L}{2,4}$/u.test(low(doc, i));

/** « sa fille, Monique », « le fournisseur, la société Petrol »: a name in apposition that no entity is known by. */
export function apposedName(doc: Document, { from, to }: Range): string | undefined {
  for (let i = from + 1; i < to; i++) {
    if (!has(doc, i, Flag.comma)) continue;
    const apposed = { from: i + 1, to };
    if (has(doc, i + 1, Flag.determiner)) return nameBeside(doc, apposed, headOf(doc, apposed));
    for (let k = i + 1; k <= to; k++) if (!has(doc, k, Flag.capital)) return undefined;
    return to - i < 4 ? doc.text.slice(doc.start[i + 1], doc.end[to]) : undefined;
  }
  return undefined;
}

/** « la ministre de la Cohésion des territoires Claire Durand », « le ministre de la Défense Jean Roux »: the full name at the end of a person's title. */
function nameAtEnd(doc: Document, head: number, to: number): string | undefined {
  if (!has(doc, head, Flag.sourceNoun) || has(doc, head, Flag.body)) return undefined;
  let from = to;
  while (from > head + 1 && has(doc, from - 1, Flag.capital) && !has(doc, from - 1, Flag.determiner)) from--;
  if (from >= to) return undefined;
  const governed = isOf(doc, from - 1) || has(doc, from - 1, Flag.determiner);
  if (governed && to - from < 2) return undefined;
  const text = doc.text.slice(doc.start[governed ? to - 1 : from], doc.end[to]);
  return /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)+$/u.test(text) && !/\p{Lu}{2}/u.test(text) ? text : undefined;
}
