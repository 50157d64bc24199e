import { firstNameGender } from '../first-names.ts';
import type { Gender } from '../types.ts';
import type { Document } from './document.ts';
import type { Draft, NameSpan } from './drafts.ts';
import { HostChooser } from './hosts.ts';
import { isInitial, ShortNames } from './short-names.ts';
import { isTitled } from './surnames.ts';
import { isOfClass } from '../text/noun-classes.ts';

/** All the names of one spelling. */
export interface NameCluster {
  readonly parts: readonly string[];
  readonly name: string;
  /** Indices into the spans of the document. */
  readonly spans: number[];
}

/** The gender of a full name by its first name. */
function nameGender(name: string): Gender | undefined {
  const [first = '', ...rest] = name.split(' ');
  const gender = rest.length > 0 ? firstNameGender(first) : undefined;
  return gender === 'x' ? undefined : gender;
}

/** Joins the names of people: every short name to the full name that it can stand for. `told` is the gender that a title gives at each span. */
export function groupPeople(
  document: Document,
  spans: readonly NameSpan[],
  clusters: readonly NameCluster[],
  told: readonly (Gender | undefined)[],
): Draft[] {
  const drafts: Draft[] = [];
  const parts: (readonly string[])[] = [];
  const shortNames = new ShortNames();
  const relatives: Draft[] = [];
  for (const cluster of [...clusters].sort(byFullness)) {
    const titles = cluster.spans.flatMap((index) => told[index] ?? []);
    const isRegnal =
      cluster.parts.length === 1 &&
      cluster.spans.some((index) => isOfClass(document.words[spans[index]!.first - 1]?.folded ?? '', 'regnal'));
    const hosts = isRegnal ? [] : shortNames.hosts(cluster.parts);
    if (hosts.length === 0) {
      drafts.push(newPerson(cluster.name, titles[0]));
      parts.push(cluster.parts);
      shortNames.add(cluster.parts);
      hosts.push(drafts.length - 1);
    }
    const surname = cluster.parts.at(-1);
    const chooser =
      hosts.length > 1 ? new HostChooser(hosts.map((k) => ({ draft: drafts[k]!, isSurname: surname === parts[k]!.at(-1) }))) : undefined;
    const home = chooser ? undefined : new Home(drafts[hosts[0]!]!, cluster.name, titles);
    for (const index of cluster.spans) {
      const { first, last } = spans[index]!;
      const gender = told[index];
      const draft = chooser?.choose(first, gender) ?? home?.choose(gender) ?? drafts[hosts[0]!]!;
      draft.mentions.push({ first, last, kind: 'name' });
      if (gender) draft.gender ??= gender;
    }
    if (home?.relative) relatives.push(home.relative);
  }
  return drafts.concat(relatives);
}

/** Full names before short ones, and before those with an initial. */
const byFullness = (a: NameCluster, b: NameCluster): number =>
  b.parts.length - a.parts.length || Number(isInitial(a.parts[0]!)) - Number(isInitial(b.parts[0]!));

/** The one person whom a name may stand for, and a relative where titles tell them apart: « François Albaret … M. Albaret … Mme Albaret ». */
class Home {
  readonly #draft: Draft;
  readonly #name: string;
  relative: Draft | undefined;

  /** A title beats the gender of the first name, unless both genders are told of the name. */
  constructor(draft: Draft, name: string, titles: readonly Gender[]) {
    this.#draft = draft;
    this.#name = name;
    const [gender] = titles;
    if (!draft.guessed || gender === undefined) return;
    if (titles.every((title) => title === gender)) draft.gender = gender;
    draft.guessed = false;
  }

  choose(gender: Gender | undefined): Draft {
    const isOther = gender !== undefined && this.#draft.gender !== undefined && gender !== this.#draft.gender;
    return isOther ? (this.relative ??= newPerson(this.#name, gender)) : this.#draft;
  }
}

/** Somebody of a name and the gender that a title told, else that of the first name. */
export function newPerson(name: string, told: Gender | undefined): Draft {
  const gender = told ?? nameGender(name);
  const guessed = told === undefined && gender !== undefined;
  return { id: 0, type: 'PER', name, plural: false, guessed, classes: new Set(), roles: [], mentions: [], ...(gender && { gender }) };
}

/** « Mélanie », « Ginette »: gives people who have but a first name its gender, where neither a title nor a role told it; « Me Martin » is a surname. */
export function inferGenders({ words }: Document, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (draft.type !== 'PER' || draft.gender || draft.plural || draft.roles.length > 0 || draft.name.includes(' ')) continue;
    const gender = firstNameGender(draft.name);
    if (gender && gender !== 'x' && !draft.mentions.some(({ first }) => isTitled(words, first))) draft.gender = gender;
  }
}
