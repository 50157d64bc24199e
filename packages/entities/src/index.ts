export { resolveEntities } from './resolve/resolve-entities.ts';
export type { Entity, EntityType, GazetteerEntry, Gender, Mention, MentionKind, Role } from './types.ts';
