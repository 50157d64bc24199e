import { adjectives } from '../lexicon/adjectives.generated.ts';
import { lettersIn } from '../text/lettered.ts';
import type { Word } from './word.ts';

const SUFFIX =
  /(?:istes?|iques?|ics?|[aeio]?ennes?|[aei]ens?|ales?|al|aux|els?|elles?|aires?|[^aeiou]iers?|ieres?|ifs?|ives?|eux|euses?|oires?|ains?|aines?|ieure?s?|ues?|us?|ables?|ibles?|[ao]is(?:es?)?|[^aeiou]ol(?:es?)?)$/u;
const PARTICIPLE = /é(?:es?|s)?$/u;

/** The letters that lexicon/adjectives.tsv gives a folded word. */
const lettersOf = /* @__PURE__ */ lettersIn(adjectives);

/**
 * Whether a lower-case word after a noun is likely its adjective: « allemand », « socialiste », « destituée ». A guess by the
 * ending, for the end of a description only.
 */
export function isAdjective(word: Word | undefined): boolean {
  return word !== undefined && (word.adjective ??= endsLikeAdjective(word));
}

function endsLikeAdjective({ text, word, capital, demonym, folded }: Word): boolean {
  if (!word || capital) return false;
  if (demonym || lettersOf(folded.slice(folded.lastIndexOf('-') + 1)).includes('a')) return true;
  if (folded.length <= 3 || folded.endsWith('oue') || /[nv]/u.test(lettersOf(folded))) return false;
  return SUFFIX.test(folded) || PARTICIPLE.test(text);
}

/** Whether an adjective may stand by a noun of that number: no « accusés » with « l'organisation ». */
export const agreesInNumber = ({ folded }: Word, plural: boolean): boolean =>
  plural ? /[sx]$/u.test(folded) : !folded.endsWith('s') || /(?:[ao]is|us|os|as)$/u.test(folded);

const INFINITIVE = /.(?:[^i]er|ir)$/u;

/** Whether a word behind a bare *de* is a verb by its ending: « accuse le syndicat de mentir », not « le Fonds de cuir ». */
export const isInfinitive = ({ folded, capital }: Word): boolean =>
  !capital && folded.length > 4 && INFINITIVE.test(folded) && !lettersOf(folded).includes('i');
