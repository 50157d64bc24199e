import { foldedAt } from './word.ts';
import type { Document } from './document.ts';
import type { NameSpan, Range } from './drafts.ts';

/** « Cour pénale internationale (CPI) » and « CPI (Cour pénale internationale) »: indices of the long and the short name. */
export function acronymPairs({ words }: Document, spans: readonly NameSpan[]): (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0; i + 1 < spans.length; i++) {
    const a = spans[i]!;
    const b = spans[i + 1]!;
    if (a.type === 'PER' || b.type === 'PER' || a.demonym || b.demonym) continue;
    if (b.first !== a.last + 1 || foldedAt(words, a.last) !== '(' || foldedAt(words, b.last) !== ')') continue;
    if (a.known && a.known === b.known) continue;
    if (isShort(words, b, a) && abbreviates(words, b, a)) pairs.push([i, i + 1]);
    else if (a.acronym && abbreviates(words, a, b)) pairs.push([i + 1, i]);
  }
  return pairs;
}

/** Whether a name in brackets is the acronym of the body before them: « Coordination nationale pour les catastrophes ([Conrad], officielle) ». */
export const isAcronymOf = ({ words }: Document, span: NameSpan, before: NameSpan | undefined): boolean =>
  before?.type === 'ORG' &&
  span.first === before.last + 1 &&
  foldedAt(words, before.last) === '(' &&
  /^[),]$/u.test(foldedAt(words, span.last)) &&
  isShort(words, span, before) &&
  abbreviates(words, span, before);

/** « CPI », or « Insee » behind a name that begins with that letter and does not hold the word. */
function isShort(words: Document['words'], { first, last, acronym, known }: NameSpan, long: NameSpan): boolean {
  if (acronym) return true;
  if (known || last - first > 1 || !words[first]!.folded.startsWith(words[long.first]!.folded.charAt(0))) return false;
  return !words.slice(long.first, long.last).includes(words[first]!);
}

/** The letters of the short name come in the long one in that order, the first at its start: Febelfin is no such case, OCLAESP is. */
function abbreviates(words: Document['words'], short: NameSpan, long: NameSpan): boolean {
  if (long.known?.country || short.known?.country || (short.known && long.known)) return false;
  return long.last - long.first > 1 && spells(words, short.first, long);
}

/** Whether the letters of a word, two or more, come in a stretch in that order. */
export function spells(words: Document['words'], short: number, { first, last }: Range): boolean {
  const letters = words[short]!.folded.replace(/\P{L}/gu, '');
  const whole: string[] = [];
  for (let k = first; k < last; k++) whole.push(words[k]!.folded);
  const text = whole.join(' ');
  let at = 0;
  for (const letter of letters) {
    at = text.indexOf(letter, at);
    if (at < 0) return false;
    at++;
  }
  return letters.length > 1;
}
