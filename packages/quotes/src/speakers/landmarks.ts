import type { Mention } from '@incise/entities';
import { has, type Document } from '../text/document.ts';
import { Flag } from '../text/flags.ts';
import { indexNouns } from './earlier.ts';
import type { MentionIndex } from './mentions.ts';
import { firstBodies, pairsOf, type Pair } from './pairs.ts';
import { indexLawyers } from './roles.ts';

/** What stands where in a document, for phrases that look back: each list is made when first asked for. */
export class Landmarks {
  readonly #doc: Document;
  readonly #index: MentionIndex;
  readonly #unnamed = new Map<string, number>();
  #nouns: ReadonlyMap<string, readonly number[]> | undefined;
  #pairs: readonly Pair[] | undefined;
  #bodies: readonly Mention[] | undefined;
  #lawyers: readonly number[] | undefined;
  #people: readonly number[] | undefined;

  constructor(doc: Document, index: MentionIndex) {
    this.#doc = doc;
    this.#index = index;
  }

  /** Positions of each noun. */
  get nouns(): ReadonlyMap<string, readonly number[]> {
    return (this.#nouns ??= indexNouns(this.#doc));
  }

  /** The people named side by side. */
  get pairs(): readonly Pair[] {
    return (this.#pairs ??= pairsOf(this.#doc, this.#index));
  }

  /** The first mentions of the first two organisations. */
  get bodies(): readonly Mention[] {
    return (this.#bodies ??= firstBodies(this.#index));
  }

  /** Where the text calls somebody *Me*. */
  get lawyers(): readonly number[] {
    return (this.#lawyers ??= indexLawyers(this.#doc));
  }

  /** Positions of the nouns for people behind a word outside marks. */
  get people(): readonly number[] {
    return (this.#people ??= indexPeople(this.#doc));
  }

  /** Where a noun first stands without a name behind it; Infinity where it never does. */
  firstUnnamed(noun: string): number {
    let first = this.#unnamed.get(noun);
    if (first === undefined) {
      first = this.nouns.get(noun)?.find((at) => !has(this.#doc, at + 1, Flag.capital)) ?? Infinity;
      this.#unnamed.set(noun, first);
    }
    return first;
  }
}

function indexPeople(doc: Document): number[] {
  const found: number[] = [];
  for (let i = 1; i < doc.length; i++) if (has(doc, i, Flag.sourceNoun) && !has(doc, i, Flag.body) && doc.inside[i - 1]! < 0) found.push(i);
  return found;
}
