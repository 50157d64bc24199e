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

export const ofEntity = (entity: Entity, index: number): Speaker => ({ name: entity.name, entity: index, type: entity.type });
