import type { Gender } from '../types.ts';
import type { Draft, DraftMention } from './drafts.ts';

/** Several people whom one short name may mean. */
export interface Host {
  readonly draft: Draft;
  /** The short name is the end of the full one. */
  readonly isSurname: boolean;
}

/** Somebody and the place where the text named them. */
interface Named {
  readonly draft: Draft;
  readonly at: number;
}

/** People of one gender, or of none known, who all bear the name as a surname or all do not. */
class Group {
  readonly #gender: Gender | undefined;
  /** Who was not named yet, the first one first, at places before the text. */
  readonly #unnamed: readonly Named[];
  /** Who was named, the last one last. */
  readonly #named: Named[] = [];

  constructor(hosts: readonly Named[], gender: Gender | undefined) {
    this.#gender = gender;
    this.#unnamed = hosts.filter(({ draft }) => draft.gender === gender);
  }

  say(draft: Draft, at: number): void {
    this.#named.push({ draft, at });
  }

  /** Who was named last, else the first of the group; a title may have told the gender of some since. */
  get last(): Named | undefined {
    while (this.#named.length > 0 && this.#named.at(-1)!.draft.gender !== this.#gender) this.#named.pop();
    return this.#named.at(-1) ?? this.#unnamed.find(({ draft }) => draft.gender === this.#gender);
  }
}

const GENDERS: readonly (Gender | undefined)[] = [undefined, 'f', 'm'];

/**
 * Chooses among several people of a name: one of the right gender, whose surname it is, and the last one named before. Asked for
 * the places of the name in the order of the text, so that it goes through the mentions once.
 */
export class HostChooser {
  /** By whether the name is the surname, then by gender. */
  readonly #groups: ReadonlyMap<boolean, ReadonlyMap<Gender | undefined, Group>>;
  readonly #isSurname: ReadonlyMap<Draft, boolean>;
  readonly #mentions: readonly { readonly draft: Draft; readonly mention: DraftMention }[];
  #next = 0;

  constructor(hosts: readonly Host[]) {
    const groupsOf = (isSurname: boolean): Map<Gender | undefined, Group> => {
      const of = hosts.map((host, k) => ({ ...host, at: -1 - k })).filter((host) => host.isSurname === isSurname);
      return new Map(GENDERS.map((gender) => [gender, new Group(of, gender)]));
    };
    this.#groups = new Map([true, false].map((isSurname) => [isSurname, groupsOf(isSurname)]));
    this.#isSurname = new Map(hosts.map(({ draft, isSurname }) => [draft, isSurname]));
    this.#mentions = hosts
      .flatMap(({ draft }) => draft.mentions.map((mention) => ({ draft, mention })))
      .sort((a, b) => a.mention.first - b.mention.first);
  }

  /** Who is meant at a token, behind a title of that gender. */
  choose(at: number, gender: Gender | undefined): Draft | undefined {
    for (; this.#next < this.#mentions.length && this.#mentions[this.#next]!.mention.first < at; this.#next++) {
      const { draft, mention } = this.#mentions[this.#next]!;
      this.#say(draft, mention.first);
    }
    const chosen = this.#best(gender);
    if (chosen && gender) chosen.gender ??= gender;
    if (chosen) this.#say(chosen, at);
    return chosen;
  }

  #say(draft: Draft, at: number): void {
    this.#groups.get(this.#isSurname.get(draft)!)!.get(draft.gender)?.say(draft, at);
  }

  #best(gender: Gender | undefined): Draft | undefined {
    const tries = gender ? [[gender], [undefined], GENDERS] : [GENDERS];
    for (const genders of tries)
      for (const groups of this.#groups.values()) {
        let best: Named | undefined;
        for (const each of genders) {
          const last = groups.get(each)!.last;
          if (last && (!best || last.at > best.at)) best = last;
        }
        if (best) return best.draft;
      }
    return undefined;
  }
}
