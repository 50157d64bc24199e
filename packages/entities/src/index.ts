export { entitiesToSchemaOrg, type SchemaOrgGraph, type SchemaOrgOptions, type SchemaOrgThing } from './interchange/entities-to-schema-org.ts';
export { entitiesToWebAnnotations } from './interchange/entities-to-web-annotations.ts';
export { toWebAnnotations } from './interchange/to-web-annotations.ts';
export type { AnnotationBody, AnnotationDraft, AnnotationTarget, Motivation, ResourceBody, TextPositionSelector, TextQuoteSelector, TextualBody, WebAnnotation, WebAnnotationCollection, WebAnnotationOptions } from './interchange/web-annotation.ts';
export { resolveEntities } from './resolve/resolve-entities.ts';
export type { Entity, EntityType, GazetteerEntry, Gender, Mention, MentionKind, Role } from './types.ts';
