import type { Draft, DraftMention } from '../resolve/drafts.ts';
import type { ClassPhrase } from '../resolve/class-phrases.ts';
import type { RolePhrase } from '../resolve/role-phrases.ts';

/** A definite or possessive description in the singular beside which no name stands, and what the rules take it for if it is of a place or body. */
export interface Described {
  readonly phrase: RolePhrase | ClassPhrase;
  /** Its determiner. */
  readonly first: number;
  /** Its noun. */
  readonly head: number;
  /** Half open: after its adjectives and complements. */
  readonly last: number;
  readonly answer?: Draft;
  /** The mention that the rules gave to their answer. */
  readonly mention?: DraftMention;
  /** The text calls their answer so beside the name, and nobody else. */
  readonly sure?: true;
}

/** « son avocat », « sa femme », which lead back by whose they are. */
export const isTheirs = ({ phrase }: Described): boolean => isRole(phrase) && phrase.determiner === 'possessive';

export const isRole = (phrase: RolePhrase | ClassPhrase): phrase is RolePhrase => 'lemma' in phrase;

/** The noun of a description, folded. */
export const nounOf = ({ phrase }: Described): string => (isRole(phrase) ? phrase.lemma : phrase.noun.noun);
