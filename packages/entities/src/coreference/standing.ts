import type { Draft, DraftMention } from '../resolve/drafts.ts';
import type { Placed } from '../resolve/mentions.ts';

/** How an entity stands at a place of the text. */
export interface Standing {
  readonly draft: Draft;
  /** The latest mention before the place; for one that is still to come, its next one. */
  mention: DraftMention;
  /** How many mentions came before. */
  count: number;
}

/** How many people, and how many bodies and places, are kept in mind. */
const KEPT = 8;

/** The entities in the order in which they were last spoken of, as one goes through the text. */
export class Standings {
  readonly people: Standing[] = [];
  readonly things: Standing[] = [];
  readonly #list: readonly Placed[];
  readonly #of = new Map<Draft, Standing>();
  readonly #sentenceOf: Int32Array;
  #next = 0;
  #subject: { readonly draft: Draft; readonly sentence: number } | undefined;

  /** `list` is of what is known to be a mention, in the order of the text. */
  constructor(list: readonly Placed[], sentenceOf: Int32Array) {
    this.#list = list;
    this.#sentenceOf = sentenceOf;
  }

  /** Takes in the mentions that begin before a token. */
  advance(token: number): void {
    for (; this.#next < this.#list.length && this.#list[this.#next]!.mention.first < token; this.#next++) {
      const { draft, mention } = this.#list[this.#next]!;
      this.say(draft, mention);
    }
  }

  say(draft: Draft, mention: DraftMention): void {
    let standing = this.#of.get(draft);
    if (!standing) this.#of.set(draft, (standing = { draft, mention, count: 0 }));
    standing.mention = mention;
    standing.count++;
    const sentence = this.#sentenceOf[mention.first]!;
    if (draft.type === 'PER' && this.#subject?.sentence !== sentence) this.#subject = { draft, sentence };
    const recent = draft.type === 'PER' ? this.people : this.things;
    const at = recent.indexOf(standing);
    if (at >= 0) recent.splice(at, 1);
    recent.unshift(standing);
    if (recent.length > KEPT) recent.pop();
  }

  /** Whom a sentence is about: who is spoken of first in it, else in the one before. */
  subject(sentence: number): Draft | undefined {
    return this.#subject && sentence - this.#subject.sentence < 2 ? this.#subject.draft : undefined;
  }

  of(draft: Draft): Standing | undefined {
    return this.#of.get(draft);
  }

  /** The next mentions, from the first one not taken in. */
  ahead(count: number): readonly Placed[] {
    return this.#list.slice(this.#next, this.#next + count);
  }
}
