import type { Document } from '../resolve/document.ts';
import type { DraftMention } from '../resolve/drafts.ts';
import type { Gender } from '../types.ts';
import { isArticle, isContracted, isPreposition, isRelative, isCivility } from '../text/function-words.ts';

const standsBeforeName = (folded: string): boolean => isArticle(folded) || isCivility(folded) || folded === '.';

function isGoverned({ words }: Document, first: number): boolean {
  let k = first - 1;
  while (k >= 0 && first - k < 3 && standsBeforeName(words[k]!.folded)) k--;
  return k >= 0 && isPreposition(words[k]!.folded);
}

/** What stands before a description: nothing, a preposition, « » , dit », anything else. */
export function beforeDescription({ words, sentenceOf }: Document, first: number): number {
  if (first === 0 || sentenceOf[first - 1] !== sentenceOf[first]) return 0;
  if (isContracted(words[first]!.folded) || isPreposition(words[first - 1]!.folded)) return 1;
  for (let k = first - 1; k >= 0 && first - k < 6; k--) if (words[k]!.quotes !== undefined) return words[k]!.quotes === 'open' ? 3 : 2;
  return 3;
}

/** Places of a mention: it opens its sentence, a preposition governs it, it stands inside, it describes. */
export const [OPENS, GOVERNED, INSIDE, DESCRIBES] = [0, 1, 2, 3] as const;

/** Where a mention stands: it opens its sentence, a preposition governs it, it describes, or neither. */
export function placeOf(document: Document, { first, kind }: DraftMention): number {
  if (kind === 'description') return DESCRIBES;
  if (kind === 'demonym') return 4;
  return isGoverned(document, first) ? GOVERNED : opensSentence(document, first) ? OPENS : INSIDE;
}

/** Whether a word is one of the first three of its sentence. */
export const opensSentence = ({ sentenceOf }: Document, first: number): boolean => first < 3 || sentenceOf[first - 3] !== sentenceOf[first];

/** How many words before a description a pronoun is looked for. */
const PRONOUNS = 40;

/** The gender of the latest « il » or « elle » before a place. */
export function lastPronoun({ words }: Document, first: number): Gender | undefined {
  for (let k = first - 1; k >= 0 && first - k < PRONOUNS; k--) {
    const { folded } = words[k]!;
    if (folded === 'il' || folded === '-il' || folded === '-t-il') return 'm';
    if (folded === 'elle' || folded === '-elle' || folded === '-t-elle') return 'f';
  }
  return undefined;
}

/** What stands behind a mention: the end, a comma, another mark, « qui », a preposition, another word. */
export function followsOf({ words, sentenceOf }: Document, last: number, first: number): number {
  const word = words[last];
  if (!word || sentenceOf[last] !== sentenceOf[first]) return 0;
  if (word.folded === ',') return 1;
  if (!word.word) return 2;
  if (isRelative(word.folded)) return 3;
  return isPreposition(word.folded) ? 4 : 5;
}
