import type { Span } from '@incise/tokens';

export type EntityType = 'PER' | 'ORG' | 'LOC';
export type MentionKind = 'name' | 'acronym' | 'demonym' | 'description' | 'pronoun';
export type Gender = 'f' | 'm';

/** One place where the text speaks of an entity. */
export interface Mention extends Span {
  readonly text: string;
  readonly kind: MentionKind;
  /** Index into the array of entities. */
  readonly entity: number;
  /** How probable it is, from 0 to 1, that a description or pronoun means this entity; absent where the text says so or nothing else is possible. */
  readonly confidence?: number;
}

/** What a person is or was: « secrétaire général de l'OTAN ». */
export interface Role {
  /** The role as the text first gives it, without article. */
  readonly title: string;
  /** Index of the organisation or place whose role it is, where it is an entity of the document. */
  readonly of?: number;
  /** The text says that the role is over: « ancien », « ex- », « qui a été ». */
  readonly past?: true;
}

/** Somebody or something that the text names, with all its mentions in the order of the text. */
export interface Entity {
  readonly type: EntityType;
  /** Canonical name: the fullest form in the document without title; for countries the usual French short name. */
  readonly name: string;
  readonly acronym?: string;
  /** ISO 3166-1 alpha-2, for countries and territories only: Tokyo has none. */
  readonly country?: string;
  /** Wikidata item, for countries and territories. */
  readonly wikidata?: string;
  readonly gender?: Gender;
  /** True where the name is a plural: « les États-Unis », « les talibans », « la famille Tarvel ». */
  readonly plural?: true;
  /** What the entity is, as a French noun: « ville », « parti », « banque ». */
  readonly class?: string;
  readonly roles?: readonly Role[];
  readonly mentions: readonly Mention[];
}

/** One organisation or place, or one person, that the caller's texts name. */
export interface GazetteerEntry {
  /** The full French name. */
  readonly name: string;
  readonly type: EntityType;
  /** What it is, as a French noun: « parti », « ville », « banque ». */
  readonly class?: string;
  readonly gender?: Gender;
  readonly plural?: boolean;
  readonly acronym?: string;
  /** ISO 3166-1 alpha-2 of the country that it is in or belongs to. */
  readonly country?: string;
  readonly aliases?: readonly string[];
}

/** What `normalizeEntity` knows of a name. */
export type NormalizedEntity = Omit<Entity, 'mentions' | 'roles'>;
