import { roles } from '../lexicon/roles.generated.ts';
import { trades } from '../lexicon/trades.generated.ts';
import { roleForms } from './nouns.ts';

/** The nouns of people in lower case that are one word, in all their forms. */
export const personNouns = (): string[] =>
  [roles, trades]
    .flatMap((list) => list.split('\n').flatMap((line) => roleForms(line).map(([form]) => form)))
    .filter((form) => /^\p{Ll}[\p{L}-]*$/u.test(form));
