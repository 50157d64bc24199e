import type { Entity } from '@incise/entities';
import type { Range } from '../text/document.ts';
import type { Speaker } from '../types.ts';

/** Somebody the text speaks of, with what agreement needs. */
export interface Referent {
  readonly speakers: readonly Speaker[];
  readonly gender?: 'f' | 'm';
  readonly plural: boolean;
  /** Whether it can speak: a person, a body, a document; not a place or a thing. */
  readonly speaks: boolean;
  readonly range?: Range;
}

/** The name to print: for a body that the text only names in short, the fullest name the text gives, without « le laboratoire » before it if it stands alone too. */
function nameOf({ type, name, mentions }: Entity): string {
  if (type !== 'ORG') return name;
  const named = mentions.filter(({ kind }) => kind === 'name' || kind === 'acronym').map(({ text }) => text);
  const fullest =
    named.length === 0 || named.some((text) => text.toLowerCase() === name.toLowerCase())
      ? name
      : named.reduce((longest, text) => (text.length > longest.length ? text : longest));
  const proper = /^\p{Ll}+ (?:\p{Ll}+ )?(?<name>\p{Lu}.*)$/u.exec(fullest)?.groups?.['name'];
  return proper !== undefined && named.includes(proper) ? proper : fullest;
}

export const ofEntity = (entity: Entity, index: number): Speaker => ({ name: nameOf(entity), entity: index, type: entity.type });

/** A source that was resolved: whether it is the subject of a main clause, and whether the narrator names it inside marks. */
export interface Source {
  readonly referent: Referent & { readonly range: Range };
  readonly subject: boolean;
  readonly narrated: boolean;
}
