import type { Draft } from './drafts.ts';

const KEPT = 12;

/** Where the text last spoke of somebody or something, and how often. */
interface Spoken {
  last: number;
  count: number;
}

/** Who was spoken of lately, by class; bounded, so that a long text costs no more a word than a short one. */
export class Recency {
  readonly #lists = new Map<string, Draft[]>();
  readonly #spoken = new Map<Draft, Spoken>();

  /** The text speaks of an entity at a token; a demonym counts half, and does not bring its country to the fore. */
  mention(draft: Draft, token: number, keys: Iterable<string>, demonym = false): void {
    const spoken = this.#spoken.get(draft);
    if (!spoken) this.#spoken.set(draft, { last: token, count: demonym ? 0.5 : 1 });
    else {
      if (!demonym) spoken.last = token;
      spoken.count += demonym ? 0.5 : 1;
    }
    for (const key of keys) {
      const list = this.#lists.get(key);
      if (!list) {
        this.#lists.set(key, [draft]);
        continue;
      }
      const at = list.indexOf(draft);
      if (at >= 0) list.splice(at, 1);
      list.unshift(draft);
      if (list.length > KEPT) list.pop();
    }
  }

  /** The entities of a class, the last mentioned first. */
  of(key: string): readonly Draft[] {
    return this.#lists.get(key) ?? [];
  }

  /** Where the text last spoke of an entity of a class, other than by a demonym. */
  last(draft: Draft): number {
    return this.#spoken.get(draft)!.last;
  }

  /** How often it did. */
  count(draft: Draft): number {
    return this.#spoken.get(draft)!.count;
  }
}
