import { bucket, likelihood } from '../choice/bucket.ts';
import type { Document } from '../resolve/document.ts';
import { foldedAt } from '../resolve/word.ts';
import { governorOf, isDraft, isThing, type Antecedent } from './antecedents.ts';
import type { Pronoun } from './choose-pronouns.ts';
import { followsOf } from './surroundings.ts';
import type { TextLines } from './text-map.ts';
import { isAnd, isArticle, isGovernor, isIndefinite } from '../text/function-words.ts';

const TYPES = ['PER', 'ORG', 'LOC'] as const;
const KINDS = ['name', 'acronym', 'description', 'pronoun', 'demonym'] as const;

/** What stands before a pronoun. */
function beforePronoun({ words, sentenceOf }: Document, first: number): number {
  const word = words[first]!.folded;
  if (word.startsWith('-')) return 0;
  if (first === 0 || sentenceOf[first - 1] !== sentenceOf[first]) return 1;
  const before = words[first - 1]!;
  if (before.quotes !== undefined) return 2;
  return /^qu(?:e|')$/u.test(before.folded) ? 3 : before.folded === ',' ? 4 : isAnd(before.folded) ? 5 : 6;
}

/** Both outside of marks, both in the same, the pronoun alone, the antecedent alone, each in others. */
const quotedAs = (pronoun: number, antecedent: number): number =>
  pronoun === antecedent ? (pronoun === 0 ? 0 : 1) : antecedent === 0 ? 2 : pronoun === 0 ? 3 : 4;

/** Whether a description is introduced, « une voisine », known, « la voisine », pointed at or somebody's. */
const determinerOf = (folded: string): number => (isIndefinite(folded) ? 1 : isArticle(folded) ? 2 : folded.startsWith('c') ? 3 : 4);

/** The features of each option of a pronoun, and last the empty row of nobody. */
export function askPronoun(
  { document, quoted, firstOf, paragraphOf, hasQuotes, links }: TextLines,
  { first, last, gender, plural, nearest, kind }: Pronoun,
  options: readonly Antecedent[],
  recent: readonly Antecedent[],
): number[][] {
  const { words, sentenceOf } = document;
  const here = sentenceOf[first]!;
  const form = gender === undefined ? 8 : (gender === 'f' ? 1 : 0) + (kind === 'description' ? 6 : nearest ? 4 : plural ? 2 : 0);
  const governed = isGovernor(foldedAt(words, first - 1)) ? 2 : /^(?:lui|eux)$/u.test(words[first]!.folded) ? 1 : 0;
  const before = beforePronoun(document, first);
  const offset = bucket(first - firstOf[here]!, [1, 3, 8, 15]);
  const people = options.filter(({ whom }) => isDraft(whom) && whom.type === 'PER').length;
  const linked = links?.(
    { first, last },
    options.map(({ whom }) => (isDraft(whom) ? whom : undefined)),
  );
  const latest = recent.filter((antecedent) => antecedent.kind === 'pronoun').at(-1);
  const of = (option: Antecedent, rank: number): number[] => {
    const { whom } = option;
    const there = sentenceOf[option.first]!;
    const draft = isDraft(whom) ? whom : undefined;
    const own = recent.filter((other) => other.whom === whom);
    const subjects = own.filter((other) => other.subject).length;
    const names = own.filter((other) => other.kind === 'name').length;
    const beside = recent.filter((other) => other.subject && sentenceOf[other.first] === there);
    let told = 0;
    for (let s = there + 1; s <= here; s++) if (quoted[firstOf[s]!] === 0) told++;
    return [
      form,
      governed,
      before,
      offset,
      /* sentences */ here - there,
      /* tokens */ bucket(first - option.last, [3, 6, 12, 25, 50]),
      rank,
      /* type */ draft ? TYPES.indexOf(draft.type) : isThing(whom) ? 4 : 3,
      /* gender */ option.gender === undefined ? 0 : option.gender === gender ? 1 : 2,
      /* kind */ KINDS.indexOf(option.kind),
      /* subject */ option.subject ? 1 : 0,
      /* opens */ bucket(option.first - firstOf[there]!, [1, 3, 8]),
      /* subjects */ bucket(subjects, [1, 2, 4]),
      /* mentions */ draft ? bucket(draft.mentions.length, [2, 3, 5, 8]) : 5,
      /* quoted */ quotedAs(quoted[first]!, quoted[option.first]!),
      /* saying */ hasQuotes[here]! + 2 * hasQuotes[there]!,
      /* paragraph */ Math.min(2, paragraphOf[here]! - paragraphOf[there]!),
      /* rivals */ options.length,
      people,
      /* same */ latest === undefined ? 2 : latest.whom === whom ? 1 : 0,
      /* linked */ likelihood(linked?.[rank]),
      /* unlinked */ likelihood(linked?.at(-1)),
      /* determiner */ option.kind === 'description' ? determinerOf(words[option.first]!.folded) : 0,
      /* behind */ followsOf(document, option.last, option.first),
      /* governor */ governorOf(document, option.first),
      /* opening */ draft ? bucket(sentenceOf[draft.mentions[0]!.first]!, [1, 3, 6]) : 4,
      /* names */ bucket(names, [1, 2, 4]),
      /* later */ Math.min(3, beside.filter((other) => other.first > option.last).length),
      /* earlier */ Math.min(3, beside.filter((other) => other.last < option.first).length),
      /* told */ told,
    ];
  };
  return [...options.map(of), []];
}
