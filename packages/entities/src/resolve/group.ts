import { firstNameGender } from '../first-names.ts';
import { fold } from '../text/fold.ts';
import { acronymPairs, isAcronymOf } from './acronyms.ts';
import type { Gender } from '../types.ts';
import type { Document } from './document.ts';
import type { Draft, NameSpan, Range } from './drafts.ts';
import { groupFamilies, markFamilies } from './families.ts';
import { isBody, withoutKind, type BodyStarts } from './kinds.ts';
import { joinOtherNames } from './other-names.ts';
import { groupPeople, type NameCluster } from './people.ts';
import { isRanked } from './ranks.ts';
import { isTitled, surnameStart } from './surnames.ts';
import { groupThings } from './things.ts';
import { isUnlistedName, nameToldPeople } from './told-people.ts';
import { nationalGender, toldGenders } from './told-genders.ts';

/** Brings the names of a document to entities, one for each person, organisation and place. */
export function groupNames(document: Document, names: readonly NameSpan[], starts: BodyStarts): Draft[] {
  const found = nameToldPeople(document, names);
  const allParts = found.map((span) => partsOf(document, span));
  const told = toldGenders(document, found);
  const isBodyAt = found.map((span, i) => isBody(document, span, starts) || isAcronymOf(document, span, found[i - 1]));
  const spans = markFamilies(document, agreeOnTypes(document, found, allParts, { told, isBodyAt }));
  const people: NameCluster[] = [];
  const things: NameCluster[] = [];
  const clusters = { people: clustersByKey(), things: clustersByKey() };
  const families = new Map<string, NameCluster>();
  spans.forEach((span, index) => {
    const { known, type, family } = span;
    const parts = allParts[index]!;
    if (parts.length === 0) return;
    if (family !== undefined) {
      const cluster = families.get(family);
      if (cluster) cluster.spans.push(index);
      else families.set(family, { parts, name: family, spans: [index] });
      return;
    }
    const isPerson = type === 'PER';
    const byKey = clusters[isPerson ? 'people' : 'things'][known?.country ? 'country' : (known?.type ?? type)];
    const key = known?.country ? known.country.iso : (known?.name ?? keyOf(parts));
    let cluster = byKey.get(key);
    if (cluster) cluster.spans.push(index);
    else {
      byKey.set(key, (cluster = { parts, name: surface(document, span), spans: [index] }));
      (isPerson ? people : things).push(cluster);
    }
  });
  const genders = spans.map((span, i) => told[i] ?? nationalGender(document, span));
  const pairs = acronymPairs(document, spans);
  const drafts = [
    ...groupPeople(document, spans, people, genders),
    ...groupFamilies(spans, families.values()),
    ...groupThings(spans, things, pairs),
  ];
  for (const draft of drafts) draft.name = canonicalName(document, draft);
  return joinOtherNames(document, drafts);
}

/** Names by spelling, those of each type by themselves, and countries by their code. */
const clustersByKey = (): Readonly<Record<NameSpan['type'] | 'country', Map<string, NameCluster>>> => ({
  PER: new Map(),
  ORG: new Map(),
  LOC: new Map(),
  MISC: new Map(),
  country: new Map(),
});

const keyOf = (parts: readonly string[]): string => (parts.length === 1 ? parts[0]! : parts.join(' '));

const partsOf = ({ words }: Document, { first, last }: Range): string[] => {
  const parts: string[] = [];
  for (let k = first; k < last; k++) if (words[k]!.word) parts.push(words[k]!.folded);
  return parts;
};

/** « (Vladimir) Poutine » is Vladimir Poutine; line breaks are spaces. */
function surface({ text, tokens }: Document, { first, last }: Range): string {
  const raw = text.slice(tokens[first]!.start, tokens[last - 1]!.end);
  return last - first > 1 && UNEVEN.test(raw) ? raw.replace(/[()]/gu, '').replace(/\s+/gu, ' ').trim() : raw;
}

/** « le ministère de l'Intérieur [turc] »: the adjective is a mention of its country, and tells which ministry it is. */
function isOddMinistry({ words }: Document, first: number, last: number): boolean {
  const adjective = words[first]!.folded === 'ministere' && last - first > 1 ? words[last] : undefined;
  const country = adjective?.capital === false ? adjective.demonym : undefined;
  return country !== undefined && !country.plural && country.country.iso !== 'FR';
}

/** Names are looked at up to here. */
const LONGEST = 12;

/** How many places without evidence a title before a name outweighs, and a noun of bodies. */
const TITLE = 10;
const BODY = 5;

const UNEVEN = /[()]|\s\s|(?! )\s/u;

/** The places of each spelling by type; a title or a noun of bodies before one counts for many. */
class Votes {
  readonly #counts = new Map<string, Record<NameSpan['type'], number>>();

  add(key: string, type: NameSpan['type'], weight: number): void {
    let counts = this.#counts.get(key);
    if (!counts) this.#counts.set(key, (counts = { PER: 0, ORG: 0, LOC: 0, MISC: 0 }));
    counts[type] += weight;
  }

  isBody(key: string): boolean {
    return (this.#counts.get(key)?.ORG ?? 0) >= BODY;
  }

  isAddressed(key: string): boolean {
    return (this.#counts.get(key)?.PER ?? 0) >= TITLE;
  }

  isPerson(key: string): boolean {
    const counts = this.#counts.get(key);
    return counts !== undefined && counts.PER > counts.ORG + counts.LOC;
  }

  most(key: string, own: NameSpan['type']): NameSpan['type'] {
    const counts = this.#counts.get(key)!;
    let most = own;
    for (const type of ['PER', 'ORG', 'LOC'] as const) if (counts[type] > counts[most]) most = type;
    return most;
  }
}

/** What stands before each name tells of it: the gender of a title, and whether a noun of bodies does. */
interface Told {
  readonly told: readonly (Gender | undefined)[];
  readonly isBodyAt: readonly boolean[];
}

/**
 * One spelling has one type: that of a title before it, else that of the full name that it shortens, else a body's where a noun of its
 * kind stands before it once, « le groupe Tarvel », else that of most of its places. The name behind that noun is a body's in any case.
 */
function agreeOnTypes(
  document: Document,
  spans: readonly NameSpan[],
  allParts: readonly (readonly string[])[],
  { told, isBodyAt }: Told,
): NameSpan[] {
  const keys = allParts.map(keyOf);
  const votes = new Votes();
  spans.forEach((span, i) => {
    const { first, type, known } = span;
    if (known || keys[i] === '') return;
    const short = type === 'ORG' ? withoutKind(allParts[i]!, document.words[first]!.capital) : undefined;
    if (short !== undefined) votes.add(short, 'ORG', BODY);
    if (told[i] !== undefined || isTitled(document.words, first) || isRanked(document, first)) votes.add(keys[i]!, 'PER', TITLE);
    else if (isBodyAt[i]) votes.add(keys[i]!, 'ORG', BODY);
    else votes.add(keys[i]!, type, 1);
  });
  const openings = openingsOf(document, spans, allParts);
  const surnames = new Set<string>();
  spans.forEach((span, i) => {
    if (span.known || span.type !== 'PER' || span.last - span.first === 1 || isBodyAt[i]) return;
    const isOdd = votes.isBody(keys[i]!) && firstNameGender(allParts[i]![0]!) === undefined;
    if (isOdd) return;
    const surname = { first: surnameStart(document.words, span.first, span.last), last: span.last };
    surnames
      .add(document.words[span.last - 1]!.folded)
      .add(keyOf(partsOf(document, surname)))
      .add(keys[i]!);
  });
  return spans.map((span, i) => {
    const key = keys[i]!;
    if (span.known || key === '') return span;
    const type = isBodyAt[i]
      ? 'ORG'
      : surnames.has(key) || (span.last - span.first === 2 && isUnlistedName(document, span) && votes.isPerson(allParts[i]!.at(-1)!))
        ? 'PER'
        : openings.has(key) && !votes.isAddressed(key) && firstNameGender(allParts[i]![0]!) === undefined
          ? 'ORG'
          : votes.most(key, span.type);
    return type === span.type ? span : { ...span, type };
  });
}

/** « Brunex » of « Brunex SA », « Van Houten » of « Van Houten Diamonds »: what bodies' names of capitalised words begin with. */
function openingsOf({ words }: Document, spans: readonly NameSpan[], allParts: readonly (readonly string[])[]): ReadonlySet<string> {
  const openings = new Set<string>();
  spans.forEach(({ first, last, type, known }, i) => {
    const parts = allParts[i]!;
    if (known || type !== 'ORG' || parts.length !== last - first || parts.length > LONGEST) return;
    for (let k = 1; k < parts.length && words[first + k - 1]!.capital && words[first + k]!.capital; k++)
      openings.add(parts.slice(0, k).join(' '));
  });
  return openings;
}

/** For countries the French short name, for an acronym or the noun of a listed name the whole, else the fullest form in the document. */
function canonicalName(document: Document, { known, type, mentions, name }: Draft): string {
  if (known?.country) return known.name;
  const named = mentions.filter(({ kind }) => kind === 'name');
  if (named.length === 0) return known?.name ?? name;
  if (type === 'PER') return usualForm(document, named);
  const foreign = named.find(({ first, last }) => isOddMinistry(document, first, last));
  if (foreign) return surface(document, { first: foreign.first, last: foreign.last + 1 });
  const longest = longestForm(document, named);
  const short = known ? undefined : named.find((mention) => isShortOf(document, mention, longest));
  if (short) return surface(document, short);
  const fullest = surface(document, longest);
  const noun = fold(fullest);
  const isNoun = known?.type === 'ORG' && (noun === fold(known.class) || fold(known.name).startsWith(`${noun} `));
  return known && (isNoun || fold(known.name).replace(ARTICLE, '') === noun.replace(ARTICLE, '')) ? known.name : fullest;
}

const ARTICLE = /^(?:l[ae]s? |l')/u;

/** « Tarvel » where the fullest form is « Groupe Tarvel »: the noun only says what it is. */
const isShortOf = (document: Document, mention: Range, whole: Range): boolean =>
  mention.last - mention.first === whole.last - whole.first - 1 &&
  keyOf(partsOf(document, mention)) === withoutKind(partsOf(document, whole), document.words[whole.first]!.capital);

/** The longest of some forms: of two as long the first. */
function longestForm(document: Document, named: readonly Range[]): Range {
  const { tokens } = document;
  let fullest = named[0]!;
  let length = 0;
  for (const mention of named)
    if (tokens[mention.last - 1]!.end - tokens[mention.first]!.start > length) {
      const form = surface(document, mention);
      if (form.length > length) [fullest, length] = [mention, form.length];
    }
  return fullest;
}

const INITIALS = /^\p{Lu}\.?(?:-\p{Lu}\.?|\p{Lu}\.)*$/u;
const CAPITALS = /^\p{Lu}{2}/u;

/** Of a person's names with most words, those with the fewest initials, else words in capitals: the most frequent, of two as frequent the first. */
function usualForm(document: Document, named: readonly Range[]): string {
  const { tokens } = document;
  const rankOf = ({ first, last }: Range): number => {
    let rank = 4 * (last - first);
    for (let k = first; k < last && k < first + LONGEST; k++) {
      const { text } = tokens[k]!;
      if (INITIALS.test(text)) rank -= 2;
      else if (CAPITALS.test(text)) return rank - 1;
    }
    return rank;
  };
  const ranks = named.map(rankOf);
  const best = ranks.reduce((most, rank) => Math.max(most, rank));
  const counts = new Map<string, number>();
  for (const mention of named.filter((_, k) => ranks[k] === best).sort((a, b) => a.first - b.first)) {
    const form = surface(document, mention);
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  return [...counts].reduce((usual, form) => (form[1] > usual[1] ? form : usual))[0];
}
