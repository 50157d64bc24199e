import type { NameSpan, Draft } from './drafts.ts';
import { lexiconWord } from './lexicon.ts';
import type { NameCluster } from './people.ts';
import { Variants } from './variants.ts';

const SMALL = /^(?:d[eu]?s?|l[ae]?s?|d'|l'|et|en|à|a|aux?|pour|sur|par|of|the|and)$/u;

/** Beginnings of a name of up to this many parts may stand for it. */
const LONGEST = 12;

/** Joins organisations and places: an acronym to its expansion, a shortened name to the whole. */
export function groupThings(
  spans: readonly NameSpan[],
  clusters: readonly NameCluster[],
  pairs: readonly (readonly [number, number])[],
): Draft[] {
  const drafts = new Map<NameCluster, Draft>();
  const owner = new Map<number, NameCluster>();
  for (const cluster of clusters) for (const index of cluster.spans) owner.set(index, cluster);
  const target = new Map<NameCluster, NameCluster>();
  const root = (cluster: NameCluster): NameCluster => {
    let at = cluster;
    for (let next = target.get(at); next; next = target.get(at)) at = next;
    for (let k = cluster, next = target.get(k); next && next !== at; k = next, next = target.get(k)) target.set(k, at);
    return at;
  };
  const acronyms = new Map<NameCluster, string>();
  for (const [long, short] of pairs) {
    const a = root(owner.get(long)!);
    const b = root(owner.get(short)!);
    if (a === b) continue;
    target.set(b, a);
    acronyms.set(a, b.name);
  }
  joinInitials(spans, clusters, target, acronyms, root);
  joinPrefixes(spans, clusters, target, root);

  for (const cluster of clusters) {
    const home = root(cluster);
    let draft = drafts.get(home);
    if (!draft) drafts.set(home, (draft = newThing(spans[home.spans[0]!]!, home, acronyms.get(home))));
    const known = spans[cluster.spans[0]!]!.known;
    if (known?.class && !draft.known) draft.classes.add(known.class);
    for (const index of cluster.spans) {
      const { first, last, demonym, acronym, part } = spans[index]!;
      const kind = demonym ? 'demonym' : acronym ? 'acronym' : 'name';
      draft.mentions.push(part ? { first, last, part, kind } : { first, last, kind });
    }
  }
  return [...drafts.values()];
}

function newThing(span: NameSpan, { name, parts }: NameCluster, acronym: string | undefined): Draft {
  const { known } = span;
  const own = known?.acronym ?? acronym;
  const phrases = parts.length > 1 ? lexiconWord(parts[0]!)?.classes : undefined;
  const noun = phrases?.find(({ rest }) => rest.length === 0)?.value;
  const classes = new Set<string>();
  if (known && known.class !== '') classes.add(known.class);
  if (noun) classes.add(noun.noun);
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
function joinInitials(
  spans: readonly NameSpan[],
  clusters: readonly NameCluster[],
  target: Map<NameCluster, NameCluster>,
  acronyms: Map<NameCluster, string>,
  root: (cluster: NameCluster) => NameCluster,
): void {
  const short = clusters.filter((cluster) => isUnknownAcronym(cluster, spans[cluster.spans[0]!]!));
  if (short.length === 0) return;
  const byInitials = new Map<string, NameCluster>();
  for (const cluster of clusters) {
    if (cluster.parts.length < 2 || spans[cluster.spans[0]!]!.known) continue;
    const words = cluster.parts.flatMap((part) => part.split(/['-]/u)).filter((part) => part !== '');
    byInitials.set(
      words
        .filter((part) => !SMALL.test(part))
        .map((part) => part.charAt(0))
        .join(''),
      cluster,
    );
  }
  for (const cluster of short) {
    const long = byInitials.get(cluster.parts[0]!.replace(/\./gu, ''));
    if (!long || root(long) === root(cluster)) continue;
    target.set(root(cluster), root(long));
    acronyms.set(root(long), cluster.name);
  }
}

const isUnknownAcronym = ({ parts }: NameCluster, { acronym, known }: NameSpan): boolean => acronym && !known && parts.length === 1;

/** « Pixar » beside one « Pixar Animation Studios », « Assemblée » beside one « Assemblée nationale », and misspellings. */
function joinPrefixes(
  spans: readonly NameSpan[],
  clusters: readonly NameCluster[],
  target: Map<NameCluster, NameCluster>,
  root: (cluster: NameCluster) => NameCluster,
): void {
  const longer = new Map<string, NameCluster[]>();
  for (const cluster of clusters) if (spans[cluster.spans[0]!]!.type === 'ORG') addBeginnings(longer, cluster);
  const variants = new Map<NameSpan['type'], Variants<NameCluster>>();
  for (const cluster of clusters) {
    const { type, known } = spans[cluster.spans[0]!]!;
    let earlier = variants.get(type);
    if (!earlier) variants.set(type, (earlier = new Variants()));
    if (!known && !target.has(cluster)) {
      const long = type === 'ORG' ? (longer.get(cluster.parts.join(' ')) ?? []) : [];
      const hosts = new Set([...long, ...earlier.of(cluster.parts)].map(root));
      const [host] = hosts;
      if (hosts.size === 1 && host && host !== root(cluster)) target.set(cluster, host);
    }
    earlier.add(cluster.parts, cluster);
  }
}

function addBeginnings(longer: Map<string, NameCluster[]>, cluster: NameCluster): void {
  let beginning = '';
  for (let k = 0; k + 1 < cluster.parts.length && k < LONGEST; k++) {
    beginning += k === 0 ? cluster.parts[k]! : ` ${cluster.parts[k]!}`;
    const list = longer.get(beginning);
    if (list) list.push(cluster);
    else longer.set(beginning, [cluster]);
  }
}
