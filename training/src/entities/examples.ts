import type { Reading } from '@incise/tokens';
import { isTheirs, nounOf, type Described } from '../../../packages/entities/src/coreference/described.ts';
import type { Decide } from '../../../packages/entities/src/coreference/choose-descriptions.ts';
import type { Chain } from '../../../eval/src/readers/labels.ts';
import { readDocument, type Document } from '../../../packages/entities/src/resolve/document.ts';
import type { Draft } from '../../../packages/entities/src/resolve/drafts.ts';
import type { Decision } from '../../../packages/entities/src/coreference/decide.ts';
import { resolveDrafts } from '../../../packages/entities/src/resolve/resolve-drafts.ts';
import { namesOf } from '../../../packages/entities/src/resolve/resolve-entities.ts';
import { isNearest, type DecidePronoun } from '../../../packages/entities/src/coreference/choose-pronouns.ts';
import { isDraft } from '../../../packages/entities/src/coreference/antecedents.ts';
import type { Choice } from '../choices/boosting.ts';
import { weightOf } from '../choices/weight.ts';
import type { LabelledText } from './labelled.ts';

/** The choice of whom a description means; the last option is nobody. */
export interface DescriptionChoice extends Choice {
  /** Place of the rules' answer among the options. */
  readonly rule: number;
  /** Folded. */
  readonly noun: string;
}

export interface Examples {
  readonly of: LabelledText;
  /** Whether a reading was given. */
  readonly read: boolean;
  readonly descriptions: readonly DescriptionChoice[];
  readonly possessives: readonly DescriptionChoice[];
  /** Of whom pronouns mean; the last option is nobody. */
  readonly pronouns: readonly Choice[];
  /** « ce dernier », « celui-ci » */
  readonly nearest: readonly Choice[];
}

/** The chains whose descriptions have the noun of a description; `undefined` where labels do not tell. */
function labelsOf({ tokens }: Document, { chains, complete }: LabelledText, described: Described): Chain[] | undefined {
  const { first, head, last } = described;
  const [from, noun, to] = [tokens[first]!.start, tokens[head]!.start, tokens[last - 1]!.end];
  const found = chains.filter(({ descriptions }) => descriptions.some(([start, end]) => start >= from - 1 && start <= noun && end > noun));
  if (found.length > 0) return found;
  if (chains.some(({ names }) => names.some(([start, end]) => start < to && end > from && start <= noun && end > noun))) return undefined;
  return complete ? [] : undefined;
}

/** Whether an entity is a chain's: its names are. */
function isOf({ tokens }: Document, { mentions }: Draft, { names }: Chain): boolean {
  return mentions.some(
    ({ first, last, kind, part }) =>
      (kind === 'name' || kind === 'acronym' || kind === 'demonym') &&
      names.some(([start, end]) => (part ?? tokens[first]!).start === start && (part ?? tokens[last - 1]!).end === end),
  );
}

const overlaps = ({ tokens }: Document, { mentions }: Draft, { names }: Chain): boolean =>
  mentions.some(
    ({ first, last, kind }) =>
      (kind === 'name' || kind === 'acronym') && names.some(([start, end]) => tokens[first]!.start < end && start < tokens[last - 1]!.end),
  );

/** For how much a plain sentence counts: the press words what it says otherwise. */
const PLAIN = 2;
/** The same for one of a real article, which is of all its descriptions and pronouns. */
const REAL = 3;

const rightly = (at: number): Decision => ({ at, probability: 1 });

/** The choices of a text with the right answers; what was decided of one description counts for the next, so each is decided rightly. */
export function examplesOf(of: LabelledText, reading?: Reading): Examples {
  const document = readDocument(of.text, {});
  const descriptions: DescriptionChoice[] = [];
  const possessives: DescriptionChoice[] = [];
  const record: Decide = ({ described, options, features }) => {
    const rule = options.indexOf(described.answer);
    const labels = labelsOf(document, of, described);
    if (!labels) return rightly(rule);
    const named = labels.filter(({ names }) => names.length > 0);
    const by = (is: typeof isOf): boolean[] =>
      options.map((draft) => draft !== undefined && named.some((chain) => is(document, draft, chain)));
    let right = by(isOf);
    if (!right.includes(true)) right = by(overlaps);
    if (!right.includes(true)) right[right.length - 1] = true;
    const noun = nounOf(described);
    if (isTheirs(described)) possessives.push({ options: features, right, rule, noun, weight: weightOf(of.set, 1, REAL) });
    else descriptions.push({ options: features, right, rule, noun, weight: weightOf(of.set, PLAIN, REAL) });
    return rightly(right.indexOf(true));
  };
  const pronouns: Choice[] = [];
  const nearest: Choice[] = [];
  const refer: DecidePronoun = (question) => {
    const { pronoun, options, features } = question;
    const [start, end] = [document.tokens[pronoun.first]!.start, document.tokens[pronoun.last - 1]!.end];
    const found = of.chains.find((chain) =>
      [...chain.pronouns, ...chain.descriptions].some(([from, to]) => start < to && from < end && to - from <= end - start + 1),
    );
    if (!found && !of.completePronouns) return rightly(options.length - 1);
    const isNobody = !found || found.names.length === 0;
    const right = options.map((option) => {
      const draft = option && isDraft(option.whom) ? option.whom : undefined;
      return isNobody ? draft === undefined : draft !== undefined && (isOf(document, draft, found) || overlaps(document, draft, found));
    });
    (isNearest(question) ? nearest : pronouns).push({ options: features, right, weight: weightOf(of.set, PLAIN, REAL) });
    const at = right.indexOf(true);
    return rightly(at < 0 ? options.length - 1 : at);
  };
  resolveDrafts(document, namesOf(document, { ...(reading && { reading }) }), reading, {
    descriptions: record,
    pronouns: refer,
    hidden: of.fitted,
  });
  return { of, read: reading !== undefined, descriptions, possessives, pronouns, nearest };
}
