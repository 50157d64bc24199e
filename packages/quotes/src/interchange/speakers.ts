import type { Speaker } from '../types.ts';

/** Whom a quotation is ascribed to, in the terms of schema.org. */
export interface SchemaOrgSpeaker {
  /** Absent for a source without a name, which may be a person, a group or a body. */
  readonly '@type'?: 'Organization' | 'Person';
  /** The `@id` that `entitiesToSchemaOrg` gives to the entity; absent for a source without a name and for the authorities of a place. */
  readonly '@id'?: string;
  readonly name: string;
  /** The place whose authorities speak: « Pyongyang a affirmé ». */
  readonly location?: { readonly '@type': 'Place'; readonly '@id'?: string; readonly name: string };
}

/** Every mention of an entity has the entity's place among those of its text. */
const entityId = (entity: Speaker['entity'], base: string): { '@id'?: string } => {
  const place = entity?.mentions[0]?.entity;
  return place === undefined ? {} : { '@id': `${base}#entity-${place}` };
};

/** A place says nothing, in the terms of schema.org: an organisation at the place does. */
export function speakerNode({ name, entity, type }: Speaker, base: string): SchemaOrgSpeaker {
  if (type === 'LOC') return { '@type': 'Organization', name, location: { '@type': 'Place', ...entityId(entity, base), name } };
  return { ...(type && { '@type': type === 'PER' ? 'Person' : 'Organization' }), ...entityId(entity, base), name };
}
