import type { Draft } from './drafts.ts';

const KEPT = 12;

/** Who was spoken of lately, by class; bounded, so that a long text costs no more a word than a short one. */
export class Recency {
  readonly #lists = new Map<string, Draft[]>();
  readonly #last = new Map<Draft, number>();
  readonly #count = new Map<Draft, number>();

  /** The text speaks of an entity at a token; a demonym counts half, and does not bring its country to the fore. */
  mention(draft: Draft, token: number, keys: Iterable<string>, demonym = false): void {
    if (!demonym || !this.#last.has(draft)) this.#last.set(draft, token);
    this.#count.set(draft, (this.#count.get(draft) ?? 0) + (demonym ? 0.5 : 1));
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

  last(draft: Draft): number {
    return this.#last.get(draft) ?? -1;
  }

  count(draft: Draft): number {
    return this.#count.get(draft) ?? 0;
  }
}
