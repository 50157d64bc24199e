import type { GazetteerEntry } from '../types.ts';
import { gazetteerTable } from './table.ts';

/**
 * The organisations and places that `resolveEntities` knows, for `normalizeEntity` or to build one's own list from. Names that
 * are also ordinary words (« Libération », « Orange ») stand here like the others: the caller knows what a string is a name of.
 */
export const newsGazetteer = (): GazetteerEntry[] =>
  gazetteerTable().map(({ name, type, class: kind, gender, plural, acronym, country, aliases }) => ({
    name: name.name,
    type,
    class: kind,
    ...(gender && { gender }),
    ...(plural && { plural: true }),
    ...(acronym !== undefined && { acronym }),
    ...(country !== undefined && { country }),
    aliases: aliases.map((alias) => alias.name),
  }));
