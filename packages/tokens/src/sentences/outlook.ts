import * as Category from './category.ts';
import * as WordClass from './word-class.ts';
import { hashWord } from '../model/hash.ts';
import { endsLine, type MarkedText } from './marked-text.ts';
import { wordClass } from './word-classes.ts';

/** How many tokens are looked at behind the first word after a gap: a subject's length. */
const REACH = 10;
/** Verbs from this distance on count alike. */
const FAR = 5;
/** As long as the longest of these endings, and one letter more. */
const ENDING = 6;
/** Endings that finite verbs have and few other words. */
const FINITE = /(?:ai(?:en)?t|ent|ez|ons|ont|era|ira)$/u;

/**
 * What comes after the word at `i`, as one number: how far the first sign of a finite verb is (0 for none within reach), and which mark
 * stands before it. « … en grève | Le maire a reçu … » starts a sentence, « le restaurant | L'Archestrate (trois étoiles) » does not.
 */
export function outlook(marked: MarkedText, i: number): number {
  const { text, tokens, categories } = marked;
  let mark = 0;
  for (let k = i + 1; k <= i + REACH && !endsLine(marked, k - 1); k++) {
    const category = categories[k]!;
    if (category === Category.Semicolon || (category >= Category.Period && category <= Category.Ellipsis)) return category;
    if (mark === 0 && category >= Category.Comma && category <= Category.OpenQuote) mark = category;
    if (category === Category.Lower && isVerb(text, tokens.starts[k]!, tokens.ends[k]!)) return Math.min(k - i, FAR) * 32 + mark;
  }
  return mark;
}

const isVerb = (text: string, start: number, end: number): boolean =>
  wordClass(hashWord(text, start, end)) === WordClass.Verb || FINITE.test(text.slice(Math.max(start, end - ENDING), end));
