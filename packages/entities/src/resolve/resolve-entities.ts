import { ArgumentChecks, expectReading, tokenKinds, type Reading, type Sentence, type Token } from '@incise/tokens';
import { composedOptions, givenEntities, type ExpectReading } from '../text/composed.ts';
import { expectGazetteer, expectKinds, expectOptions, expectSpans } from '../text/expect-options.ts';
import { expectString } from '../text/expect-string.ts';
import { readableText } from '../text/readable.ts';
import type { Entity, GazetteerEntry, Mention, Role } from '../types.ts';
import { findNames, type FoundName } from '../names/find-names.ts';
import { readDocument, type Document } from './document.ts';
import type { Draft } from './drafts.ts';
import { disjoint, spanOf } from './mentions.ts';
import { resolveDrafts, type Deciders } from './resolve-drafts.ts';

/** What is already known of the text, and what its names may be. */
export interface ResolveOptions {
  /** Tokens of the text; by default those of `tokenize`. */
  readonly tokens?: readonly Token[];
  /** Sentences of the text; by default those of `splitSentences`. */
  readonly sentences?: readonly Sentence[];
  /** Names of the text; by default those of `findMentions`, with names of events and works besides, which are not resolved. */
  readonly names?: readonly FoundName[];
  /** Organisations, places and people to know besides the built-in ones; their names win. None by default. */
  readonly gazetteer?: readonly GazetteerEntry[];
  /** What the model of `@incise/neural` says of the text; it weighs in on which names are people's, and whom descriptions and pronouns mean. None by default. */
  readonly reading?: Reading;
}

/**
 * People, organisations and places of a French text, one entity each, with all their mentions: names, short names, acronyms,
 * demonyms, descriptions (« le chef de l'OTAN », « le pays asiatique ») and pronouns that leave no doubt.
 *
 * Entities come in the order of their first mention; `Mention.entity` and `Role.of` are indices into the array. Mentions of one
 * entity do not overlap; a description may contain a mention of another: « le président {russe} ». A place keeps its name where
 * it stands for a government: « Pyongyang » is the city.
 * A text in another normal form gives the same entities, with names in NFC and mentions as it writes them.
 * Time and memory are linear in the length of the text.
 * @throws TypeError if `text` is not a string or an option no array of its records; RangeError if tokens, sentences or names are not in order, overlap, lie outside the text or are of another text, or a reading is.
 */
export function resolveEntities(text: string, options: ResolveOptions = {}): Entity[] {
  checkOptions(text, options);
  const composed = readableText(text);
  if (!composed) return resolve(text, options);
  return givenEntities(text, composed, resolve(composed.text, composedOptions(text, composed, options, expectOwn)));
}

const checks = /* @__PURE__ */ new ArgumentChecks('@incise/entities');

const expectOwn: ExpectReading = (reading, tokens) => {
  expectReading(checks, 'resolveEntities', reading, tokens);
};

/** Resolves a text in NFC with options that were checked; `deciders` are for training. */
export function resolve(text: string, options: ResolveOptions, deciders?: Deciders): Entity[] {
  const document = readDocument(text, options);
  if (options.reading !== undefined) expectOwn(options.reading, document.tokens.length);
  const drafts = resolveDrafts(document, options.names ?? namesOf(document, options), options.reading, deciders);
  return finish(document, drafts);
}

/** The names of a document; a reading tells which are people's. */
export const namesOf = ({ text, tokens }: Document, { gazetteer, reading }: Pick<ResolveOptions, 'gazetteer' | 'reading'>): FoundName[] =>
  findNames(text, gazetteer, undefined, reading && { tokens, names: reading.names });

function checkOptions(text: string, options: ResolveOptions): void {
  expectString(text, 'resolveEntities');
  expectOptions(options, 'resolveEntities');
  for (const what of ['tokens', 'sentences', 'names'] as const) expectSpans(text, options[what], what, 'resolveEntities');
  expectKinds(options.tokens, { what: 'tokens', field: 'kind', values: tokenKinds }, 'resolveEntities');
  expectKinds(options.names, { what: 'names', field: 'type', values: ['PER', 'ORG', 'LOC', 'MISC'] }, 'resolveEntities');
  expectGazetteer(options.gazetteer, 'resolveEntities');
}

/** An entity that is being written, property by property. */
type Written = { -readonly [key in keyof Entity]: Entity[key] };

function finish({ text, tokens }: Document, drafts: readonly Draft[]): Entity[] {
  const order = drafts
    .map((draft) => ({ draft, spans: disjoint(draft.mentions.map((mention) => spanOf(tokens, mention))) }))
    .sort((a, b) => a.spans[0]!.start - b.spans[0]!.start);
  const held = drafts.some(({ roles }) => roles.length > 0);
  const index = new Map(held ? order.map(({ draft }, i) => [draft, i]) : []);
  return order.map(({ draft, spans }, entity) => {
    const { type, name, acronym, known, gender, plural, classes } = draft;
    const country = known?.country;
    const mentions = spans.map(({ start, end, kind, ...sure }): Mention => ({
      start,
      end,
      text: text.slice(start, end),
      kind,
      entity,
      ...sure,
    }));
    const written: Omit<Written, 'mentions'> = { type, name };
    if (acronym !== undefined) written.acronym = acronym;
    if (country) written.country = country.iso;
    if (country?.wikidata !== undefined) written.wikidata = country.wikidata;
    if (gender) written.gender = gender;
    if (plural) written.plural = true;
    for (const kind of classes) {
      written.class = kind;
      break;
    }
    const roles = draft.roles.length === 0 ? [] : rolesOf(draft, index);
    if (roles.length > 0) written.roles = roles;
    return Object.assign(written, { mentions });
  });
}

/** The roles that the text states. */
function rolesOf({ roles }: Draft, index: ReadonlyMap<Draft, number>): Role[] {
  return roles
    .filter((role) => role.office === undefined)
    .map(({ title, of, past }): Role => {
      const holder = of && index.get(of);
      return { title, ...(holder !== undefined && { of: holder }), ...(past && { past: true as const }) };
    });
}
