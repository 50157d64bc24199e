export type { Entity, EntityType, Mention, MentionKind, Role } from './types.ts';
