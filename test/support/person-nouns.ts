import { roles } from '../../packages/entities/src/lexicon/roles.generated.ts';
import { trades } from '../../packages/entities/src/lexicon/trades.generated.ts';
import { roleForms } from '../../packages/entities/src/resolve/nouns.ts';

/** The nouns of people that the lexicons have, in lower case and of one word, in all their forms. */
export const personNouns = (): string[] => [
  ...new Set(
    [roles, trades]
      .flatMap((list) => list.split('\n').flatMap(roleForms))
      .map(([form]) => form)
      .filter((form) => /^\p{Ll}[\p{L}-]*$/u.test(form)),
  ),
];
