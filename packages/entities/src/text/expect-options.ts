import type { GazetteerEntry } from '../types.ts';

const TYPES: readonly unknown[] = ['PER', 'ORG', 'LOC'];
type Fields = Readonly<Record<string, unknown>>;

const asFields = (value: unknown): Fields | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;

/** What a value is, for a message. */
export const describe = (value: unknown): string =>
  value === null
    ? 'null'
    : Array.isArray(value)
      ? 'an array'
      : typeof value === 'string'
        ? JSON.stringify(value.slice(0, 40))
        : typeof value === 'number'
          ? String(value)
          : typeof value;

function fail(name: string, what: string, value: unknown): never {
  throw new TypeError(`@incise/entities ${name}: expected ${what}, got ${describe(value)}`);
}

/** Throws a TypeError that names the function where options are no record. */
export function expectOptions(options: unknown, name: string): void {
  if (!asFields(options)) fail(name, 'options to be an object', options);
}

/** Throws a TypeError where something is no array of records. */
export function expectRecords(items: unknown, what: string, name: string): asserts items is readonly Fields[] {
  if (!Array.isArray(items)) fail(name, `${what} to be an array`, items);
  items.forEach((item, i) => {
    if (!asFields(item)) fail(name, `${what}[${i}] to be an object`, item);
  });
}

/**
 * Throws a TypeError where something is no array of records with the offsets `start` and `end`, a RangeError where they are not in
 * order, overlap, lie outside the text, or where the records carry another text than stands there, by its length and its first character:
 * checks are to cost nothing beside what is done with the records.
 */
export function expectSpans(text: string, items: unknown, what: string, name: string): void {
  if (items === undefined) return;
  if (!Array.isArray(items)) fail(name, `${what} to be an array`, items);
  let last = 0;
  for (let i = 0; i < items.length; i++) {
    const item: unknown = items[i];
    if (typeof item !== 'object' || item === null) fail(name, `${what}[${i}] to be an object`, item);
    const { start, end, text: surface } = item as Fields;
    if (!Number.isInteger(start)) fail(name, `${what}[${i}].start to be an offset`, start);
    if (!Number.isInteger(end)) fail(name, `${what}[${i}].end to be an offset`, end);
    const from = start as number;
    const to = end as number;
    if (from < last || to < from || to > text.length)
      throw new RangeError(
        `@incise/entities ${name}: expected ${what} to be in order, without overlap and inside a text of length ${text.length}, got ${what}[${i}] from ${from} to ${to}`,
      );
    if (typeof surface === 'string' && (surface.length !== to - from || surface.charCodeAt(0) !== text.charCodeAt(from)))
      throw new RangeError(
        `@incise/entities ${name}: expected ${what} of this text, got ${describe(surface)} for ${describe(text.slice(from, to))} in ${what}[${i}]`,
      );
    last = to;
  }
}

/** A field of an option's records that has one of a few values. */
export interface KindField {
  readonly what: string;
  readonly field: string;
  readonly values: readonly string[];
}

/** Throws a TypeError where a field of a record is none of its values. */
export function expectKinds(items: readonly object[] | undefined, { what, field, values }: KindField, name: string): void {
  let last: unknown;
  for (let i = 0; items !== undefined && i < items.length; i++) {
    const value = (items[i] as Fields)[field];
    // Most tokens are words.
    if (value === last && i > 0) continue;
    if (!values.includes(value as string))
      fail(name, `${what}[${i}].${field} to be ${values.map((one) => `'${one}'`).join(' or ')}`, value);
    last = value;
  }
}

/** Throws a TypeError where a gazetteer is no array of entries with a name and a type. */
export function expectGazetteer(gazetteer: unknown, name: string): void {
  if (gazetteer === undefined) return;
  expectRecords(gazetteer, 'gazetteer', name);
  gazetteer.forEach((entry, i) => {
    const { name: title, type, acronym, class: kind, aliases } = entry as Partial<Record<keyof GazetteerEntry, unknown>>;
    const at = `gazetteer[${i}]`;
    if (typeof title !== 'string') fail(name, `${at}.name to be a string`, title);
    if (!TYPES.includes(type)) fail(name, `${at}.type to be 'PER', 'ORG' or 'LOC'`, type);
    if (acronym !== undefined && typeof acronym !== 'string') fail(name, `${at}.acronym to be a string`, acronym);
    if (kind !== undefined && typeof kind !== 'string') fail(name, `${at}.class to be a string`, kind);
    if (aliases !== undefined && !(Array.isArray(aliases) && aliases.every((alias) => typeof alias === 'string')))
      fail(name, `${at}.aliases to be an array of strings`, aliases);
  });
}

/** Throws a TypeError or a RangeError where something is no array of entities of a text, or of entities at all where no text is given. */
export function expectEntities(text: string | undefined, entities: unknown, name: string): void {
  expectRecords(entities, 'entities', name);
  entities.forEach(({ name: title, mentions }, i) => {
    if (typeof title !== 'string') fail(name, `entities[${i}].name to be a string`, title);
    if (!Array.isArray(mentions)) fail(name, `entities[${i}].mentions to be an array`, mentions);
    if (text !== undefined) expectSpans(text, mentions, `entities[${i}].mentions`, name);
  });
}
