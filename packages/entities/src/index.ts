export { findMentions, type FindMentionsOptions, type FoundMention } from './find-mentions.ts';
export { newsGazetteer } from './gazetteer/news.ts';
export {
  entitiesToSchemaOrg,
  type SchemaOrgGraph,
  type SchemaOrgOptions,
  type SchemaOrgThing,
} from './interchange/entities-to-schema-org.ts';
export { entitiesToWebAnnotations } from './interchange/entities-to-web-annotations.ts';
export { toWebAnnotations } from './interchange/to-web-annotations.ts';
export type {
  AnnotationBody,
  AnnotationDraft,
  AnnotationTarget,
  Motivation,
  ResourceBody,
  TextPositionSelector,
  TextQuoteSelector,
  TextualBody,
  WebAnnotation,
  WebAnnotationCollection,
  WebAnnotationOptions,
} from './interchange/web-annotation.ts';
export { normalizeEntity, type NormalizeOptions } from './normalize-entity.ts';
export { resolveEntities, type ResolveOptions } from './resolve/resolve-entities.ts';
export type { Entity, EntityType, GazetteerEntry, Gender, Mention, MentionKind, NormalizedEntity, Role } from './types.ts';
