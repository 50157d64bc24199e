import { Flag } from './flags.ts';
import { has, low, type Document } from './document.ts';

const AMBIGUOUS_ARTICLE = /^(?:l[ea]s?|l'|leurs?|en)$/u;

/** Whether the word at i, which could be a verb form, stands as a noun or adjective: after an article, a preposition. */
export function isNominal(doc: Document, i: number): boolean {
  const before = low(doc, i - 1);
  if (AMBIGUOUS_ARTICLE.test(before)) {
    if (has(doc, i - 2, Flag.subject | Flag.negation) || /^(?:qui|comme|et|ne|se)$/u.test(low(doc, i - 2))) return false;
    if (has(doc, i, Flag.presentParticiple) && /^d[e']$/u.test(low(doc, i + 1))) return false;
    if (before === 'en' && has(doc, i - 2, Flag.pastParticiple)) return !has(doc, i, Flag.presentParticiple);
    if (before === 'en') return doc.info[i]!.cue?.frames.includes('n') === true && !has(doc, i, Flag.presentParticiple);
    return (
      doc.info[i]!.cue?.frames.includes('n') === true ||
      !has(doc, i - 2, Flag.word) ||
      has(doc, i - 2, Flag.preposition | Flag.finite | Flag.pastParticiple | Flag.que | Flag.time | Flag.adverb)
    );
  }
  if (/^(?:très|plus|moins|trop|si|aussi)$/u.test(before) && has(doc, i - 2, Flag.determiner)) return true;
  return has(doc, i - 1, Flag.determiner | Flag.preposition) && !has(doc, i - 1, Flag.clitic | Flag.subject | Flag.adverb);
}

/** Whether a pronoun, a clitic or *qui* stands before, as before a verb and no noun. */
const hasVerbSign = (doc: Document, i: number): boolean =>
  (has(doc, i - 1, Flag.subject | Flag.clitic | Flag.negation) && !/^(?:certain|tou)/u.test(low(doc, i - 1))) ||
  low(doc, i - 1) === 'qui' ||
  has(doc, i + 1, Flag.inversion);

/** *a*, *est* … save for capitals inside the sentence, « tu as » out of place, and *suis* without *je*. */
function isFiniteAuxiliary(doc: Document, i: number): boolean {
  if (has(doc, i, Flag.capital) && (doc.first[i] !== i || low(doc, i) === 'a')) return false;
  return low(doc, i) !== 'as' && (low(doc, i) !== 'suis' || /^(?:je|j'|ne|me|m'|y|en)$/u.test(low(doc, i - 1)));
}

/** *dit*, *promis*: a form that can be a participle too is finite after a sign of the verb, or where its ending is no participle's. */
const isFiniteParticiple = (doc: Document, i: number): boolean =>
  !has(doc, i - 1, Flag.avoir | Flag.etre) && (hasVerbSign(doc, i) || !/(?:é|ée|és|ées|is|[iu]|us|ue|ues)$/u.test(low(doc, i)));

/** Whether the word at i is a finite verb in its context. */
export function isFinite(doc: Document, i: number): boolean {
  if (!has(doc, i, Flag.finite)) return false;
  if (has(doc, i, Flag.avoir | Flag.etre)) return isFiniteAuxiliary(doc, i);
  if (isNominal(doc, i)) return false;
  if ((has(doc, i, Flag.sourceNoun) || /^(?:part|vers|sous|sort|interne|faille)$/u.test(low(doc, i))) && !hasVerbSign(doc, i)) return false;
  if (has(doc, i, Flag.pastParticiple)) return isFiniteParticiple(doc, i);
  return !has(doc, i, Flag.capital) || has(doc, i + 1, Flag.inversion) || doc.first[i] === i;
}
