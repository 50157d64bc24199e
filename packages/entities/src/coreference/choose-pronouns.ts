import type { Document } from '../resolve/document.ts';
import type { Draft, DraftMention } from '../resolve/drafts.ts';
import { isImpersonal } from '../resolve/impersonal.ts';
import { Mark } from '../resolve/marks.ts';
import { indexMentions, type MentionIndex } from '../resolve/mentions.ts';
import type { RolePhrase } from '../resolve/role-phrases.ts';
import { foldedAt } from '../resolve/word.ts';
import type { Gender, MentionKind } from '../types.ts';
import { antecedentsOf, isDraft, isThing, type Antecedent } from './antecedents.ts';
import { decideApart, decideBy, type Decision } from './decide.ts';
import { ordinalOf } from './ordinals.ts';
import { askPronoun } from './pronoun-features.ts';
import type { TextLines } from './text-map.ts';
import { nearest, pronouns } from './weights.generated.ts';
import {
  isAnd,
  isArticle,
  isAuxiliary,
  isClitic,
  isDe,
  isDeterminer,
  isGovernor,
  isPreposition,
  isRelative,
  isCivility,
  opensClause,
} from '../text/function-words.ts';

export interface Pronoun {
  readonly first: number;
  readonly last: number;
  readonly gender: Gender | undefined;
  readonly plural: boolean;
  /** « ce dernier », « celle-ci »: what was named last, not what was spoken of. */
  readonly nearest: boolean;
  /** « le premier » 0, « la seconde » 1 */
  readonly ordinal?: number | undefined;
  readonly kind: MentionKind;
}

/** Whom a pronoun may mean: the latest mention of each, and last nobody. */
export interface PronounQuestion {
  readonly pronoun: Pronoun;
  readonly options: readonly (Antecedent | undefined)[];
  /** For each option its features, a small whole number each. */
  readonly features: readonly (readonly number[])[];
}

/** Chooses an option of a question. */
export type DecidePronoun = (question: PronounQuestion) => Decision;

/** Whom a pronoun means, and where it was chosen how probable that is. */
type Chosen = Pick<Antecedent, 'whom' | 'gender'> & Pick<DraftMention, 'probability'>;

/** How many mentions back a pronoun may go and its features look, over how many sentences, and how many may compete. */
const BACK = 48;
const SENTENCES = 12;
const RIVALS = 10;

const decidePersonal = /* @__PURE__ */ decideBy<PronounQuestion>(pronouns, 'pronouns');
const decideNearest = /* @__PURE__ */ decideBy<PronounQuestion>(nearest, 'nearest');
/** « ce dernier », « celle-ci »: decided apart from other pronouns. */
export const isNearest = ({ pronoun: { nearest, kind } }: PronounQuestion): boolean => nearest && kind === 'pronoun';
const decidePronoun = /* @__PURE__ */ decideApart(isNearest, decideNearest, decidePersonal);

/** Resolves il, elle, ils, elles, lui, eux, celui-ci, ce dernier, l'intéressé, in the order of the text: a pronoun that is resolved is an antecedent of the next one. */
export function choosePronouns(
  lines: TextLines,
  drafts: readonly Draft[],
  strangers: readonly RolePhrase[],
  decide: DecidePronoun = decidePronoun,
): void {
  const { document } = lines;
  const { words, marks } = document;
  if (!marks.some((mark) => (mark & Mark.pronoun) !== 0)) return;
  const antecedents = antecedentsOf(document, drafts, strangers);
  const mentions = indexMentions(document, drafts);
  const seen: Antecedent[] = [];
  let next = 0;
  for (let i = 0; i < words.length; i++) {
    if ((marks[i]! & Mark.pronoun) === 0) continue;
    while (next < antecedents.length && antecedents[next]!.last <= i) seen.push(antecedents[next++]!);
    const pronoun = pronounAt(words, i);
    if (!pronoun || isImpersonal(words, i)) continue;
    // « Il Divo »: part of a name is no pronoun, and nothing in a description means the whole.
    const holder = mentions.at(i) ?? mentions.at(pronoun.first);
    if (holder && holder.mention.kind !== 'description') continue;
    const { ordinal } = pronoun;
    const apart = setApart(document, pronoun);
    const chosen: Chosen | undefined =
      apart >= 0
        ? seen.slice(-BACK).find(({ first, last, plural }) => plural === pronoun.plural && (first === apart || last === i - 1))
        : ordinal === undefined
          ? (apposedTo(document, mentions, pronoun) ?? chooseFor(pronoun, holder?.draft))
          : ordinalOf(document, seen, { ...pronoun, ordinal });
    if (!chosen) continue;
    const { whom, probability } = chosen;
    const { first, last, gender, plural, kind } = pronoun;
    seen.push({ whom, first, last, gender: gender ?? chosen.gender, plural, kind: 'pronoun', subject: true, topic: false });
    if (!isDraft(whom)) continue;
    whom.mentions.push({ first, last, kind, probability });
    if (whom.type === 'PER' && !plural && gender) whom.gender ??= gender;
  }

  function chooseFor(pronoun: Pronoun, holder: Draft | undefined): Chosen | undefined {
    const options = optionsFor(lines, seen, pronoun).filter(({ whom }) => whom !== holder);
    if (options.length === 0) return undefined;
    const question = { pronoun, options: [...options, undefined], features: askPronoun(lines, pronoun, options, seen.slice(-BACK)) };
    const { at, probability } = decide(question);
    const option = question.options[at];
    return option && { ...option, probability };
  }
}

const ALONE = /^(?:lui|elles?|eux)$/u;
/** How many words the noun phrase before a pronoun may have. */
const PHRASE = 10;

/** « Le rectorat, lui, … »: where the noun phrase begins that a pronoun between commas sets off, which it means and nobody else; -1 where none does. */
function setApart({ words, sentenceOf }: Document, { first, last }: Pronoun): number {
  if (!ALONE.test(words[first]!.folded) || foldedAt(words, first - 1) !== ',' || foldedAt(words, last) !== ',') return -1;
  for (let k = first - 2; k >= 0 && first - k < PHRASE && words[k]!.word; k--)
    if (k === 0 || sentenceOf[k - 1] !== sentenceOf[k] || !words[k - 1]!.word || opensClause(words[k - 1]!.folded))
      return isDeterminer(words[k]!.folded) || words[k]!.capital ? k : -1;
  return -1;
}

/** How many words may stand before a name in apposition, its title or role among them. */
const ROLE = 4;

/** « Ce dernier, le centriste Hubert Aeby, … »: who is named between commas; not « selon ce dernier, X ment ». */
function apposedTo(
  { words }: Document,
  mentions: MentionIndex,
  { first, last, gender, nearest }: Pronoun,
): Pick<Antecedent, 'whom' | 'gender'> | undefined {
  if (!nearest || foldedAt(words, last) !== ',' || opensClause(foldedAt(words, first - 1))) return undefined;
  for (let i = last + 1; i <= last + ROLE && foldedAt(words, i) !== ','; i++) {
    const named = mentions.at(i);
    if (named?.mention.kind !== 'name') continue;
    const { draft, mention } = named;
    const agrees = draft.type === 'PER' && (draft.gender ?? gender) === (gender ?? draft.gender);
    return agrees && /^[,.(]$/u.test(foldedAt(words, mention.last)) ? { whom: draft, gender: draft.gender } : undefined;
  }
  return undefined;
}

function pronounAt(words: Document['words'], at: number): Pronoun | undefined {
  const { after, gender, plural, nearest, ordinal } = words[at]!.pronoun!;
  if (after === undefined) return { first: at, last: at + 1, gender: gender ?? strongGender(words, at), plural, nearest, kind: 'pronoun' };
  if (foldedAt(words, at - 1) !== after || (after !== "l'" && !goesBehindLast(words[at + 1]?.folded ?? '.'))) return undefined;
  return { first: at - 1, last: at + 1, gender, plural, nearest, ordinal, kind: after === "l'" ? 'description' : 'pronoun' };
}

/** What tells behind « ce dernier » that no noun follows. */
const goesBehindLast = (folded: string): boolean =>
  /^[,.;:)«»]$/u.test(folded) ||
  isAuxiliary(folded) ||
  isClitic(folded) ||
  isRelative(folded) ||
  isPreposition(folded) ||
  isArticle(folded) ||
  isAnd(folded);

/** « contre lui », « lui, » are a man; « lui a dit » is anybody. */
const strongGender = (words: Document['words'], at: number): Gender | undefined =>
  isGovernor(foldedAt(words, at - 1)) || foldedAt(words, at + 1) === ',' ? 'm' : undefined;

/** The latest mention of each who agrees with a pronoun, the nearest first. « X a dit : « Il ment » »: who is named beside the words said speaks them. « Quant à X, il … »: X, nobody else. */
function optionsFor({ document: { sentenceOf, words }, quoted }: TextLines, seen: readonly Antecedent[], pronoun: Pronoun): Antecedent[] {
  const found = new Map<Antecedent['whom'], Antecedent>();
  for (let k = seen.length - 1; k >= 0 && k >= seen.length - BACK && found.size < RIVALS; k--) {
    const candidate = seen[k]!;
    const distance = sentenceOf[pronoun.first]! - sentenceOf[candidate.first]!;
    if (distance > SENTENCES) break;
    if (distance === 0 && quoted[pronoun.first] !== 0 && quoted[candidate.first] === 0) continue;
    // « Dans une vidéo sur X, elle … », « Reçu par X, il … »: whom a preposition leads to right before the subject is not the subject.
    if (candidate.last === pronoun.first - 1 && !candidate.subject && foldedAt(words, candidate.last) === ',') continue;
    if (candidate.last <= pronoun.first && !found.has(candidate.whom) && agrees(candidate, pronoun)) found.set(candidate.whom, candidate);
  }
  const all = [...found.values()];
  const options = all.filter((option) => !all.some((head) => completes(words, head, option)));
  const topic = options.find((option) => option.topic && sentenceOf[option.first] === sentenceOf[pronoun.first]);
  return topic ? [topic] : options;
}

/** « Le frère [de X] … Il »: whether an option completes the noun for somebody that another is. */
function completes(words: Document['words'], head: Antecedent, { first, subject }: Antecedent): boolean {
  if (subject || head.kind !== 'description' || isThing(head.whom) || head.first >= first || head.last < first - COMPLEMENT) return false;
  for (let i = head.last; i < first; i++) if (!isInside(words[i]!.folded)) return false;
  return true;
}

/** How many words may stand between a noun and its complement: « [de la] », « [de l'] ». */
const COMPLEMENT = 2;
const isInside = (folded: string): boolean => isDe(folded) || isArticle(folded) || isCivility(folded) || folded === '.';

/** In number, and but for bodies in gender: « l'organisation État islamique … elle », « le syndicat CFDT … il ». */
const agrees = ({ whom, gender, plural }: Antecedent, pronoun: Pronoun): boolean =>
  plural === pronoun.plural &&
  (plural || gender === undefined || pronoun.gender === undefined || gender === pronoun.gender || (isDraft(whom) && whom.type === 'ORG'));
