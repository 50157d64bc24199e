import { fold } from '../text/fold.ts';
import type { DraftRole } from './drafts.ts';
import { isOfClass } from '../text/noun-classes.ts';

/** Fields of life by the nouns that tell them, folded: who works in one is seldom called by a noun of another. */
const FIELDS = ['sport', 'art', 'politics', 'arms', 'law', 'science', 'press', 'faith'] as const;

type Role = Pick<DraftRole, 'lemma' | 'wider'>;

/** The fields of a noun, as bits. */
function fieldsOf({ lemma, wider }: Role): number {
  let fields = 0;
  FIELDS.forEach((field, k) => {
    if (isOfClass(lemma, field) || wider.some((noun) => isOfClass(noun, field))) fields |= 1 << k;
  });
  return fields;
}

/** Whether the roles of a person are all of other fields than a noun; `undefined` where either tells none. */
export function sharesField(roles: readonly Role[], noun: Role): boolean | undefined {
  let known = 0;
  for (const role of roles) known |= fieldsOf(role);
  const wanted = known === 0 ? 0 : fieldsOf(noun);
  return wanted === 0 ? undefined : (wanted & known) !== 0;
}

/** Parties and camps, as adjectives and in the names of parties. */
const CAMP =
  /(?:^|[ -])(centris|communis|conservat|democrat|ecologi|frontis|insoumis|kemalis|liberal|macronis|nationalis|republicain|socialis|travaillis)\p{L}*/gu;

/** The camps that a phrase names: « le député écologiste » and « Europe Écologie » name the same. */
export const campsOf = (phrase: string): string[] => [...fold(phrase).matchAll(CAMP)].map(([, stem]) => stem!);
