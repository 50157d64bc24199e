import { addPastRole, type Descriptions } from '../resolve/descriptions.ts';
import { isOf, type Document } from '../resolve/document.ts';
import type { Draft, DraftMention } from '../resolve/drafts.ts';
import type { MentionIndex } from '../resolve/mentions.ts';
import { foldedAt, type Word } from '../resolve/word.ts';
import type { RolePhrase } from '../resolve/role-phrases.ts';
import type { EncodedTrees } from '../choice/trees.ts';
import { decideApart, decideBy, type Decision } from './decide.ts';
import { isRole, isTheirs, type Described } from './described.ts';
import { describe, type Earlier } from './features.ts';
import { nounKind } from './nouns.ts';
import { nationOf, OTHER_NATION } from './fit.ts';
import { holdersOf, optionsFor } from './options.ts';
import { Standings } from './standing.ts';
import type { TextMap } from './text-map.ts';
import { decodeTendencies, tendencyOf, type Tendency } from './tendencies.ts';
import { descriptionNouns, descriptions, possessiveNouns, possessives } from './weights.generated.ts';
import { isArticle, isBe, isIndefinite } from '../text/function-words.ts';

/** Whom a description may mean: entities, and last nobody whom the text names. */
export interface DescriptionQuestion {
  readonly described: Described;
  readonly options: readonly (Draft | undefined)[];
  /** For each option its features, a small whole number each. */
  readonly features: readonly (readonly number[])[];
}

/** Chooses an option of a question. */
export type Decide = (question: DescriptionQuestion) => Decision;

/** Decides by trees and by what nouns tend to mean, which is read when first asked for. */
export function decideNoun(trees: EncodedTrees, nouns: string, kind: 'descriptions' | 'possessives'): Decide {
  let tendencies: ReadonlyMap<string, Tendency> | undefined;
  return decideBy(trees, kind, ({ described }: DescriptionQuestion) => tendencyOf((tendencies ??= decodeTendencies(nouns)), described));
}

const decideDefinite = /* @__PURE__ */ decideNoun(descriptions, descriptionNouns, 'descriptions');
const decidePossessive = /* @__PURE__ */ decideNoun(possessives, possessiveNouns, 'possessives');
/** « son avocat »: decided apart from other descriptions. */
export const isPossessive = ({ described }: DescriptionQuestion): boolean => isTheirs(described);
const decideDescription = /* @__PURE__ */ decideApart(isPossessive, decidePossessive, decideDefinite);

/**
 * Decides for each description that no name stands beside whom or what it means, in the order of the text: what was decided of one
 * counts for the next. A ranker over a bounded number of entities each. Returns the phrases that mean nobody whom the text names.
 */
export function chooseDescriptions(
  map: TextMap,
  { described: found, strangers }: Descriptions,
  decide: Decide = decideDescription,
  hidden = false,
): RolePhrase[] {
  const { document, links, drafts, index } = map;
  const { sentenceOf } = document;
  const nobody = [...strangers];
  if (found.length === 0) return nobody;
  const open = inOrder(found.filter((described) => nounKind(described) !== undefined));
  const undecided = new Set(open.flatMap(({ mention }) => (mention ? [mention] : [])));
  const standings = new Standings(
    index.list.filter(({ mention }) => !undecided.has(mention)),
    sentenceOf,
  );
  const holders = holdersOf(drafts);
  const introductions = strangers.filter(({ determiner }) => determiner === 'indefinite');
  const introduced = new Map<string, number>();
  const earlier = new Map<string, Earlier>();
  const dropped = new Set<DraftMention>();
  let next = 0;
  let resolved = -1;
  let latest: Draft | undefined;
  let stranger: RolePhrase | undefined;
  const meet = (phrase: Described['phrase']): void => {
    if (!isRole(phrase)) return;
    nobody.push(phrase);
    stranger = phrase;
  };
  for (const described of open) {
    const { phrase, first, head, last, answer, mention } = described;
    if (head === resolved || isSaidOfWho(document, first)) continue;
    standings.advance(first);
    for (; next < introductions.length && introductions[next]!.first < first; next++) {
      stranger = introductions[next]!;
      introduced.set(nounsOf(stranger)[0]!, stranger.first);
    }
    const noun = nounsOf(phrase)[0]!;
    const spoken = earlier.get(noun);
    // Another reading of the same word says nothing.
    const before = spoken?.token === first ? undefined : spoken;
    const said = whoIsSaid(document, index, described);
    // « Le directeur de l'usine … le directeur »: who had no name a moment ago has none now.
    const isStill =
      !isTheirs(described) &&
      before !== undefined &&
      before.draft === undefined &&
      sentenceOf[first]! - sentenceOf[before.token]! < 3 &&
      !isSomebodyNamed(index, before.token, first);
    const intro = introduced.get(noun) ?? -1;
    const isNew = intro > (before?.token ?? -1);
    const options =
      said === undefined
        ? optionsFor(document, standings, holders, described).filter(
            ({ draft }) =>
              draft === answer ||
              // « Luc Ferral est là. Un passant a appelé. Le passant … »: who was named before is not who was introduced.
              (!(isNew && draft.mentions[0]!.first < intro) && nationOf(phrase, draft, map.nationality) !== OTHER_NATION),
          )
        : [];
    if (said !== undefined || (isStill && !answer) || (answer && !options.some(({ draft }) => draft === answer))) {
      if (said) for (const key of nounsOf(phrase)) earlier.set(key, { draft: said, token: first });
      if (!answer) meet(phrase);
      continue;
    }
    const whom = options.map(({ draft }) => draft);
    const linked = links?.({ first, last }, whom);
    const kind = nounKind(described)!;
    const asked = { described, kind, options, earlier: before, isNew, linked, latest, stranger };
    const features = describe(map, standings, asked, hidden);
    const question = { described, options: [...whom, undefined], features };
    const decision = described.sure ? undefined : decide(question);
    const chosen = decision ? question.options[decision.at] : answer;
    earlier.set(noun, { draft: chosen, token: first });
    if (chosen === answer) {
      if (mention && decision) mention.probability = decision.probability;
    } else {
      if (mention) dropped.add(mention);
      chosen?.mentions.push({ ...mentionOf(described, chosen), probability: decision!.probability });
    }
    if (chosen) {
      resolved = head;
      if (isRole(phrase)) latest = chosen;
      standings.say(chosen, { first, last, kind: 'description' });
      if (isRole(phrase)) addPastRole(document, index, chosen, phrase);
    } else meet(phrase);
  }
  if (dropped.size > 0) for (const draft of drafts) drop(draft, dropped);
  return nobody.sort((a, b) => a.first - b.first);
}

/** « [Le chef de l'OTAN, qui fut] le Premier ministre norvégien »: what somebody is or was, not somebody. */
function isSaidOfWho({ words }: Document, first: number): boolean {
  const verb = foldedAt(words, first - 1);
  return isBe(verb) && foldedAt(words, first - (verb === 'ete' ? 3 : 2)) === 'qui';
}

/** How many words between two descriptions are looked at. */
const BETWEEN = 150;

/** « Le maire de Brest démissionne. [Paul Mirel] l'a annoncé. Le maire … »: whether somebody of whom nothing is said is first named between two words. */
function isSomebodyNamed(index: MentionIndex, from: number, to: number): boolean {
  for (let i = Math.max(from, to - BETWEEN) + 1; i < to; i++) {
    const draft = index.at(i)?.draft;
    if (draft?.type === 'PER' && !draft.plural && draft.roles.length === 0 && draft.mentions[0]!.first === i) return true;
  }
  return false;
}

/** The first word of a description's noun, then those of wider nouns. */
const nounsOf = (phrase: Described['phrase']): string[] =>
  (isRole(phrase) ? [phrase.lemma, ...phrase.wider] : [phrase.noun.noun]).map((noun) => noun.replace(/^premier /u, '').split(' ', 1)[0]!);

function drop({ mentions }: Draft, dropped: ReadonlySet<DraftMention>): void {
  let kept = 0;
  for (const mention of mentions) if (!dropped.has(mention)) mentions[kept++] = mention;
  mentions.length = kept;
}

const isLinked = (before: Word): boolean => isOf(before) || isArticle(before.folded);

/** « l'éditeur Ubisoft », « le père de la victime Paul Mirel », « le conducteur, un Belge de 44 ans, »: what follows says who it is, and may be a name (else `null`). */
function whoIsSaid({ words, sentenceOf }: Document, index: MentionIndex, { head, last }: Described): Draft | null | undefined {
  const named = index.at(last - 1);
  if (named?.mention.kind === 'name' && named.mention.first > head && !isLinked(words[named.mention.first - 1]!)) return named.draft;
  if (sentenceOf[last] !== sentenceOf[head]) return undefined;
  const isApposed = foldedAt(words, last) === ',' && isIndefinite(foldedAt(words, last + 1));
  return isApposed || words[last]?.capital === true ? null : undefined;
}

/** In the order of the text; of two readings of one noun, « l'armateur » as a body and as a man, first the one that the rules could resolve. */
const inOrder = (found: readonly Described[]): Described[] =>
  [...found].sort((a, b) => a.head - b.head || Number(b.answer !== undefined) - Number(a.answer !== undefined));

const mentionOf = ({ phrase, first, head, last }: Described, { type }: Draft): DraftMention =>
  !isRole(phrase) && phrase.capital && type === 'ORG' ? { first: head, last, kind: 'name' } : { first, last, kind: 'description' };
