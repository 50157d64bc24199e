import { firstNameGender } from '../first-names.ts';
import type { Gender } from '../types.ts';
import type { Document } from './document.ts';
import type { Draft, NameSpan } from './drafts.ts';

/** All the names of one spelling. */
export interface NameCluster {
  readonly parts: readonly string[];
  readonly name: string;
  /** Indices into the spans of the document. */
  readonly spans: number[];
}

const FEMININE_TITLE = /^(?:m(?:mes?|lles?|rs)\.?|madame|mademoiselle|mesdames|soeur|lady|miss|dona|sainte)$/u;
const MASCULINE_TITLE = /^(?:m(?:[mr]|gr)?\.?|monsieur|messieurs|sir|lord|pere|frere|abbe|cheikh|don|saint)$/u;

/** Whoever bears such a title goes by the first name: « le pape François » is no François of the text. */
const REGNAL = /^(?:pape|roi|reine|prince|princesse|empereur|imperatrice|saint|sainte|frere|soeur|pere|tsar|sultan)$/u;

/** The gender that the title before a name gives: « Mme Merkel ». */
export function titleGender({ words }: Document, first: number): Gender | undefined {
  let k = first - 1;
  if (words[k]?.folded === '.') k--;
  const title = words[k]?.folded ?? '';
  return FEMININE_TITLE.test(title) ? 'f' : MASCULINE_TITLE.test(title) ? 'm' : undefined;
}

/** The gender of a full name by its first name. */
function nameGender(name: string): Gender | undefined {
  const [first = '', ...rest] = name.split(' ');
  const gender = rest.length > 0 ? firstNameGender(first) : undefined;
  return gender === 'x' ? undefined : gender;
}

const bare = (part: string): string => part.replace(/^(?:al|el|ben|bin)-/u, '');
const isInitial = (part: string): boolean => /^\p{L}\.?$/u.test(part);

/** Whether a short name may be the longer one's: its surname, its first name, or its surname with an initial. */
export function shortens(short: readonly string[], long: readonly string[]): boolean {
  if (short.length >= long.length) return short.length === long.length && short.length > 1 && sameButInitial(short, long);
  const tail = long.slice(long.length - short.length);
  if (short.every((part, k) => part === tail[k])) return true;
  if (short.length === 1) return bare(short[0]!) === bare(tail[0]!) || short[0] === long[0];
  if (short.every((part, k) => part === long[k])) return true;
  return short[0] === long[0] && short.at(-1) === long.at(-1);
}

function sameButInitial(a: readonly string[], b: readonly string[]): boolean {
  return a.every((part, k) => part === b[k] || (k === 0 && isInitial(part) && b[k]!.startsWith(part.charAt(0))));
}

/** Whether two names of as many parts differ by one letter in one long part: « Pecresse », « Pécrese ». */
export function isVariant(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length || a.length < 2) return false;
  const different = a.flatMap((part, k) => (part === b[k] ? [] : [k]));
  const [k] = different;
  return different.length === 1 && k !== undefined && a[k]!.length > 4 && oneEdit(a[k]!, b[k]!);
}

/** Whether one insertion, deletion, replacement or exchange of neighbours makes one word of the other. */
function oneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const rest = (from: string, k: number): string => from.slice(k);
  return (
    rest(a, i + 1) === rest(b, i + 1) ||
    rest(a, i) === rest(b, i + 1) ||
    rest(a, i + 1) === rest(b, i) ||
    (a[i] === b[i + 1] && a[i + 1] === b[i] && rest(a, i + 2) === rest(b, i + 2))
  );
}

/** Joins the names of people: every short name to the full name that it can stand for. */
export function groupPeople(document: Document, spans: readonly NameSpan[], clusters: readonly NameCluster[]): Draft[] {
  const drafts: Draft[] = [];
  const parts: (readonly string[])[] = [];
  const byPart = new Map<string, number[]>();
  for (const cluster of [...clusters].sort((a, b) => b.parts.length - a.parts.length)) {
    const regnal =
      cluster.parts.length === 1 && cluster.spans.some((index) => REGNAL.test(document.words[spans[index]!.first - 1]?.folded ?? ''));
    const keys = new Set(cluster.parts).add(bare(cluster.parts.at(-1) ?? ''));
    const near = new Set<number>();
    if (!regnal) for (const key of keys) for (const k of byPart.get(key) ?? []) near.add(k);
    const hosts = [...near].filter((k) => shortens(cluster.parts, parts[k]!) || isVariant(cluster.parts, parts[k]!));
    const own = hosts.length === 0 ? addPerson() : undefined;
    const named = hosts.map((k) => drafts[k]!);
    for (const index of cluster.spans) {
      const span = spans[index]!;
      const gender = titleGender(document, span.first);
      const draft = own ?? chooseHost(named, cluster, parts, hosts, span, gender);
      draft.mentions.push({ first: span.first, last: span.last, kind: 'name' });
      if (gender) draft.gender ??= gender;
    }
    function addPerson(): Draft {
      const gender = nameGender(cluster.name);
      const draft: Draft = {
        id: 0,
        type: 'PER',
        name: cluster.name,
        plural: false,
        classes: new Set(),
        roles: [],
        mentions: [],
        ...(gender && { gender }),
      };
      for (const key of keys) {
        const list = byPart.get(key);
        if (list) list.push(drafts.length);
        else byPart.set(key, [drafts.length]);
      }
      drafts.push(draft);
      parts.push(cluster.parts);
      return draft;
    }
  }
  return drafts;
}

/** Of several people of that name, one of the right gender whose surname it is, and the last one named before. */
function chooseHost(
  hosts: readonly Draft[],
  { parts: short }: NameCluster,
  parts: readonly (readonly string[])[],
  indices: readonly number[],
  span: NameSpan,
  gender: Gender | undefined,
): Draft {
  let best = hosts[0]!;
  let bestScore = -Infinity;
  hosts.forEach((draft, k) => {
    const long = parts[indices[k]!]!;
    const before = draft.mentions.reduce((last, { first }) => (first < span.first && first > last ? first : last), -1);
    const surname = short.at(-1) === long.at(-1) ? 1e7 : 0;
    const agrees = gender === undefined || draft.gender === undefined ? 0 : gender === draft.gender ? 1e8 : -1e8;
    const score = surname + agrees + (before >= 0 ? before : -1);
    if (score > bestScore) {
      bestScore = score;
      best = draft;
    }
  });
  return best;
}
