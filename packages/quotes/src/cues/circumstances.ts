import { isOccasion } from '../text/apposition.ts';
import { has, low, type Document } from '../text/document.ts';
import { Flag } from '../text/flags.ts';
import { isBareOf, isOf, isTheirs } from '../text/function-words.ts';
import { headOf, readPhrase } from '../text/noun-phrase.ts';
import { isSpeechNoun } from '../text/speech-nouns.ts';

/** « lors de la réunion », « dans un communiqué », « sur Twitter »: where something was said. */
export function saysWhere(doc: Document, i: number): boolean {
  if (low(doc, i) === 'devant') return false;
  if (isOccasion(doc, i)) return true;
  if (!/^(?:dans|sur|par|via)$/u.test(low(doc, i))) return false;
  const end = readPhrase(doc, i + 1, doc.last[i]! + 1, { apposition: false });
  const head = low(doc, headOf(doc, { from: i + 1, to: Math.max(i + 1, end - 1) }));
  return isSpeechNoun(head, 'medium');
}

/** « dans un communiqué », « lors d'un entretien au Monde », « sur son compte Twitter »: at the end of the sentence, where the cue's words were said. */
export function isNarrated(doc: Document, i: number, limit: number): boolean {
  const lors = low(doc, i) === 'lors' && isOf(doc, i + 1);
  if (!lors && !/^(?:dans|sur)$/u.test(low(doc, i))) return false;
  const article = lors ? i + 2 : i + 1;
  const own = isTheirs(doc, article);
  if (low(doc, i) === 'sur' ? !own && !SITE.test(low(doc, article)) : !own && !/^(?:une?|cette|cet)$/u.test(low(doc, article)))
    return false;
  const noun = headOf(doc, { from: article, to: limit });
  return (SITE.test(low(doc, noun)) || isSpeechNoun(low(doc, noun), 'medium')) && reachesEnd(doc, noun + 1, limit);
}

const SITE = /^(?:twitter|facebook|instagram|linkedin|youtube|telegram|tiktok|weibo|x|rtl|bfmtv|bfm|europe|franceinfo|cnews|lci)$/u;

/** « a dit que P[, avant de quitter la salle] »: what the speaker did then. */
export const isSequel = (doc: Document, i: number): boolean => low(doc, i) === 'avant' && isBareOf(doc, i + 1);

/** Whether no verb or clause comes before a comma or the end of the sentence. */
function reachesEnd(doc: Document, from: number, limit: number): boolean {
  for (let i = from; i <= limit && !has(doc, i, Flag.comma); i++)
    if (!has(doc, i, Flag.word | Flag.final) || has(doc, i, Flag.que | Flag.relative | Flag.coordinator)) return false;
  return true;
}
