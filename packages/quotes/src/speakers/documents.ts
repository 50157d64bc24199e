import { has, low, type Document, type Range } from '../text/document.ts';
import { Flag } from '../text/flags.ts';
import { readPhrase } from '../text/noun-phrase.ts';
import { isSpeechNoun } from '../text/speech-nouns.ts';

/** How many words back a document may have been named. */
const REACH = 300;

/** « le document », « ce texte »: the phrase before it that names a document and says more: « le rapport de la commission ». */
export function documentBefore(doc: Document, k: number): Range | undefined {
  for (let i = k - 1; i > Math.max(0, k - REACH); i--) {
    if (!isSpeechNoun(low(doc, i), 'document') || !has(doc, i - 1, Flag.determiner)) continue;
    const end = readPhrase(doc, i - 1, k, { apposition: false });
    if (end > i + 1) return { from: i - 1, to: end - 1 };
  }
  return undefined;
}
