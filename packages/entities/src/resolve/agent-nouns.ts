import { noAgents } from '../lexicon/no-agents.generated.ts';
import { fold } from '../text/fold.ts';
import type { Gender } from '../types.ts';
import type { RoleNoun } from './nouns.ts';

/** The last three letters of such nouns: most words have others, and are asked nothing more. */
const LAST = /* @__PURE__ */ new Set(['eur', 'ien', 'ice', 'use', 'nne', 'ste', 'gue', 'ate', 'tre', 'ire', 'ute']);

/** How nouns of trades end, a man's, a woman's, and those of both. */
const MASCULINE = /.{2}(?:eur|icien)$/u;
const FEMININE = /.{2}(?:trice|[^aeiou]euse|icienne)$/u;
const EITHER = /.{2}(?:[iy]ste|[^n]ologue|crate|iatre|genaire|therapeute)$/u;

const masculineOf = (feminine: string): string =>
  feminine.endsWith('ienne')
    ? feminine.slice(0, -2)
    : feminine.replace(/(?:trice|euse)$/u, (ending) => (ending === 'euse' ? 'eur' : 'teur'));

let things: ReadonlySet<string> | undefined;

const genderOf = (singular: string): Gender | 'either' | undefined =>
  !LAST.has(singular.slice(-3))
    ? undefined
    : MASCULINE.test(singular)
      ? 'm'
      : FEMININE.test(singular)
        ? 'f'
        : EITHER.test(singular)
          ? 'either'
          : undefined;

/**
 * What a folded word that no lexicon has is as a noun of a person, by its ending: « la pénaliste », « un apiculteur », « l'égyptologue ».
 * The few common words that end so and name nobody are in lexicon/no-agents.txt.
 */
export function agentNoun(folded: string): RoleNoun | undefined {
  const plural = folded.endsWith('s');
  const singular = plural ? folded.slice(0, -1) : folded;
  const gender = genderOf(singular);
  if (!gender) return undefined;
  things ??= new Set(noAgents.split('\n').map(fold));
  if (things.has(singular) || things.has(singular.slice(singular.lastIndexOf('-') + 1))) return undefined;
  const lemma = gender === 'f' ? masculineOf(singular) : singular;
  return { lemma, ...(gender !== 'either' && { gender }), epicene: false, plural, wider: [], guessed: true };
}

/** Whether a word in lower case that no lexicon has ends like a noun of a person. */
export const namesAgent = (word: string): boolean => agentNoun(fold(word)) !== undefined;
