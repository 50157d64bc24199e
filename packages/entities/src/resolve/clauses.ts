import { foldedAt } from './word.ts';
import type { Document } from './document.ts';
import { isAnd, isArticle, isPreposition, opensClause } from '../text/function-words.ts';

const MARK = /^[,;:()«»"–—]$/u;
const LONGEST = 25;

/**
 * Whether a mention at one token is the subject of the clause that goes on to another: in « Courbis sort l'ancien Bordelais » the two
 * are not one; in « la famille de Courbis soutient l'entraîneur » they may be. Bounded look-back.
 */
export function isSubjectOf({ words, sentenceOf }: Document, from: number, to: number): boolean {
  if (sentenceOf[from] !== sentenceOf[to] || to - from > LONGEST) return false;
  if (isPreposition(foldedAt(words, isArticle(foldedAt(words, from - 1)) ? from - 2 : from - 1))) return false;
  for (let k = from + 1; k < to; k++)
    if (MARK.test(words[k]!.folded) || isAnd(words[k]!.folded) || opensClause(words[k]!.folded)) return false;
  return true;
}
