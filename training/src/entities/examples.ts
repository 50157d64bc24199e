import { findNames } from '../../../packages/entities/src/names/find-names.ts';
import type { Described } from '../../../packages/entities/src/coreference/described.ts';
import type { Decide } from '../../../packages/entities/src/coreference/choose-descriptions.ts';
import { nounKind } from '../../../packages/entities/src/coreference/nouns.ts';
import { readDocument, type Document } from '../../../packages/entities/src/resolve/document.ts';
import type { Draft } from '../../../packages/entities/src/resolve/drafts.ts';
import { resolveDrafts } from '../../../packages/entities/src/resolve/resolve-drafts.ts';
import type { Choice } from '../quotes/softmax.ts';
import type { LabelledChain, LabelledText } from './labelled.ts';

/** The choice of whom a description means; the last option is nobody. */
export interface DescriptionChoice extends Choice {
  /** Place of the rules' answer among the options. */
  readonly rule: number;
  readonly kind: number;
  readonly show: string;
}

export interface Examples {
  readonly of: LabelledText;
  readonly choices: readonly DescriptionChoice[];
}

/** How much an article counts on which the rules were not written. */
const FRESH = 4;

/** The chains whose descriptions have the noun of a description; `undefined` where labels do not tell. */
function labelsOf({ tokens }: Document, { chains, complete }: LabelledText, described: Described): LabelledChain[] | undefined {
  const { first, head, last } = described;
  const [from, noun, to] = [tokens[first]!.start, tokens[head]!.start, tokens[last - 1]!.end];
  const found = chains.filter(({ descriptions }) => descriptions.some(([start, end]) => start >= from - 1 && start <= noun && end > noun));
  if (found.length > 0) return found;
  if (chains.some(({ names }) => names.some(([start, end]) => start < to && end > from && start <= noun && end > noun))) return undefined;
  return complete ? [] : undefined;
}

/** Whether an entity is a chain's: its names are. */
function isOf({ tokens }: Document, { mentions }: Draft, { names }: LabelledChain): boolean {
  return mentions.some(
    ({ first, last, kind, part }) =>
      (kind === 'name' || kind === 'acronym' || kind === 'demonym') &&
      names.some(([start, end]) => (part ?? tokens[first]!).start === start && (part ?? tokens[last - 1]!).end === end),
  );
}

const overlaps = ({ tokens }: Document, { mentions }: Draft, { names }: LabelledChain): boolean =>
  mentions.some(
    ({ first, last, kind }) =>
      (kind === 'name' || kind === 'acronym') && names.some(([start, end]) => tokens[first]!.start < end && start < tokens[last - 1]!.end),
  );

/** The choices of a text with the right answers; what was decided of one description counts for the next, so each is decided rightly. */
export function examplesOf(of: LabelledText): Examples {
  const document = readDocument(of.text, {});
  const choices: DescriptionChoice[] = [];
  const weight = of.fitted ? 1 : FRESH;
  const record: Decide = ({ described, options, features }) => {
    const rule = options.indexOf(described.answer);
    const labels = labelsOf(document, of, described);
    if (!labels) return rule;
    const named = labels.filter(({ names }) => names.length > 0);
    const by = (is: typeof isOf): boolean[] =>
      options.map((draft) => draft !== undefined && named.some((chain) => is(document, draft, chain)));
    let right = by(isOf);
    if (!right.includes(true)) right = by(overlaps);
    if (!right.includes(true)) right[right.length - 1] = true;
    const { tokens } = document;
    const [start, end] = [tokens[described.first]!.start, tokens[described.last - 1]!.end];
    choices.push({
      options: features,
      right,
      weight,
      rule,
      kind: nounKind(described)!,
      show: `${of.set} ${of.id} …${of.text.slice(Math.max(0, start - 160), start)}[${of.text.slice(start, end)}]${of.text.slice(end, end + 50)} {${options.map((draft, i) => `${right[i] ? '*' : ''}${draft?.name ?? '-'}`).join(' | ')}} rule ${options[rule]?.name ?? '-'}`.replaceAll(
        '\n',
        ' ¶ ',
      ),
    });
    return right.indexOf(true);
  };
  resolveDrafts(document, findNames(of.text), record, of.fitted);
  return { of, choices };
}
