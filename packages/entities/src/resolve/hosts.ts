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
  readonly #unnamed: Named[] = [];
  /** Who was named, the last one last. */
  readonly #named: Named[] = [];

  constructor(gender: Gender | undefined) {
    this.#gender = gender;
  }

  add(unnamed: Named): void {
    this.#unnamed.push(unnamed);
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
const groups = (): readonly Group[] => GENDERS.map((gender) => new Group(gender));

/**
 * Chooses among several people of a name: one of the right gender, whose surname it is, and the last one named before. Asked for
 * the places of the name in the order of the text, so that it goes through the mentions once.
 */
export class HostChooser {
  /** Those whose surname it is, and the others: by gender, as `GENDERS` has them. */
  readonly #bearers = groups();
  readonly #others = groups();
  readonly #isSurname: ReadonlyMap<Draft, boolean>;
  readonly #mentions: readonly { readonly draft: Draft; readonly mention: DraftMention }[];
  #next = 0;

  constructor(hosts: readonly Host[]) {
    hosts.forEach(({ draft, isSurname }, k) => {
      this.#groupOf(draft, isSurname).add({ draft, at: -1 - k });
    });
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

  #groupOf({ gender }: Draft, isSurname: boolean): Group {
    return (isSurname ? this.#bearers : this.#others)[GENDERS.indexOf(gender)]!;
  }

  #say(draft: Draft, at: number): void {
    this.#groupOf(draft, this.#isSurname.get(draft)!).say(draft, at);
  }

  #best(gender: Gender | undefined): Draft | undefined {
    const tries = gender ? [[gender], [undefined], GENDERS] : [GENDERS];
    for (const genders of tries)
      for (const people of [this.#bearers, this.#others]) {
        let best: Named | undefined;
        for (const each of genders) {
          const { last } = people[GENDERS.indexOf(each)]!;
          if (last && (!best || last.at > best.at)) best = last;
        }
        if (best) return best.draft;
      }
    return undefined;
  }
}
