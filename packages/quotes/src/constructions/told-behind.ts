import { has, is, low, startsLine, type Document, type Range } from '../text/document.ts';
import { Flag, Kind } from '../text/flags.ts';
import { isOf } from '../text/function-words.ts';
import { readPhrase } from '../text/noun-phrase.ts';
import { isSpeechNoun } from '../text/speech-nouns.ts';
import { mainSubject } from '../text/subject.ts';

/** *mots*, *termes*, *paroles*, *phrase*, *formule* … */
const isWording = (doc: Document, i: number): boolean => isSpeechNoun(low(doc, i), 'wording') || isSpeechNoun(low(doc, i), 'saying');

/** The noun of wording behind a definite article or a demonstrative and at most one adjective, -1 where there is none. */
function wordingAt(doc: Document, article: number): number {
  if (!is(doc, article, Kind.article | Kind.demonstrative)) return -1;
  return [article + 1, article + 2].find((i) => isWording(doc, i)) ?? -1;
}

/** « de [la préfète] », « du [maire] », « signée [Léa Petit] ». */
function ownerAt(doc: Document, link: number, end: number): Range | undefined {
  if (!isOf(doc, link) && !/^signée?s?$/u.test(low(doc, link))) return undefined;
  const to = readPhrase(doc, link + 1, end) - 1;
  return to > link ? { from: link + 1, to } : undefined;
}

/** The word behind closing marks and the full stop that may follow them: « P ». */
export const behindMarks = (doc: Document, close: number): number => (has(doc, close + 1, Flag.final) ? close + 2 : close + 1);

/**
 * Who the sentence behind a quotation says that its words are by: « P. » C'est par ces mots que X a ouvert la séance ; Ce sont les mots
 * de X ; La formule est de X ; Par ces mots, X … ; Ainsi parle X.
 */
export function toldBehind(doc: Document, close: number): Range | undefined {
  const from = behindMarks(doc, close);
  if (from >= doc.length || doc.first[from] !== from || startsLine(doc, from)) return undefined;
  const end = doc.last[from]! + 1;
  const isVerbFirst = /^(?:c'|ce|tels?|telles?|voilà|voici)$/u.test(low(doc, from));
  let k = isVerbFirst ? (has(doc, from + 1, Flag.etre) ? from + 2 : from + 1) : from;
  if (isVerbFirst && low(doc, k) === 'là') k++;
  if (isVerbFirst && low(doc, k) === 'ainsi' && has(doc, k + 1, Flag.que)) return mainSubject(doc, k + 2, end);
  const isBy = has(doc, k, Flag.preposition);
  const noun = wordingAt(doc, isBy ? k + 1 : k);
  if (noun < 0) return undefined;
  if (isBy) return has(doc, noun + 1, isVerbFirst ? Flag.que : Flag.comma) ? mainSubject(doc, noun + 2, end) : undefined;
  if (isVerbFirst) return ownerAt(doc, noun + 1, end);
  return has(doc, noun + 1, Flag.etre) ? ownerAt(doc, noun + 2, end) : undefined;
}
