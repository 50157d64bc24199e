import { type Day, addDays, toDays, weekdayOf } from '../calendar.ts';
import { composedAfter, givenEnd } from '../composed.ts';

/** Where a time zone after a time ends in the text, and its ISO 8601 offset where it is known. */
export interface Zone {
  readonly end: number;
  readonly offset: string;
}

/** Summer time of the European Union: from the last Sunday of March to the last Sunday of October. */
function isSummer(day: Day): boolean {
  const lastSunday = (month: number): number => {
    const last: Day = { year: day.year, month, day: 31 };
    return toDays(addDays(last, -(weekdayOf(last) % 7)));
  };
  const n = toDays(day);
  return n >= lastSunday(3) && n < lastSunday(10);
}

const zonePattern =
  /^,?\s\(?(?:(GMT|UTC|TU|temps universel)(?:\s?([+\-−]\d{1,2})(?::(\d\d)|h(\d\d))?)?(?![\p{L}\p{N}])|(?:(?:à l['’])?heure (?:locale|(de Paris|française|de France)|d[e'’]\s?\p{Lu}[\p{L}-]*|\p{Ll}{4,}aise?|\p{Ll}{4,}enne)|locales?|à (Paris)|(en France))(?!\p{L}))\)?/u;

/** The zone named right after a time: « GMT », « UTC+2 », « heure de Paris », « heure locale ». */
export function zoneAt(text: string, offset: number, day: Day | undefined): Zone | undefined {
  const match = zonePattern.exec(composedAfter(text, offset, 48));
  if (!match) return undefined;
  const [whole, universal, hours, colonMinutes, minutes, ...paris] = match as unknown as [string, ...(string | undefined)[]];
  const closes = whole.endsWith(')') && !whole.includes('(') ? 1 : 0;
  const end = givenEnd(text, offset, whole.slice(0, whole.length - closes));
  if (universal !== undefined) {
    if (hours === undefined) return { end, offset: 'Z' };
    const n = Number(hours.replace('−', '-'));
    return { end, offset: `${n < 0 ? '-' : '+'}${String(Math.abs(n)).padStart(2, '0')}:${colonMinutes ?? minutes ?? '00'}` };
  }
  return { end, offset: paris.some((name) => name !== undefined) && day ? (isSummer(day) ? '+02:00' : '+01:00') : '' };
}
