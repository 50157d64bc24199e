import { valueOf } from '../names/hash-table.ts';
import { hashString } from '../names/scan.ts';
import { WordClass, wordClasses } from '../names/word-classes.ts';
import { isArticle, isContracted } from '../text/function-words.ts';
import { isOfClass } from '../text/noun-classes.ts';
import { agreesInNumber, isAdjective, isInfinitive } from './adjectives.ts';
import { isOf, type Document } from './document.ts';
import type { NameSpan } from './drafts.ts';
import { PARTICIPLE } from './name-ends.ts';
import { foldedAt } from './word.ts';

/** Adds what only a capital tells to be a name: « hier, le [Club alpin] », « un membre de l'[Amicale des anciens] ». */
export function addHeaded(document: Document, names: readonly NameSpan[]): NameSpan[] {
  const { words, sentenceOf } = document;
  const spans: NameSpan[] = [];
  let n = 0;
  for (let i = 2; i < words.length; i++) {
    while (n < names.length && names[n]!.last <= i) spans.push(names[n++]!);
    if (!words[i]!.capital || (names[n] && names[n]!.first <= i) || sentenceOf[i - 2] !== sentenceOf[i] || !opens(words, i)) continue;
    const last = endOfName(words, i);
    if (last === i + 1 || sentenceOf[last - 1] !== sentenceOf[i] || (names[n] && names[n]!.first < last)) continue;
    spans.push({ first: i, last, type: 'ORG', acronym: false });
    i = last - 1;
  }
  return spans.concat(names.slice(n));
}

/** Whether a noun of bodies stands behind its article, and behind nobody's office: « la ministre de la [Justice] ». */
function opens(words: Document['words'], i: number): boolean {
  const article = foldedAt(words, i - 1);
  if (words[i - 1]!.capital || !(isArticle(article) || isContracted(article))) return false;
  const { text, folded } = words[i]!;
  if (/^\p{Lu}{2}/u.test(text) || isOfClass(folded, 'common')) return false;
  const classes = valueOf(wordClasses(), hashString(text.toLowerCase()));
  if ((classes & WordClass.head) === 0 || (classes & WordClass.placeHead) !== 0) return false;
  return !isOfClass(foldedAt(words, isOf(words[i - 1]) ? i - 2 : i - 3), 'minister');
}

/** End of a noun with its adjective or complement; behind the noun where it has none. */
function endOfName(words: Document['words'], noun: number): number {
  const last = behindAgreeing(words, noun);
  if (last > noun + 1 || !isOf(words[last])) return last;
  const of = isArticle(foldedAt(words, last + 1)) ? last + 2 : last + 1;
  const complement = words[of];
  return !complement?.word || /\d/u.test(complement.text) || isInfinitive(complement) ? last : behindAgreeing(words, of);
}

function behindAgreeing(words: Document['words'], noun: number): number {
  const next = words[noun + 1];
  const isOwn = isAdjective(next) && agreesInNumber(next!, words[noun]!.folded.endsWith('s')) && !PARTICIPLE.test(next!.text);
  return isOwn ? noun + 2 : noun + 1;
}
