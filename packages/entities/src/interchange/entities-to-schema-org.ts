import { describe, expectEntities, expectOptions } from '../text/expect-options.ts';
import type { Entity } from '../types.ts';

/** A JSON-LD document for a `<script type="application/ld+json">`; escape `<` as `\u003c` when you print it there. */
export interface SchemaOrgGraph<Node> {
  readonly '@context': 'https://schema.org';
  readonly '@graph': readonly Node[];
}

/** An entity in the terms of https://schema.org. */
export interface SchemaOrgThing {
  readonly '@type': 'AdministrativeArea' | 'Organization' | 'Person' | 'Place';
  readonly '@id': string;
  readonly name: string;
  /** Acronym and the other names that the text gives it. */
  readonly alternateName?: readonly string[];
  /** The item in Wikidata. */
  readonly sameAs?: string;
  /** ISO 3166-1 code of a country or territory. */
  readonly identifier?: { readonly '@type': 'PropertyValue'; readonly propertyID: 'ISO 3166-1 alpha-2'; readonly value: string };
  readonly gender?: 'https://schema.org/Female' | 'https://schema.org/Male';
  /** Roles that the person has at present, as the text words them. */
  readonly jobTitle?: readonly string[];
  /** The organisations of these roles, where they are entities of the document. */
  readonly affiliation?: readonly { readonly '@id': string }[];
}

/** Options of `entitiesToSchemaOrg`. */
export interface SchemaOrgOptions {
  /** IRI of the article, on which `@id`s are built. Default none: `@id`s are fragments, `#entity-0`, of the page that holds the JSON-LD. */
  readonly source?: string;
}

export const entityIri = (index: number, base: string): string => `${base}#entity-${index}`;
export const wikidataIri = (item: string): string => `http://www.wikidata.org/entity/${item}`;

/** AdministrativeArea, not Country, for all that ISO 3166-1 lists: Guadeloupe is in it too. */
export function schemaType({ type, country }: Pick<Entity, 'type' | 'country'>): SchemaOrgThing['@type'] {
  if (type === 'PER') return 'Person';
  if (type === 'ORG') return 'Organization';
  return country === undefined ? 'Place' : 'AdministrativeArea';
}

function alternateNames({ name, acronym, mentions }: Entity): string[] {
  const names = new Set(acronym === undefined ? [] : [acronym]);
  for (const { kind, text } of mentions)
    if (kind === 'name' || kind === 'acronym') names.add(text.replace(/\s+/gu, ' ').replaceAll('’', "'"));
  names.delete(name);
  return [...names];
}

function personal({ gender, roles = [] }: Entity, entities: readonly Entity[], base: string): Partial<SchemaOrgThing> {
  const current = roles.filter(({ past }) => !past);
  const organisations = new Set(current.flatMap(({ of }) => (of !== undefined && entities[of]?.type === 'ORG' ? [of] : [])));
  return {
    ...(gender && { gender: gender === 'f' ? 'https://schema.org/Female' : 'https://schema.org/Male' }),
    ...(current.length > 0 && { jobTitle: [...new Set(current.map(({ title }) => title))] }),
    ...(organisations.size > 0 && { affiliation: [...organisations].map((of) => ({ '@id': entityIri(of, base) })) }),
  };
}

/**
 * Writes entities in the terms of schema.org, as JSON-LD: `Person`, `Organization`, `Place`, and `AdministrativeArea` for
 * countries and territories, with other names, Wikidata item, ISO code, gender, present roles and their organisations.
 * Former roles are left out.
 *
 * In: entities of `resolveEntities`; items that `reconcileEntities` found can be put in as `wikidata`. Out: one node an
 * entity, in the same order. Linear in the number of mentions.
 * @throws TypeError if `entities` is no array of entities or `source` no string.
 * @example
 * JSON.stringify(entitiesToSchemaOrg(resolveEntities(text))).replaceAll('<', '\\u003c');
 */
export function entitiesToSchemaOrg(entities: readonly Entity[], options: SchemaOrgOptions = {}): SchemaOrgGraph<SchemaOrgThing> {
  expectEntities(undefined, entities, 'entitiesToSchemaOrg');
  expectOptions(options, 'entitiesToSchemaOrg');
  const { source = '' } = options;
  if (typeof source !== 'string')
    throw new TypeError(`@incise/entities entitiesToSchemaOrg: expected options.source to be a string, got ${describe(source)}`);
  const base = source.split('#', 1)[0]!;
  const nodes = entities.map((entity, i): SchemaOrgThing => {
    const { type, name, country, wikidata } = entity;
    const names = alternateNames(entity);
    return {
      '@type': schemaType(entity),
      '@id': entityIri(i, base),
      name,
      ...(names.length > 0 && { alternateName: names }),
      ...(wikidata !== undefined && { sameAs: wikidataIri(wikidata) }),
      ...(type === 'LOC' &&
        country !== undefined && { identifier: { '@type': 'PropertyValue', propertyID: 'ISO 3166-1 alpha-2', value: country } }),
      ...(type === 'PER' && personal(entity, entities, base)),
    };
  });
  return { '@context': 'https://schema.org', '@graph': nodes };
}
