import { mentionsIn, wordAt } from '../speakers/mentions.ts';
import { is, type Document, type Range } from '../text/document.ts';
import { headOf } from '../text/noun-phrase.ts';
import type { SpeakerContext } from './speaker-options.ts';
import { Kind } from '../text/flags.ts';

/** Whether a preposition stands right before a word. */
export const isGoverned = (doc: Document, word: number): boolean => is(doc, word - 1, Kind.preposition);

/** How each entity is mentioned where a source stands. */
interface LinksIn {
  readonly found: ReadonlyMap<number, number>;
  /** How sure those are that were chosen: descriptions and pronouns. */
  readonly sure: ReadonlyMap<number, number>;
  /** The same of one that is not: 0, or 6 where only others are over the source's head. */
  readonly others: number;
}

const NO_LINKS: LinksIn = { found: /* @__PURE__ */ new Map(), sure: /* @__PURE__ */ new Map(), others: 0 };

export function linksIn({ doc, index }: SpeakerContext, range: Range | undefined): LinksIn {
  const mentions = range ? mentionsIn(index, doc, range) : [];
  if (!range || mentions.length === 0) return NO_LINKS;
  const head = headOf(doc, range);
  const found = new Map<number, number>();
  const sure = new Map<number, number>();
  let others = 0;
  for (const { entity, kind, start, confidence } of mentions) {
    if (confidence !== undefined) sure.set(entity, Math.max(confidence, sure.get(entity) ?? 0));
    const word = wordAt(doc, range, start);
    const heads = word <= head;
    if (heads && kind !== 'demonym') others = 6;
    const at =
      kind === 'description' ? (heads ? 3 : 2) : kind === 'pronoun' ? 4 : kind === 'demonym' ? 5 : heads || !isGoverned(doc, word) ? 1 : 2;
    const best = found.get(entity);
    if (best === undefined || at === 1 || (at === 3 && best !== 1)) found.set(entity, at);
  }
  return { found, sure, others };
}

/** The links of an entity that a source names, describes or means by a pronoun. */
export const HEADING: ReadonlySet<number> = new Set([1, 3, 4]);
