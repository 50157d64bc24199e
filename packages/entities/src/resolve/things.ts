import type { NameSpan, Draft } from './drafts.ts';
import { withoutKind } from './kinds.ts';
import { lexiconWord } from './lexicon.ts';
import type { NameCluster } from './people.ts';
import { Variants } from './variants.ts';
import { isArticle, isDe, isForeign, isGovernor } from '../text/function-words.ts';
import { isOfClass } from '../text/noun-classes.ts';

const isSmall = (folded: string): boolean => isArticle(folded) || isGovernor(folded) || isForeign(folded);

/** « CHU de Lorvaux » is an « hôpital ». */
const ACRONYM = /^\p{Lu}{2}/u;

/** Beginnings of a name of up to this many parts may stand for it. */
const LONGEST = 12;

/** Which names are one thing: names by number, each with the one that it belongs to. */
class Homes {
  readonly #target: Int32Array;

  constructor(count: number) {
    this.#target = new Int32Array(count).fill(-1);
  }

  /** Whether a name was joined to another. */
  isJoined(name: number): boolean {
    return this.#target[name]! >= 0;
  }

  join(name: number, home: number): void {
    this.#target[name] = home;
  }

  /** The name that stands for all that were joined; what lies between is joined to it at once. */
  root(name: number): number {
    let at = name;
    while (this.#target[at]! >= 0) at = this.#target[at]!;
    for (let k = name; k !== at;) {
      const next = this.#target[k]!;
      this.#target[k] = at;
      k = next;
    }
    return at;
  }
}

/** Joins organisations and places: an acronym to its expansion, a shortened name to the whole. */
export function groupThings(
  spans: readonly NameSpan[],
  clusters: readonly NameCluster[],
  pairs: readonly (readonly [number, number])[],
): Draft[] {
  const homes = new Homes(clusters.length);
  const acronyms = new Map<number, string>();
  if (pairs.length > 0) {
    const owner = new Int32Array(spans.length);
    clusters.forEach((cluster, name) => {
      for (const index of cluster.spans) owner[index] = name;
    });
    for (const [long, short] of pairs) {
      const a = homes.root(owner[long]!);
      const b = homes.root(owner[short]!);
      if (a === b) continue;
      homes.join(b, a);
      acronyms.set(a, clusters[b]!.name);
    }
  }
  joinInitials(spans, clusters, homes, acronyms);
  joinPrefixes(spans, clusters, homes);
  joinKinds(spans, clusters, homes);

  const drafts: Draft[] = [];
  const ofHome: (Draft | undefined)[] = new Array<undefined>(clusters.length);
  clusters.forEach((cluster, name) => {
    const home = homes.root(name);
    let draft = ofHome[home];
    if (!draft) drafts.push((ofHome[home] = draft = newThing(spans[clusters[home]!.spans[0]!]!, clusters[home]!, acronyms.get(home))));
    const known = spans[cluster.spans[0]!]!.known;
    if (known?.class && !draft.known) draft.classes.add(known.class);
    for (const index of cluster.spans) {
      const { first, last, demonym, acronym, part } = spans[index]!;
      const kind = demonym ? 'demonym' : acronym ? 'acronym' : 'name';
      draft.mentions.push(part ? { first, last, part, kind } : { first, last, kind });
    }
  });
  return drafts;
}

function newThing(span: NameSpan, { name, parts }: NameCluster, acronym: string | undefined): Draft {
  const { known } = span;
  const own = known?.acronym ?? acronym;
  const phrases = parts.length > 1 ? lexiconWord(parts[0]!)?.classes : undefined;
  const noun = phrases?.find(({ rest }) => rest.length === 0)?.value;
  const classes = new Set<string>();
  if (known && known.class !== '') classes.add(known.class);
  if (noun) classes.add(noun.noun);
  if (noun && ACRONYM.test(noun.noun)) classes.add(noun.classes[0]!);
  if (parts.length > 1 && isOfClass(parts[0]!, 'club')) classes.add('club');
  return {
    id: 0,
    type: span.type === 'ORG' ? 'ORG' : 'LOC',
    name,
    plural: known?.plural ?? false,
    classes,
    roles: [],
    mentions: [],
    ...(own !== undefined && { acronym: own }),
    ...(known && { known }),
    ...(known?.gender ? { gender: known.gender } : noun ? { gender: noun.gender } : {}),
  };
}

/** « Fédération … » and an acronym of its initials anywhere in the text. */
function joinInitials(spans: readonly NameSpan[], clusters: readonly NameCluster[], homes: Homes, acronyms: Map<number, string>): void {
  if (!clusters.some((cluster) => isUnknownAcronym(cluster, spans))) return;
  const byInitials = new Map<string, number>();
  clusters.forEach(({ parts, spans: [first] }, name) => {
    if (parts.length < 2 || spans[first!]!.known) return;
    let initials = '';
    for (const part of parts.flatMap((part) => part.split(/(?<=')|-/u))) {
      // « l'agence régionale de santé [de Bretagne] … l'ARS »
      if (isDe(part) && initials.length > 1 && !byInitials.has(initials)) byInitials.set(initials, name);
      if (!isSmall(part)) initials += part.charAt(0);
    }
    byInitials.set(initials, name);
  });
  if (byInitials.size === 0) return;
  clusters.forEach((cluster, name) => {
    const long = isUnknownAcronym(cluster, spans) ? byInitials.get(cluster.parts[0]!.replace(/\./gu, '')) : undefined;
    if (long === undefined || homes.root(long) === homes.root(name)) return;
    homes.join(homes.root(name), homes.root(long));
    acronyms.set(homes.root(long), cluster.name);
  });
}

function isUnknownAcronym({ parts, spans: [first] }: NameCluster, spans: readonly NameSpan[]): boolean {
  const { acronym, known } = spans[first!]!;
  return acronym && !known && parts.length === 1;
}

/** « Pixar » beside one « Pixar Animation Studios », « Assemblée » beside one « Assemblée nationale », and misspellings. */
function joinPrefixes(spans: readonly NameSpan[], clusters: readonly NameCluster[], homes: Homes): void {
  const longer = new Map<string, number[]>();
  clusters.forEach((cluster, name) => {
    if (spans[cluster.spans[0]!]!.type === 'ORG') addBeginnings(longer, cluster, name);
  });
  const variants = new Map<NameSpan['type'], Variants<number>>();
  clusters.forEach(({ parts, spans: [first] }, name) => {
    const { type, known } = spans[first!]!;
    let earlier = variants.get(type);
    if (!earlier) variants.set(type, (earlier = new Variants()));
    if (!known && !homes.isJoined(name)) {
      const long = type === 'ORG' ? nearest(longer.get(parts.length === 1 ? parts[0]! : parts.join(' ')) ?? [], parts, clusters) : [];
      const host = onlyOne([...long, ...earlier.of(parts)], homes);
      if (host !== undefined && host !== homes.root(name)) homes.join(name, host);
    }
    earlier.add(parts, name);
  });
}

/** « Opinéa » beside one « institut Opinéa », « Tarvel » beside one « Groupe Tarvel ». */
function joinKinds(spans: readonly NameSpan[], clusters: readonly NameCluster[], homes: Homes): void {
  const long = new Map<string, number>();
  clusters.forEach(({ parts, name, spans: [first] }, place) => {
    const short = spans[first!]!.known ? undefined : withoutKind(parts, /^\p{Lu}/u.test(name));
    if (short !== undefined) long.set(short, place);
  });
  if (long.size === 0) return;
  clusters.forEach(({ parts, spans: [first] }, name) => {
    const { type, known } = spans[first!]!;
    const whole = type === 'ORG' && !known && !homes.isJoined(name) ? long.get(parts.join(' ')) : undefined;
    if (whole !== undefined && homes.root(whole) !== name) homes.join(name, homes.root(whole));
  });
}

/** « Moody » is « Moody's », whatever else begins so. */
function nearest(longer: readonly number[], { length }: readonly string[], clusters: readonly NameCluster[]): readonly number[] {
  const own = longer.filter((name) => clusters[name]!.parts.length === length + 1 && clusters[name]!.parts[length] === "'s");
  return own.length > 0 ? own : longer;
}

/** What all of some names are, if that is one thing. */
function onlyOne(names: readonly number[], homes: Homes): number | undefined {
  const home = names.length === 0 ? undefined : homes.root(names[0]!);
  return names.every((name) => homes.root(name) === home) ? home : undefined;
}

function addBeginnings(longer: Map<string, number[]>, { parts }: NameCluster, name: number): void {
  let beginning = '';
  for (let k = 0; k + 1 < parts.length && k < LONGEST; k++) {
    beginning += k === 0 ? parts[k]! : ` ${parts[k]!}`;
    const list = longer.get(beginning);
    if (list) list.push(name);
    else longer.set(beginning, [name]);
  }
}
