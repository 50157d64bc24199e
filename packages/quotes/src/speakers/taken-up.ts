import { has, low, type Document, type Range } from '../text/document.ts';
import { Flag } from '../text/flags.ts';
import { headOf, readPhrase, startsPhrase } from '../text/noun-phrase.ts';
import { isSubstitute } from '../text/substitute.ts';
import { agreeInGender } from './agreement.ts';
import type { MentionIndex } from './mentions.ts';
import { resolvePhrase } from './phrase.ts';
import type { Referent } from './referent.ts';

/** End of the phrase at a word, which *au* and *aux* may begin too; the word itself where there is none. */
function phraseEnd(doc: Document, i: number, limit: number): number {
  if (!/^aux?$/u.test(low(doc, i))) return startsPhrase(doc, i) ? readPhrase(doc, i, limit) : i;
  const end = readPhrase(doc, i + 1, limit);
  return end > i + 1 ? end : i;
}

/** « Quant à la direction, elle … », « Quant aux syndicats, ils … »: the phrase whom the sentence of a pronoun is about. */
export function topicOf(doc: Document, pronoun: number): Range | undefined {
  const first = doc.first[pronoun]!;
  if (low(doc, first) !== 'quant' || !has(doc, pronoun, Flag.subject)) return undefined;
  const from = low(doc, first + 1) === 'à' ? first + 2 : first + 1;
  const end = phraseEnd(doc, from, pronoun);
  return end > from && has(doc, end, Flag.comma) ? { from, to: end - 1 } : undefined;
}

const FORM = /^(?:ce(?:lui|ux|lle|lles)-(?:ci|là)|derni(?:er|ère)s?)$/u;

/** « X a reçu le préfet. Ce dernier … », « celle-ci »: whom the sentence before names last, of those who agree. */
export function lastNamed(doc: Document, index: MentionIndex, { from, to }: Range): Referent | undefined {
  const form = low(doc, to);
  const first = doc.first[from]!;
  if (first === 0 || !FORM.test(form) || !isSubstitute(doc, from)) return undefined;
  const plural = /s$|ux-|elles-/u.test(form);
  const gender = /^(?:cell|dernière)/u.test(form) ? 'f' : 'm';
  let last: Referent | undefined;
  for (let i = doc.first[first - 1]!; i < first; i++) {
    const end = phraseEnd(doc, i, first);
    if (end === i) continue;
    const range = { from: i, to: end - 1 };
    const referent = resolvePhrase(doc, index, range);
    const speaks = referent.speakers[0]!.entity === undefined ? has(doc, headOf(doc, range), Flag.sourceNoun) : referent.speaks;
    if (!speaks || referent.plural !== plural || !(plural || agreeInGender(referent.gender, gender))) continue;
    last = referent;
    i = range.to;
  }
  return last;
}
