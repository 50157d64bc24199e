import { firstNameGender } from '../first-names.ts';
import { bodyWords } from '../lexicon/body-words.generated.ts';
import { fold } from '../text/fold.ts';
import type { Document } from './document.ts';
import type { Range } from './drafts.ts';

let listed: ReadonlySet<string> | undefined;

const isBodyWord = (folded: string): boolean => (listed ??= new Set(bodyWords.split('\n').map(fold))).has(folded);

/** Of the listed words, short ones are surnames as well: « Paul Sport », not « Victoria Motors ». */
const isNoSurname = (folded: string): boolean => isBodyWord(folded) && (folded.length > 5 || folded.endsWith('s'));

/** « Radio Tarvel », « Tarvel Industries », « Ouest-Matin »: whether a word of a capitalised name says that it is a body's, not « Paul Sport ». */
export function namesBody({ words }: Document, { first, last }: Range): boolean {
  const [opening, end] = [words[first]!, words[last - 1]!];
  if (!opening.capital || !end.capital) return false;
  if (last - first === 1) return /-./u.test(end.folded) && isBodyWord(end.folded.slice(end.folded.lastIndexOf('-') + 1));
  if (last - first === 2 && firstNameGender(opening.folded) !== undefined && !isNoSurname(end.folded)) return false;
  return isBodyWord(end.folded) || isBodyWord(opening.folded);
}
