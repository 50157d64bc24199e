import { has, is, low, type Document, type Range } from '../text/document.ts';
import { Flag, Kind } from '../text/flags.ts';
import { headOf, readPhrase, startsPhrase } from '../text/noun-phrase.ts';
import { isSpeechNoun } from '../text/speech-nouns.ts';
import { isSubstitute } from '../text/substitute.ts';
import { genderOf } from '../text/gender.ts';
import { agreeInGender, isPluralPhrase } from './agreement.ts';
import type { EntityIndex } from './mentions.ts';
import { resolvePhrase } from './phrase.ts';
import type { Referent } from './referent.ts';

/** End of the phrase at a word, which *au* and *aux* may begin too; the word itself where there is none. */
function phraseEnd(doc: Document, i: number, limit: number): number {
  if (!is(doc, i, Kind.to)) return startsPhrase(doc, i) ? readPhrase(doc, i, limit) : i;
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

/** What stands before a body where something is or was said, rather than before one that is spoken of. */
const WHERE = /^(?:dans|sur|via|jusqu'à|radio)$/u;

/** Whether somebody in the singular or plural, of a gender, may be whom a phrase names last. */
function mayBeLatter(
  doc: Document,
  phrase: Range,
  referent: Referent,
  { plural, gender }: { plural: boolean; gender: 'f' | 'm' },
): boolean {
  const { from } = phrase;
  const head = headOf(doc, phrase);
  const { entity, type } = referent.speakers[0]!;
  if (low(doc, from - 1) === 'comme' || (low(doc, from) === 'au' && low(doc, from + 1) === 'milieu')) return false;
  if (type !== 'PER' && WHERE.test(low(doc, has(doc, from, Flag.capital) && has(doc, from - 1, Flag.determiner) ? from - 2 : from - 1)))
    return false;
  if (
    entity === undefined ? !has(doc, head, Flag.sourceNoun) || isSpeechNoun(low(doc, head), 'document') : !referent.speaks || type === 'LOC'
  )
    return false;
  // of « les pompiers » or « aux pompiers », the noun alone
  if (entity === undefined && !has(doc, from, Flag.determiner | Flag.capital) && !is(doc, from, Kind.to | Kind.of)) return false;
  if ((referent.plural || isPluralPhrase(doc, phrase)) !== plural) return false;
  return plural || agreeInGender(type === 'PER' ? referent.gender : (genderOf(doc, phrase) ?? referent.gender), gender);
}

/** « X a reçu le préfet. Ce dernier … », « celle-ci »: whom the words before in its sentence name last, else the sentence before, of those who agree. */
export function lastNamed(doc: Document, index: EntityIndex, { from, to }: Range): Referent | undefined {
  const form = low(doc, to);
  if ((!is(doc, to, Kind.latter) && !form.startsWith('derni')) || !isSubstitute(doc, from)) return undefined;
  const wanted = { plural: /s$|ux-|elles-/u.test(form), gender: /^(?:cell|dernière)/u.test(form) ? 'f' : 'm' } as const;
  const first = doc.first[from]!;
  // « P, a dit ce dernier » comes behind what was said.
  const isApart = has(doc, from - 1, Flag.comma | Flag.semicolon | Flag.coordinator | Flag.relative);
  return (
    (isApart ? lastIn({ from: first, to: from }) : undefined) ??
    (first > 0 ? lastIn({ from: doc.first[first - 1]!, to: first }) : undefined)
  );

  function lastIn(words: Range): Referent | undefined {
    let last: Referent | undefined;
    for (let i = words.from; i < words.to; i++) {
      if (doc.opens[i]! >= 0) i = doc.quoted[doc.opens[i]!]!.close;
      const end = phraseEnd(doc, i, words.to);
      if (end === i) continue;
      const range = { from: i, to: end - 1 };
      const referent = resolvePhrase(doc, index, range);
      if (!mayBeLatter(doc, range, referent, wanted)) continue;
      last = referent;
      i = range.to;
    }
    return last;
  }
}
