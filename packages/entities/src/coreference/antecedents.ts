import type { Document } from '../resolve/document.ts';
import type { Draft } from '../resolve/drafts.ts';
import type { RolePhrase } from '../resolve/role-phrases.ts';
import { foldedAt } from '../resolve/word.ts';
import type { Gender, MentionKind } from '../types.ts';
import { genderOf, isArticle, isContracted, isDeterminer, isGovernor, isCivility } from '../text/function-words.ts';

/** A mention that a pronoun may go back to. */
export interface Antecedent {
  /** Whom it means: an entity, or somebody or something without a name. */
  readonly whom: Draft | RolePhrase | Thing;
  readonly first: number;
  readonly last: number;
  readonly gender: Gender | undefined;
  readonly plural: boolean;
  /** Not the object of a preposition. */
  readonly subject: boolean;
  /** « Quant à X, il … »: whom its sentence is about. */
  readonly topic: boolean;
  readonly kind: MentionKind;
}

/** The noun phrase that opens a sentence, when it is no entity's: « La mesure … Elle … ». */
export interface Thing {
  readonly noun: string;
}

export const isDraft = (whom: Antecedent['whom']): whom is Draft => 'mentions' in whom;
export const isThing = (whom: Antecedent['whom']): whom is Thing => 'noun' in whom;

/** Everything that may be meant, and what may be meant instead, in the order of the text. */
export function antecedentsOf(document: Document, drafts: readonly Draft[], strangers: readonly RolePhrase[]): Antecedent[] {
  const { words, sentenceOf } = document;
  const list: Antecedent[] = [];
  for (const draft of drafts) {
    // « ils » after « les États-Unis » is more often whoever acts than the country.
    const isPlace = draft.type === 'LOC' && (draft.plural || !draft.known?.country);
    if (isPlace) continue;
    const { gender, plural } = draft;
    for (const { first, last, kind } of draft.mentions)
      if (kind !== 'demonym') list.push({ whom: draft, first, last, gender, plural, kind, ...standingOf(words, first) });
  }
  for (const stranger of strangers) {
    const { first, last, gender, plural } = stranger;
    list.push({ whom: stranger, first, last, gender, plural, kind: 'description', ...standingOf(words, first) });
  }
  for (let i = 0; i + 1 < words.length; i++)
    if (i === 0 || sentenceOf[i] !== sentenceOf[i - 1]) {
      const thing = openingThing(words, i);
      if (thing) list.push(thing);
    }
  list.sort((a, b) => a.first - b.first || a.last - b.last);
  for (let k = list.length - 1; k > 0; k--) {
    const title = list[k - 1]!;
    const item = list[k]!;
    if (!title.subject && isApposed(words, title, item)) list[k] = { ...item, subject: false };
  }
  return list;
}

/** « par [le président] Mirel », « par [le président], Paul Mirel, »: whether a name belongs to the title before it. */
const isApposed = (words: Document['words'], title: Antecedent, { whom, first, last, kind }: Antecedent): boolean =>
  title.last === first
    ? title.whom === whom
    : kind === 'name' &&
      title.kind === 'description' &&
      title.last === first - 1 &&
      foldedAt(words, title.last) === ',' &&
      foldedAt(words, last) === ',';

function openingThing(words: Document['words'], at: number): Antecedent | undefined {
  const { folded } = words[at]!;
  const gender = isDeterminer(folded) && !isContracted(folded) ? genderOf(folded) : undefined;
  const noun = words[at + 1]!;
  return gender && noun.word && !noun.capital && !noun.roles && !noun.classes
    ? { whom: { noun: noun.folded }, first: at, last: at + 2, gender, plural: false, kind: 'description', subject: true, topic: false }
    : undefined;
}

const standsBeforeName = (folded: string): boolean => isArticle(folded) || isCivility(folded) || folded === '(' || folded === '«';

/** What stands before a mention tells what it is in its sentence: whom one is told of by, who acts, owns or gets, what a clause begins with. */
const GOVERNORS: readonly (readonly string[])[] = [
  ['selon'],
  ['par'],
  ['de', "d'", 'du', 'des'],
  ['a', 'au', 'aux'],
  ['pour', 'contre'],
  ['avec', 'et'],
  ['que', "qu'"],
  ['qui', 'dont', 'ou'],
  [','],
];
const GOVERNOR = new Map(GOVERNORS.flatMap((words, k) => words.map((word) => [word, k] as const)));

/** The last word before a mention, its article and title; -1 where it opens the text. */
function beforeName(words: Document['words'], first: number): number {
  let k = first - 1;
  while (k >= 0 && standsBeforeName(words[k]!.folded)) k--;
  return k;
}

/** What stands before a mention, by its place in `GOVERNORS`; one more for the start of a sentence, two for any other word. */
export function governorOf({ words, sentenceOf }: Document, first: number): number {
  const k = beforeName(words, first);
  return k < 0 || sentenceOf[k] !== sentenceOf[first] ? GOVERNORS.length : (GOVERNOR.get(words[k]!.folded) ?? GOVERNORS.length + 1);
}

/** Whether no preposition governs a mention, and whether « quant à » does, which makes it the topic. */
function standingOf(words: Document['words'], first: number): Pick<Antecedent, 'subject' | 'topic'> {
  const k = beforeName(words, first);
  const topic = foldedAt(words, k) === 'quant' || foldedAt(words, k - 1) === 'quant';
  const subject = topic || ((k < 0 || !isGovernor(words[k]!.folded)) && !isContracted(words[first]!.folded));
  return { subject, topic };
}
