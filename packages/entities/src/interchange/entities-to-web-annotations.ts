import type { Entity, Mention } from '../types.ts';
import { entityIri, schemaType, wikidataIri } from './entities-to-schema-org.ts';
import { documentIri, toWebAnnotations } from './to-web-annotations.ts';
import { expectEntities } from '../text/expect-options.ts';
import { expectString } from '../text/expect-string.ts';
import type { AnnotationBody, AnnotationDraft, TextualBody, WebAnnotationCollection, WebAnnotationOptions } from './web-annotation.ts';

const textual = (purpose: TextualBody['purpose'], value: string, language?: string): TextualBody => ({
  type: 'TextualBody',
  value,
  purpose,
  format: 'text/plain',
  ...(language !== undefined && { language }),
});

/** Who or what is meant, its name as a tag, and how the text speaks of it. */
function describeMention(entity: Entity, { kind, entity: index }: Mention, base: string): AnnotationBody[] {
  const { name, wikidata } = entity;
  const thing = {
    id: entityIri(index, base),
    type: `schema:${schemaType(entity)}`,
    'schema:name': name,
    ...(wikidata !== undefined && { 'schema:sameAs': { id: wikidataIri(wikidata) } }),
  };
  return [thing, textual('tagging', name, 'fr'), textual('classifying', kind)];
}

/**
 * Writes every mention of the entities as a W3C Web Annotation, for annotation tools and servers: motivation
 * `identifying`; bodies: the entity as a `schema:Person`, `schema:Organization`, `schema:Place` or
 * `schema:AdministrativeArea` (same `id` for all its mentions, the one that `entitiesToSchemaOrg` gives, with Wikidata as
 * `schema:sameAs`), its canonical name as a tag, and the kind of the mention.
 * Positions are converted from UTF-16 units to code points, see `toWebAnnotations`.
 *
 * In: the text and the entities that `resolveEntities` found in it. Out: one annotation a mention, in the order of the
 * text; they are in `first.items`. Time n log n in the number of mentions, linear in the text.
 * @throws TypeError if `text` is no string, `entities` no array of entities or `source` no IRI at all; RangeError if a mention lies outside the text or is of another text.
 * @example
 * const { first } = entitiesToWebAnnotations(text, resolveEntities(text), { source: 'https://news.example/42' });
 */
export function entitiesToWebAnnotations(
  text: string,
  entities: readonly Entity[],
  options: WebAnnotationOptions,
): WebAnnotationCollection {
  expectString(text, 'entitiesToWebAnnotations');
  expectEntities(text, entities, 'entitiesToWebAnnotations');
  const base = documentIri(options, 'entitiesToWebAnnotations');
  const drafts = entities
    .flatMap((entity) => entity.mentions.map((mention) => ({ entity, mention })))
    .sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end)
    .map(({ entity, mention }): AnnotationDraft => ({
      spans: [mention],
      motivation: 'identifying',
      body: describeMention(entity, mention, base),
    }));
  return toWebAnnotations(text, drafts, { id: `${base}#entities`, ...options });
}
