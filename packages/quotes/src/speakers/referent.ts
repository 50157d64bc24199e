import type { Entity } from '@incise/entities';
import type { Range } from '../text/document.ts';
import { isWordOf } from '../text/closed-classes.ts';
import type { EntityIndex } from './mentions.ts';

/** A speaker: an entity by its index, or a description. */
export interface Named {
  readonly name: string;
  readonly entity?: number;
  readonly type?: Entity['type'];
}

/** Somebody the text speaks of, with what agreement needs. */
export interface Referent {
  readonly speakers: readonly Named[];
  readonly gender?: 'f' | 'm' | undefined;
  readonly plural: boolean;
  /** Whether it can speak: a person, a body, a document; not a place or a thing. */
  readonly speaks: boolean;
  readonly range?: Range;
}

/** What a body is called for short by what it is: « la Fédération » for the FFBB. */
const isBare = (text: string): boolean => /^\p{Lu}/u.test(text) && isWordOf(text.toLowerCase(), 'bare-body');

const spelling = (name: string): string => name.toLowerCase().replaceAll('’', "'");

/** « Le Monde » is written « Monde » behind an article of the text. */
const isWithArticle = (name: string, text: string): boolean =>
  /^(?:l[ae]s? |l['’])/iu.exec(name)?.[0].length === name.length - text.length && name.endsWith(text);

/** The name to print: for a body that the text only names in short, the fullest name the text gives. */
function nameOf({ type, name, mentions }: Entity): string {
  if (type !== 'ORG') return name;
  const named = mentions
    .filter(({ kind }) => kind === 'name' || kind === 'acronym')
    .map(({ text }) => text)
    .filter((text) => !isBare(text));
  if (named.length === 0 || named.some((text) => spelling(text) === spelling(name) || isWithArticle(name, text))) return name;
  const longest = named.reduce((longest, text) => (text.length > longest.length ? text : longest));
  // « le ministère de l'Intérieur [turc] »
  const isNarrowed = name.startsWith(`${longest} `) && !name.includes(' ', longest.length + 1);
  return isNarrowed ? name : longest;
}

/** An entity as a speaker, by its place. */
export function ofEntity({ entities, named }: EntityIndex, at: number): Named {
  let speaker = named.get(at);
  if (!speaker) named.set(at, (speaker = { name: nameOf(entities[at]!), entity: at, type: entities[at]!.type }));
  return speaker;
}

/** An entity as somebody to refer to. */
export function entityReferent(index: EntityIndex, at: number): Referent {
  const entity = index.entities[at]!;
  return {
    speakers: [ofEntity(index, at)],
    plural: entity.plural ?? false,
    speaks: true,
    gender: entity.gender,
  };
}
