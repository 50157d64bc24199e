import type { Token, TokenRange } from '@incise/tokens';
import type { Document } from './documents.ts';
import { occurrences } from './occurrences.ts';
import { rangeOf } from './spans.ts';

/** A mention of an entity; `entity` is its index among those of the document, negative for names that nothing links. */
export interface Mention extends TokenRange {
  readonly entity: number;
  readonly kind: 'name' | 'description' | 'pronoun';
}
export interface Mentions {
  readonly all: readonly Mention[];
  readonly tags: readonly number[];
}

const UNLABELLED = -100;
/** An entity's index and what kind of mention a string of it is. */
type Label = readonly [entity: number, kind: 'name' | 'description'];

const PRONOUN = /^-?(?:t-)?(?:il|elle|ils|elles|lui|eux|leur|celui-ci|celle-ci|ceux-ci|celles-ci|on|je|j’|j')$/iu;

/** The labelled entities' mentions as tokens, and tags: description (1, 2), pronoun (3), and where nobody says, -100. */
export function entityMentions(
  { text, entities = [], names = [], quotes = [], allEntities = false }: Document,
  tokens: readonly Token[],
): Mentions {
  const found = occurrences(
    text,
    entities.flatMap((entity, index) => [
      ...(entity.unnamed === true ? [] : [entity.name, ...entity.forms]).map((form): [string, Label] => [form, [index, 'name']]),
      ...(entity.nominals ?? []).map((form): [string, Label] => [form, [index, 'description']]),
    ]),
  );
  const all: Mention[] = found.flatMap(({ label: [entity, kind], ...span }) => {
    const range = rangeOf(tokens, span);
    return range === undefined ? [] : [{ ...range, entity, kind }];
  });
  const taken = tokens.map(() => false);
  for (const { first, last } of all) taken.fill(true, first, last + 1);
  names.forEach((name, index) => {
    const range = rangeOf(tokens, name);
    if (range === undefined || name.type === 'MISC' || taken.slice(range.first, range.last + 1).includes(true)) return;
    all.push({ ...range, entity: -1 - index, kind: 'name' });
  });
  entities.forEach(({ pronouns = [] }, entity) => {
    for (const [start, end] of pronouns) {
      const range = rangeOf(tokens, { start, end });
      if (range !== undefined) all.push({ ...range, entity, kind: 'pronoun' });
    }
  });

  const tags: number[] = tokens.map(({ text: form }) => (!allEntities || PRONOUN.test(form) ? UNLABELLED : 0));
  for (const { first, last, kind } of all) {
    if (kind === 'pronoun') tags[first] = 3;
    else {
      tags.fill(kind === 'description' ? 2 : 0, first, last + 1);
      if (kind === 'description') tags[first] = 1;
    }
  }
  for (const { source, speaker } of quotes) {
    if (!source || speaker === null) continue;
    const range = rangeOf(tokens, { start: source[0], end: source[1] });
    if (range?.first === range?.last && PRONOUN.test(tokens[range?.first ?? -1]?.text ?? '')) tags[range!.first] = 3;
  }
  return { all: all.sort((a, b) => a.first - b.first), tags };
}

type Chains = NonNullable<Document['chains']>;
const DETERMINER = /^(?:l[eas’']|les|d[ue]|des|au|aux|cet?|cette|ces|son|sa|ses|leurs?)$/iu;
const CLITIC =
  /^(?:-?(?:t-)?(?:il|elle|ils|elles|lui|eux|leur|se|s['’]|la|le|l['’]|les|son|sa|ses|qui|que|qu['’]|dont|y|celui|celle|ceux)|celui-ci|celle-ci)$/iu;

/** A chain's mention with its article, which chains leave out; what it is, and whether it counts as a mention here. */
export function chainMention(tokens: readonly Token[], span: { readonly start: number; readonly end: number }): Mention | undefined {
  const range = rangeOf(tokens, span);
  if (range === undefined) return undefined;
  const first = tokens[range.first]!.text;
  if (range.first === range.last && CLITIC.test(first)) {
    return PRONOUN.test(first) ? { ...range, entity: 0, kind: 'pronoun' } : undefined;
  }
  const surface = tokens.slice(range.first, range.last + 1).map(({ text }) => text);
  if (surface.some((word) => /^\p{Lu}/u.test(word))) return { ...range, entity: 0, kind: 'name' };
  if (!DETERMINER.test(tokens[range.first - 1]?.text ?? '')) return undefined;
  return { first: range.first - 1, last: range.last, entity: 0, kind: 'description' };
}

/** Descriptions and pronouns in chains of entities that are named somewhere; pronouns outside any chain refer to nobody. */
export function chainMentions(chains: Chains, tokens: readonly Token[]): number[] {
  const tags: number[] = tokens.map(() => 0);
  for (const chain of chains) {
    const mentions = chain.flatMap((span) => chainMention(tokens, span) ?? []);
    const named = mentions.some(({ kind }) => kind === 'name');
    for (const { first, last, kind } of mentions) {
      if (kind === 'pronoun') tags[first] = 3;
      else if (kind === 'description') {
        tags.fill(named ? 2 : UNLABELLED, first, last + 1);
        if (named) tags[first] = 1;
      }
    }
  }
  return tags;
}
