import type { Span } from '@incise/tokens';
import { type Day, isDay } from './calendar.ts';

/** Text never throws; what is no text does. */
export function expectString(name: string, value: unknown): void {
  if (typeof value !== 'string')
    throw new TypeError(`@incise/dates ${name}: expected a string, got ${value === null ? 'null' : typeof value}`);
}

/** Options are one object. */
export function expectOptions(name: string, options: unknown): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) fail(name, 'options to be an object', options);
}

const isoDay = /^(\d{4})-(\d\d)-(\d\d)(?:T(?:[01]\d|2[0-4])(?::?[0-5]\d(?::?[0-5]\d(?:[.,]\d{1,9})?)?)?(?:Z|[+-]\d\d(?::?\d\d)?)?)?$/u;

/** The day that an ISO 8601 date, or date and time, names; that of a Date is the one in UTC. */
export function readPublished(name: string, published: unknown): Day | undefined {
  if (published === undefined) return undefined;
  const wanted = 'published to be an ISO 8601 date, or date and time, or a Date';
  if (published instanceof Date) {
    if (Number.isNaN(published.getTime())) fail(name, wanted, 'Invalid Date', RangeError);
    return { year: published.getUTCFullYear(), month: published.getUTCMonth() + 1, day: published.getUTCDate() };
  }
  if (typeof published !== 'string') fail(name, wanted, published);
  const match = isoDay.exec(published);
  const day = match && { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  if (!day || !isDay(day.year, day.month, day.day)) fail(name, wanted, published, RangeError);
  return day;
}

/** Spans of the text, in its order, none overlapping. */
export function expectSpans(name: string, option: string, text: string, value: unknown): void {
  if (!Array.isArray(value)) fail(name, `${option} to be an array of spans`, value);
  let previous = 0;
  for (let i = 0; i < value.length; i++) {
    const { start, end } = (value[i] ?? {}) as Partial<Span>;
    if (typeof start !== 'number' || typeof end !== 'number') fail(name, `${option}[${i}] to be a span`, value[i]);
    if (!(start >= previous && end >= start && end <= text.length && Number.isInteger(start) && Number.isInteger(end)))
      fail(name, `${option}[${i}] to be inside the text, after the one before it`, { start, end }, RangeError);
    previous = end;
  }
}

function fail(name: string, expected: string, value: unknown, Kind: typeof TypeError | typeof RangeError = TypeError): never {
  throw new Kind(`@incise/dates ${name}: expected ${expected}, got ${shown(value)}`);
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'string' || (typeof value === 'object' && value !== null && 'start' in value)) {
    const json = JSON.stringify(value);
    return json.length > 80 ? `${json.slice(0, 80)}…` : json;
  }
  return value === null ? 'null' : typeof value === 'number' || typeof value === 'boolean' ? String(value) : typeof value;
}
