import { isOf, matchPhrase, type Document } from './document.ts';
import type { Draft } from './drafts.ts';
import { indexMentions } from './mentions.ts';
import type { ClassNoun } from './nouns.ts';
import { Recency } from './recency.ts';
import { Mark } from './marks.ts';
import { isOurs, isPlural, isTheirs } from '../text/function-words.ts';
import { fold } from '../text/fold.ts';
import { isOfClass } from '../text/noun-classes.ts';

interface Said {
  readonly draft: Draft;
  readonly token: number;
}

/** « son pays », « leur parti »: where the noun stands, and what it is. */
interface Possessive {
  readonly first: number;
  readonly head: number;
  readonly last: number;
  readonly theirs: boolean;
  readonly thing: ClassNoun;
}

/** Resolves « son pays », « leur parti », « notre ville » by whose they are. */
export function resolvePossessives(document: Document, drafts: readonly Draft[]): void {
  const phrases = readPossessives(document);
  if (phrases.length === 0) return;
  const index = indexMentions(document, drafts);
  const owners = new Owners(document);
  const found: { draft: Draft; first: number; last: number }[] = [];
  let m = 0;
  for (const { first, head, last, theirs, thing } of phrases) {
    for (; m < index.list.length && index.list[m]!.mention.first < head; m++) {
      const { draft, mention } = index.list[m]!;
      owners.say(draft, mention.first, mention.kind === 'demonym');
    }
    const next = index.at(last)?.mention;
    if (index.at(head) ?? (next?.first === last && next.kind !== 'description')) continue;
    const draft = owners.belonging(thing, head, theirs);
    if (draft) found.push({ draft, first, last });
  }
  for (const { draft, first, last } of found) draft.mentions.push({ first, last, kind: 'description' });
}

function readPossessives({ words, marks, sentenceOf }: Document): Possessive[] {
  const phrases: Possessive[] = [];
  for (let head = 1; head < words.length; head++) {
    if ((marks[head]! & Mark.classes) === 0 || matchPhrase(words, head, words[head]!.roles)) continue;
    let first = head - 1;
    while (first > 0 && head - first < 3 && isOfClass(words[first]!.folded, 'before-theirs')) first--;
    const { folded } = words[first]!;
    const theirs = isTheirs(folded);
    if ((!theirs && !isOurs(folded)) || isPlural(folded) || sentenceOf[first] !== sentenceOf[head]) continue;
    const thing = matchPhrase(words, head, words[head]!.classes);
    const last = head + (thing?.length ?? 0);
    if (thing && !isOf(words[last])) phrases.push({ first, head, last, theirs, thing: thing.value });
  }
  return phrases;
}

/** Whose something is, and what is theirs. */
class Owners {
  readonly #sentenceOf: Int32Array;
  readonly #things = new Recency();
  /** Who was spoken of first in the sentence of the latest mention. */
  #subject: Said | undefined;

  constructor({ sentenceOf }: Document) {
    this.#sentenceOf = sentenceOf;
  }

  say(draft: Draft, token: number, demonym: boolean): void {
    if (draft.type !== 'PER') {
      this.#things.mention(draft, token, draft.classes, demonym);
      return;
    }
    if (draft.plural) return;
    if (!this.#subject || this.#sentenceOf[this.#subject.token] !== this.#sentenceOf[token]) this.#subject = { draft, token };
  }

  #distance(from: number, to: number): number {
    return this.#sentenceOf[to]! - this.#sentenceOf[from]!;
  }

  /** Who the sentence, or the one before, is about. */
  #owner(token: number): Draft | undefined {
    return this.#subject && this.#distance(this.#subject.token, token) < 2 ? this.#subject.draft : undefined;
  }

  belonging({ noun, classes }: ClassNoun, token: number, theirs: boolean): Draft | undefined {
    const owner = theirs ? this.#owner(token) : undefined;
    if (noun === 'pays') return this.#country(owner, token);
    if (!isOfClass(fold(noun), 'belonging') || (theirs && !owner)) return undefined;
    const kinds = [noun, ...classes];
    const stated = owner?.roles.map(({ of }) => of).find((of) => of && kinds.some((kind) => of.classes.has(kind)));
    if (stated) return stated;
    const near = new Set(
      kinds.flatMap((kind) => this.#things.of(kind)).filter((draft) => this.#distance(this.#things.last(draft), token) < (theirs ? 2 : 4)),
    );
    return near.size === 1 ? [...near][0] : undefined;
  }

  /** The country of somebody's office, else the only one of which the text just spoke, else the one of which it speaks most. */
  #country(owner: Draft | undefined, token: number): Draft | undefined {
    const countries = this.#things.of('pays');
    const isos = owner?.roles.map(({ of, office }) => office ?? of?.known?.country?.iso ?? of?.known?.within) ?? [];
    const own = countries.find(({ known }) => known?.country && isos.includes(known.country.iso));
    if (own) return own;
    const near = countries.filter((draft) => this.#distance(this.#things.last(draft), token) < 2);
    const among = near.length > 0 ? near : countries;
    return among.reduce<Draft | undefined>(
      (most, draft) => (!most || this.#things.count(draft) > this.#things.count(most) ? draft : most),
      undefined,
    );
  }
}
