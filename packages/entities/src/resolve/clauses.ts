import { foldedAt } from './word.ts';
import { isArticle, type Document } from './document.ts';

const BOUNDARY =
  /^(?:[,;:()«»"–—]|que|qu'|qui|dont|ou|et|mais|car|parce|puisque|si|quand|lorsque|lorsqu'|alors|comme|pour|apres|avant|sans|selon)$/u;
const PREPOSITION = /^(?:d[eu]|d'|des|aux?|a|par|avec|contre|chez|sur|entre|vers|dans|en|envers)$/u;
const LONGEST = 25;

/**
 * Whether a mention at one token is the subject of the clause that goes on to another: in « Courbis sort l'ancien Bordelais » the two
 * are not one; in « la famille de Courbis soutient l'entraîneur » they may be. Bounded look-back.
 */
export function isSubjectOf({ words, sentenceOf }: Document, from: number, to: number): boolean {
  if (sentenceOf[from] !== sentenceOf[to] || to - from > LONGEST) return false;
  if (PREPOSITION.test(foldedAt(words, isArticle(words[from - 1]) ? from - 2 : from - 1))) return false;
  for (let k = from + 1; k < to; k++) if (BOUNDARY.test(words[k]!.folded)) return false;
  return true;
}
