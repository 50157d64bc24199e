import type { Known } from '../gazetteer/known.ts';
import type { NameType } from '../names/tags.ts';
import type { EntityType, Gender, MentionKind } from '../types.ts';

/** A stretch of tokens, half open. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** Offsets in the text, where a mention is a part of a token: « [israélo]-palestinien ». */
export interface Part {
  readonly start: number;
  readonly end: number;
}

/** A name in the text before it is brought to an entity. */
export interface NameSpan extends Range {
  readonly part?: Part;
  /** MISC is an event, a product or a work: it hides what it contains, and is no entity. */
  readonly type: NameType;
  readonly known?: Known;
  readonly acronym: boolean;
  readonly demonym?: { readonly gender?: Gender; readonly plural: boolean };
  /** The folded surname of the family that it names: « famille Tarvel », « les [Tarvel] ». */
  readonly family?: string;
}

export interface DraftRole {
  /** Folded lemma of the noun: « president ». */
  readonly lemma: string;
  readonly wider: readonly string[];
  readonly title: string;
  readonly of?: Draft;
  /** Folded « de la Justice », where it is no entity. */
  readonly domain: string;
  readonly past: boolean;
  /** Not in the text but known of the person: the ISO code or the name of whose office it is. */
  readonly office?: string;
}

export interface DraftMention extends Range {
  readonly part?: Part;
  readonly kind: MentionKind;
  /** How probable it is that it means the entity, where that was chosen. */
  probability?: number | undefined;
}

/** An entity while the rules are at work. */
export interface Draft {
  readonly id: number;
  type: EntityType;
  name: string;
  acronym?: string;
  known?: Known;
  gender?: Gender;
  /** The gender is but that of the first name, which a title or a noun beside the name beats. */
  guessed?: boolean;
  plural: boolean;
  /** Nouns that the text or a lexicon calls it by: « ville », « parti ». */
  readonly classes: Set<string>;
  readonly roles: DraftRole[];
  readonly mentions: DraftMention[];
}
