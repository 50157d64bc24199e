import type { Document } from '../resolve/document.ts';
import type { Gender } from '../types.ts';
import { isDraft, type Antecedent } from './antecedents.ts';

/** How many sentences back the two are looked for, and among how many mentions. */
const SENTENCES = 3;
const BACK = 24;

/** The people, else the bodies, that one sentence names, in the order of the text. */
function namedIn({ sentenceOf }: Document, seen: readonly Antecedent[], sentence: number, isPerson: boolean): Antecedent[] {
  const named = new Map<Antecedent['whom'], Antecedent>();
  for (const antecedent of seen.slice(-BACK)) {
    const { whom, first, plural, kind } = antecedent;
    const isNamed = kind === 'name' || kind === 'acronym';
    if (!isNamed || plural || sentenceOf[first] !== sentence || !isDraft(whom)) continue;
    if ((whom.type === 'PER') === isPerson && !named.has(whom)) named.set(whom, antecedent);
  }
  return [...named.values()];
}

/** The two that were named last: in one sentence, or one in each of two in a row. */
function pairBefore(document: Document, seen: readonly Antecedent[], at: number, isPerson: boolean): Antecedent[] {
  const here = document.sentenceOf[at]!;
  for (let sentence = here; sentence >= 0 && sentence >= here - SENTENCES; sentence--) {
    const named = namedIn(document, seen, sentence, isPerson);
    if (named.length === 0) continue;
    const [one] = named;
    const before = named.length === 1 ? namedIn(document, seen, sentence - 1, isPerson).filter(({ whom }) => whom !== one!.whom) : [];
    return before.length === 1 ? [...before, ...named] : named;
  }
  return [];
}

/** « X et Y sont venus. Le premier …, la seconde … »: which of the two that were named last; none where there are more, unless the gender tells. */
export function ordinalOf(
  document: Document,
  seen: readonly Antecedent[],
  { first, gender, ordinal }: { readonly first: number; readonly gender: Gender | undefined; readonly ordinal: number },
): Antecedent | undefined {
  const people = pairBefore(document, seen, first, true);
  const pair = people.length > 0 ? people : pairBefore(document, seen, first, false);
  const agreeing = pair.filter((one) => one.gender === undefined || one.gender === gender);
  return agreeing.length === 1 && pair.length > 1 ? agreeing[0] : pair.length === 2 && agreeing.length === 2 ? pair[ordinal] : undefined;
}
