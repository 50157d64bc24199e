import type { Span } from '@incise/tokens';

export type EntityType = 'PER' | 'ORG' | 'LOC';
export type MentionKind = 'name' | 'acronym' | 'demonym' | 'description' | 'pronoun';

/** One place where the text speaks of an entity. */
export interface Mention extends Span {
  readonly text: string;
  readonly kind: MentionKind;
  /** Index into the array of entities. */
  readonly entity: number;
}

/** What a person is or was: « secrétaire général de l'OTAN ». */
export interface Role {
  readonly title: string;
  /** Index of the organisation or country whose role it is, where it is an entity of the document. */
  readonly of?: number;
  readonly past?: true;
}

export interface Entity {
  readonly type: EntityType;
  /** Canonical name: the fullest form in the document without title; for countries the usual French short name. */
  readonly name: string;
  readonly acronym?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  readonly wikidata?: string;
  readonly gender?: 'f' | 'm';
  readonly roles?: readonly Role[];
  readonly mentions: readonly Mention[];
}
