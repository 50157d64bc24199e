import { has, low, type Document } from '../text/document.ts';
import { Flag } from '../text/flags.ts';
import { isOf } from '../text/function-words.ts';
import { speechNounOf } from '../text/speech-nouns.ts';

/** « à [entendre] X », « à [écouter] X » */
export const isHearing = (word: string): boolean => word === 'entendre' || word === 'écouter';

/** « pour [reprendre] les mots de X » */
const takesUp = (doc: Document, i: number): boolean =>
  low(doc, i) === 'pour' && low(doc, i + 1) === 'reprendre' && speechNounOf(low(doc, i + 3), ['saying', 'wording']) > 0;

/** « pour X », which gives an opinion, and no words as « pour reprendre les mots de X » does. */
export const isFor = (doc: Document, i: number): boolean => low(doc, i) === 'pour' && !takesUp(doc, i);

/** « de [source] judiciaire », « de [même source] » */
export const isSourceAt = (doc: Document, i: number): boolean => /^sources?$/u.test(low(doc, low(doc, i) === 'même' ? i + 1 : i));

/** Words that open an attribution frame at i: number of words before its complement, or 0. */
export function frameLength(doc: Document, i: number): number {
  const word = low(doc, i);
  const next = low(doc, i + 1);
  if (word === 'selon') return has(doc, i + 1, Flag.que) ? 0 : 1;
  if (word === 'dixit') return 1;
  if (word === "d'" && next === 'après') return 2;
  if (word === 'aux' && next === 'yeux' && low(doc, i + 2).startsWith('d')) return 3;
  if (word === 'à' && next === 'en' && low(doc, i + 2) === 'croire') return 3;
  if (has(doc, i, Flag.subordinator)) return believing(doc, i);
  if (word === 'à' && isHearing(next) && doc.first[i] === i) return 2;
  if (takesUp(doc, i)) return 2;
  if (isFor(doc, i) && has(doc, i, Flag.preposition))
    return low(doc, i - 1) === 'comme' || isThis(doc, i + 1) || isBare(doc, i + 1) ? 0 : 1;
  if (word === 'de' && next === "l'" && /^(?:avis|aveu|opinion)$/u.test(low(doc, i + 2))) {
    const of = low(doc, i + 3) === 'même' ? i + 4 : i + 3;
    return isOf(doc, of) ? of + 1 - i : 0;
  }
  if ((word === 'au' || word === 'aux') && /^dires?$/u.test(next) && isOf(doc, i + 2)) return 3;
  if (word === 'de' && isSourceAt(doc, i + 1)) return doc.first[i] !== i && has(doc, i - 1, Flag.word) ? 0 : 1;
  return 0;
}

/** « pour [ce qui est de X] », « pour [ce faire] », « pour [cela] » */
const isThis = (doc: Document, i: number): boolean =>
  (low(doc, i) === 'ce' && has(doc, i + 1, Flag.que | Flag.relative | Flag.infinitive)) || /^(?:cela|ceci|ça)$/u.test(low(doc, i));

/** « pour [mémoire], P »: a noun alone, which is nobody. */
const isBare = (doc: Document, i: number): boolean =>
  has(doc, i, Flag.body) && !has(doc, i, Flag.capital | Flag.determiner) && has(doc, i + 1, Flag.comma);

/** « si l'on en croit X », « s'il faut en croire X »: the number of words before X, or 0. */
function believing(doc: Document, i: number): number {
  let k = i + 1;
  while (k < i + 5 && /^(?:on|il|faut)$/u.test(low(doc, k))) k++;
  return /^s[i']$/u.test(low(doc, i)) && low(doc, k) === 'en' && /^croi(?:t|re)$/u.test(low(doc, k + 1)) ? k + 2 - i : 0;
}
