import { foldedAt } from './word.ts';
import { firstNameGender } from '../first-names.ts';
import type { Gender } from '../types.ts';
import type { Document } from './document.ts';
import type { Draft, NameSpan } from './drafts.ts';
import { HostChooser } from './hosts.ts';
import { ShortNames } from './short-names.ts';
import { isTitled } from './surnames.ts';

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
  if (foldedAt(words, k) === '.') k--;
  const title = foldedAt(words, k);
  return FEMININE_TITLE.test(title) ? 'f' : MASCULINE_TITLE.test(title) ? 'm' : undefined;
}

/** The gender of a full name by its first name. */
function nameGender(name: string): Gender | undefined {
  const [first = '', ...rest] = name.split(' ');
  const gender = rest.length > 0 ? firstNameGender(first) : undefined;
  return gender === 'x' ? undefined : gender;
}

/** Joins the names of people: every short name to the full name that it can stand for. */
export function groupPeople(document: Document, spans: readonly NameSpan[], clusters: readonly NameCluster[]): Draft[] {
  const drafts: Draft[] = [];
  const parts: (readonly string[])[] = [];
  const shortNames = new ShortNames();
  for (const cluster of [...clusters].sort((a, b) => b.parts.length - a.parts.length)) {
    const isRegnal =
      cluster.parts.length === 1 && cluster.spans.some((index) => REGNAL.test(document.words[spans[index]!.first - 1]?.folded ?? ''));
    const hosts = isRegnal ? [] : shortNames.hosts(cluster.parts);
    if (hosts.length === 0) {
      drafts.push(newPerson(cluster.name));
      parts.push(cluster.parts);
      shortNames.add(cluster.parts);
      hosts.push(drafts.length - 1);
    }
    const surname = cluster.parts.at(-1);
    const chooser =
      hosts.length > 1 ? new HostChooser(hosts.map((k) => ({ draft: drafts[k]!, isSurname: surname === parts[k]!.at(-1) }))) : undefined;
    for (const index of cluster.spans) {
      const { first, last } = spans[index]!;
      const gender = titleGender(document, first);
      const draft = chooser?.choose(first, gender) ?? drafts[hosts[0]!]!;
      draft.mentions.push({ first, last, kind: 'name' });
      if (gender) draft.gender ??= gender;
    }
  }
  return drafts;
}

function newPerson(name: string): Draft {
  const gender = nameGender(name);
  return { id: 0, type: 'PER', name, plural: false, classes: new Set(), roles: [], mentions: [], ...(gender && { gender }) };
}

/** « Mélanie », « Ginette »: gives people who have but a first name its gender, where neither a title nor a role told it; « Me Martin » is a surname. */
export function inferGenders({ words }: Document, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (draft.type !== 'PER' || draft.gender || draft.roles.length > 0 || draft.name.includes(' ')) continue;
    const gender = firstNameGender(draft.name);
    if (gender && gender !== 'x' && !draft.mentions.some(({ first }) => isTitled(words, first))) draft.gender = gender;
  }
}
