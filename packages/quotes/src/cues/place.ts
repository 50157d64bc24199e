import { has, is, low, type Document, type Range } from '../text/document.ts';
import { Flag, Kind } from '../text/flags.ts';
import { isOf } from '../text/function-words.ts';
import { headOf, readPhrase } from '../text/noun-phrase.ts';
import { isTime } from '../text/phrase-before.ts';
import { isSpeechNoun } from '../text/speech-nouns.ts';

/** Where *on* speaks: « souligne-t-on à la préfecture », « dans l'entourage du ministre, on assure », « apprend-on de source judiciaire », « peut-on lire sur le site ». */
export function placeOf(doc: Document, on: number): Range | undefined {
  for (const [from, to] of [
    [on + 1, doc.last[on]!],
    [doc.first[on]!, on - 1],
  ] as const)
    for (let i = from; i < to; i++) {
      if (doc.inside[i] !== doc.inside[on]) continue;
      if (has(doc, i, Flag.que | Flag.relative | Flag.colon)) break;
      const at = complementAt(doc, i);
      // « on y lit, en lettres noires »
      if (low(doc, i) === 'en' && isSpeechNoun(low(doc, at), 'document')) continue;
      const end = at > 0 ? readPhrase(doc, at, to + 1, { apposition: false }) : at;
      if (end <= at || isTime(doc, at, end)) continue;
      const head = headOf(doc, { from: at, to: end - 1 });
      if (
        has(doc, head, Flag.sourceNoun) ||
        isSpeechNoun(low(doc, head), 'document') ||
        (has(doc, head, Flag.capital) && !/^(?:à|en)$/u.test(low(doc, i)))
      )
        return { from: at, to: end - 1 };
    }
  return undefined;
}

/** First word of the phrase that a preposition of place or origin at i governs, or 0. */
export function complementAt(doc: Document, i: number): number {
  const word = low(doc, i);
  if (is(doc, i, Kind.where)) return i + 1;
  if (word === 'de' && /^sources?$/u.test(low(doc, /^(?:même|plusieurs|bonne|diverses)$/u.test(low(doc, i + 1)) ? i + 2 : i + 1)))
    return i + 1;
  return /^(?:côté|auprès)$/u.test(word) ? (isOf(doc, i + 1) ? i + 2 : i + 1) : 0;
}
