import { has, low, type Document, type Range } from '../text/document.ts';
import { Flag } from '../text/flags.ts';
import { isOf } from '../text/function-words.ts';
import { headOf, readPhrase } from '../text/noun-phrase.ts';
import { isHandle, isHeadedBySomebody } from '../text/somebody.ts';
import { hasVerb } from '../text/verb-use.ts';

/** How many words before a colon count. */
const REACH = 150;
/** How many words before it *dont* may stand. */
const AMONG = 20;

/** « Nicolas Petit : « Je pars » », « Nicolas Petit, ému : », « Colère de Nicolas Petit, maire : »: who speaks where no verb stands before the colon. */
export function speakerBefore(doc: Document, colon: number): { source?: Range } {
  const from = doc.first[colon]!;
  const end = readPhrase(doc, from, colon);
  if (end !== colon && !(end > from && has(doc, end, Flag.comma) && has(doc, end + 1, Flag.word) && doc.first[end] === from)) return {};
  for (let i = Math.max(from, colon - REACH); i < colon; i++)
    if (end === colon && has(doc, i, Flag.pastParticiple) && !has(doc, i, Flag.sourceNoun | Flag.capital)) return {};
  const phrase = { from, to: end - 1 };
  const felt = { from: from + 2, to: end - 1 };
  if (isOf(doc, from + 1) && isHeadedBySomebody(doc, felt)) return { source: felt };
  const named = has(doc, from, Flag.capital) && has(doc, from + 1, Flag.capital) && !has(doc, from, Flag.determiner);
  return named || isHandle(doc, from) || has(doc, headOf(doc, phrase), Flag.sourceNoun) ? { source: phrase } : {};
}

/** « X, interrogé par Y : » */
const ASKED = /^(?:interrogé|questionné|interviewé|contacté|invité)e?s?$/u;

/** « Même constat chez [X] : », « Un avis partagé par [X] : »: whom a preposition leads to right before the colon, in words without a verb. */
export function holderBefore(doc: Document, colon: number): Range | undefined {
  const first = doc.first[colon]!;
  if (hasVerb(doc, { from: first, to: colon })) return undefined;
  for (let i = Math.max(first + 1, colon - REACH); i < colon; i++) {
    const word = low(doc, i);
    if (ASKED.test(low(doc, i - 1)) || !(/^(?:chez|par)$/u.test(word) || (word === 'pour' && low(doc, first) === 'même'))) continue;
    const source = { from: i + 1, to: colon - 1 };
    if (i + 1 < colon && readPhrase(doc, i + 1, colon) === colon && isHeadedBySomebody(doc, source)) return source;
  }
  return undefined;
}

/** « Trois élus ont voté contre, dont [X] : »: whom *dont* names right before the colon. */
export function namedAmong(doc: Document, colon: number): Range | undefined {
  for (let i = colon - 2; i > doc.first[colon]! && i > colon - AMONG; i--)
    if (low(doc, i) === 'dont')
      return has(doc, i - 1, Flag.comma) && readPhrase(doc, i + 1, colon) === colon ? { from: i + 1, to: colon - 1 } : undefined;
  return undefined;
}
