import { saysHowHeard } from '../cues/circumstances.ts';
import { has, is, low, type Document, type Range } from '../text/document.ts';
import { isNamePlusRole } from '../text/apposition.ts';
import { Flag, Kind } from '../text/flags.ts';
import { isOf, isPlural } from '../text/function-words.ts';
import { genderOf } from '../text/gender.ts';
import { startsMainClause } from '../text/main-clause.ts';
import { startsPhrase } from '../text/noun-phrase.ts';
import { isHeadedBySomebody } from '../text/somebody.ts';
import { isSpeechNoun } from '../text/speech-nouns.ts';
import { afterComma } from '../text/subject.ts';
import { hasVerb, isFinite, meetsVerb } from '../text/verb-use.ts';

/** « Selon X, qui cite Y, P », « selon X, interrogé par Y, P », not « selon X, le suspect, en difficulté, a fui »: where P begins, past what is said of X between commas. */
export function afterInsertions(doc: Document, at: number, source: Range): number {
  const behind = afterInsertion(doc, at, source);
  // « Selon X, interrogé par Y, [qui] cite Z, P »
  return behind > at && has(doc, behind, Flag.relative) ? afterInsertion(doc, behind, source) : behind;
}

function afterInsertion(doc: Document, at: number, source: Range): number {
  if (!has(doc, at - 1, Flag.comma) || isOfClause(doc, at, source)) return at;
  const behind = isHeadedBySomebody(doc, source) ? behindState(doc, at) : at;
  if (behind > at || !startsInsertion(doc, at, source)) return behind;
  const last = doc.last[at]!;
  const isPhrase = has(doc, at, Flag.determiner);
  const free = has(doc, at, Flag.relative);
  let verb = low(doc, at) === 'dont';
  for (let k = at + 1; k < last && k < at + 40; k++) {
    if (doc.opens[k]! >= 0) k = doc.quoted[doc.opens[k]!]!.close;
    if (isFinite(doc, k)) {
      if (!free) return at;
      verb = true;
    }
    if (!has(doc, k, Flag.comma) || (free && !verb)) continue;
    const next = k + 1;
    if (isPhrase && meetsVerb(doc, afterComma(doc, next, last))) return at;
    if (!free && !isPhrase && !has(doc, next, Flag.coordinator)) return next;
    if (
      doc.opens[next]! >= 0 ||
      (has(doc, next, Flag.determiner) && doc.opens[next + 1]! >= 0) ||
      has(doc, next, Flag.preposition) ||
      startsMainClause(doc, next, last) ||
      (free && startsPhrase(doc, next) && hasVerb(doc, { from: at, to: k }))
    )
      return next;
    if (!free && isPhrase) return at;
  }
  return at;
}

/** How many words may say how somebody is. */
const STATE = 12;

/** What opens a clause, or what is said in one: a preposition, a day, a conjunction, a verb. */
const OF_CLAUSE =
  Flag.preposition |
  Flag.time |
  Flag.coordinator |
  Flag.subordinator |
  Flag.que |
  Flag.relative |
  Flag.subject |
  Flag.infinitive |
  Flag.mark |
  Flag.adverb;

/** « Selon X, [coiffe bretonne sur la tête], le projet avance », « Selon X, [17 ans au moment des faits], il a fui »: behind words that say how X is, without a verb, where a clause begins; `at` where they do not. */
function behindState(doc: Document, at: number): number {
  const isManner = is(doc, at, Kind.article) && isSpeechNoun(low(doc, at + 1), 'manner');
  const isBare = !has(doc, at, OF_CLAUSE | Flag.determiner | Flag.number | Flag.capital);
  const last = doc.last[at]!;
  let isAge = false;
  for (let i = at; i < last && i < at + STATE; i++) {
    if (isFinite(doc, i) || has(doc, i, Flag.mark | Flag.colon | Flag.openBracket)) return at;
    isAge ||= low(doc, i) === 'ans' && has(doc, i - 1, Flag.number);
    if (!has(doc, i, Flag.comma)) continue;
    const isClause = has(doc, i + 1, Flag.determiner | Flag.subject) && startsMainClause(doc, i + 1, last);
    return isClause && (isManner || isBare || isAge) ? i + 1 : at;
  }
  return at;
}

/** A relative clause, a participle of how X was heard, or an apposition: « selon X, le maire », not « selon le préfet, l'usine ». */
const startsInsertion = (doc: Document, i: number, { from }: Range): boolean =>
  (has(doc, i, Flag.relative) && low(doc, i) !== 'où') ||
  has(doc, i, Flag.presentParticiple) ||
  (has(doc, i, Flag.pastParticiple) && !has(doc, i, Flag.sourceNoun)) ||
  (doc.flags[i] === Flag.word && (/(?:é|ée|és|ées)$/u.test(low(doc, i)) || (has(doc, i + 1, Flag.word) && isOf(doc, i + 2)))) ||
  /^(?:présente?s?|âgée?s?|proches?|du|.+-mêmes?)$/u.test(low(doc, i)) ||
  low(doc, i) === 'chez' ||
  saysHowHeard(doc, i) ||
  (low(doc, i) === 'de' && !startsPhrase(doc, i)) ||
  (doc.flags[i] === Flag.word && has(doc, i + 1, Flag.preposition)) ||
  (has(doc, i, Flag.determiner) &&
    has(doc, i + 1, Flag.sourceNoun) &&
    (isNamePlusRole(doc, from, i - 1) || (isOf(doc, i - 3) && has(doc, i - 2, Flag.capital))));

/** « Selon la ville, [attendu depuis 2010], le pont », « selon la ville, [vu le gel], le pont »: what opens P, a participle that cannot be the source's among them. */
function isOfClause(doc: Document, i: number, source: Range): boolean {
  const word = low(doc, i);
  if (/^(?:étant donnée?s?|faute d[e']|plus qu[e']|du fait)$/u.test(`${word} ${low(doc, i + 1)}`)) return true;
  if (word === 'vu' && has(doc, i + 1, Flag.determiner)) return true;
  const ending = /(?:é|[^s]i|u|[^s]t)(e?)(s?)$/u.exec(word);
  if (!ending || !has(doc, i, Flag.pastParticiple) || !has(doc, source.from, Flag.determiner)) return false;
  for (let k = source.from + 1; k <= source.to; k++) if (has(doc, k, Flag.preposition | Flag.determiner)) return false;
  const gender = ending[1] === 'e' ? 'f' : 'm';
  return isPlural(doc, source.from) !== (ending[2] === 's') || (genderOf(doc, source) ?? gender) !== gender;
}
