import { has, is, low, type Document, type Range } from '../text/document.ts';
import { Flag, Kind } from '../text/flags.ts';
import { isAnd, isBareOf, asksWho, isFirstPerson, isOf, isPlural } from '../text/function-words.ts';
import { isWordOf } from '../text/closed-classes.ts';
import type { Referent } from './referent.ts';

/** Whether a phrase's first words are those of several: « plusieurs élus », « six élus », « de nombreux élus ». */
export const isPluralPhrase = (doc: Document, { from }: Range): boolean =>
  isPlural(doc, from) || (isBareOf(doc, from) && /[sx]$/u.test(low(doc, from + 1)));

/** « une dizaine de délégués », « la plupart des élus ». */
export const isCollective = (doc: Document, head: number): boolean =>
  isOf(doc, head + 1) && low(doc, head + 1) !== 'du' && isWordOf(low(doc, head), 'amount');

/** Whether two genders may be those of one person: equal, or one of them unknown. */
export const agreeInGender = (a: 'f' | 'm' | undefined, b: 'f' | 'm' | undefined): boolean => (a ?? b) === (b ?? a);

/** Whether the phrase is headed by somebody; a collective (« une dizaine de délégués ») speaks if its members do. */
export function canSpeak(doc: Document, { to }: Range, head: number): boolean {
  if (/^ancien(?:ne)?$/u.test(low(doc, head)) && has(doc, head - 1, Flag.determiner)) return true;
  const from = isCollective(doc, head) ? head + 2 : head;
  for (let i = from; i <= to && i < from + 3; i++) {
    if (has(doc, i, Flag.sourceNoun)) return true;
    if (has(doc, i, Flag.preposition) && i > from) return false;
  }
  return false;
}

export function hasCoordinator(doc: Document, { from, to }: Range): boolean {
  for (let i = from; i <= to; i++) if (isAnd(doc, i)) return true;
  return false;
}

/** Whether a source that is a pronoun may mean somebody whom no entity tells: « ils » is no single person and no report, « je » the author. */
export function mayMean(doc: Document, source: Range | undefined, { speakers, plural, gender }: Referent): boolean {
  if (source && (isFirstPerson(doc, source) || asksWho(doc, source))) return false;
  if (!source || source.from !== source.to || !is(doc, source.from, Kind.they)) return true;
  const isSeveral = isPlural(doc, source.from);
  if (isSeveral !== plural) return isSeveral && speakers[0]!.type === 'ORG';
  return isSeveral || agreeInGender(gender, is(doc, source.from, Kind.feminine) ? 'f' : 'm');
}
