import { type Day, addDays, addMonths, formatDay, isDay, toDays } from '../calendar.ts';
import type { Context } from '../context.ts';
import type { Item } from '../items.ts';
import type { Match } from '../pattern.ts';
import { weekdayNear } from '../resolve.ts';
import { dayIn } from './shared.ts';

/** What the patterns of clock times and of parts of the day share: « après-midi » is scanned as three items. */
export const part = '(part|after dash? part)';
export const date = '(day|first) month (point? year)?';
export const day = /* @__PURE__ */ (() =>
  `((art|dem)? weekday (${date})?|art? ${date}|(before dash|after dash)? relday|art? eve|today hui)`)();

/**
 * The day of a time: the one named beside it, else the last one that the text named, else that of publication; a night of the past that
 * ended on that day is the day before's.
 */
export function dayOf(match: Match, context: Context): Day | undefined {
  const { published, focus } = context;
  const month = match.get('month');
  if (month) {
    const found = dayIn(context, month, { day: match.items[match.items.indexOf(month) - 1]!.value, year: match.get('year')?.value });
    return found?.year === undefined ? undefined : { ...found, year: found.year };
  }
  const weekday = match.get('weekday');
  if (weekday) return published && weekdayNear(published, weekday.value, context.direction(weekday) || -1);
  const relative = match.get('relday');
  if (relative)
    return published && addDays(published, relative.value * (match.items[match.items.indexOf(relative) - 1]?.category === 'dash' ? 2 : 1));
  const base = focus && !isOver(match, context) ? focus : published;
  const eve = match.get('eve');
  if (eve) return base && addDays(base, eve.value);
  const now = match.get('today') ?? (match.get('there') ? undefined : match.get('dem'));
  const day = now ? published : base;
  const isPast = day !== undefined && day === published && partCode(match) === 'NI' && context.direction(match.items.at(-1)!) < 0;
  return isPast ? addDays(day, -1) : day;
}

/** « Il appelle à manifester samedi. Vers 16 h, il a été reçu »: what is told in the past is not of a day ahead. */
const isOver = (match: Match, { published, focus, night, direction }: Context): boolean =>
  published !== undefined && focus !== undefined && !night && toDays(focus) > toDays(published) && direction(match.items.at(-1)!) < 0;

/** The day of an hour: of those before noon the next one, where the text named the night; of those before dawn too, after an evening. */
export function dayOfHour(match: Match, context: Context, hour: number): Day | undefined {
  const known = dayOf(match, context);
  const isNext = (context.night && hour < 12) || (context.evening && hour < 6);
  return known && isNext && known === context.focus ? addDays(known, 1) : known;
}

/** The end of « de 22 h à 6 h »: a time before noon that follows one of the afternoon of the same day is the next day's. */
export function endOfNight(begin: string, end: string): string {
  const [, year, month, day, from] = /^(\d{4})-(\d\d)-(\d\d)T(\d\d)/u.exec(begin) ?? [];
  const to = /^\d{4}-\d\d-\d\d(T(\d\d).*)/u.exec(end);
  if (from === undefined || !to || begin.slice(0, 10) !== end.slice(0, 10) || Number(from) < 12 || Number(to[2]) >= 12) return end;
  return `${formatDay(addDays({ year: Number(year), month: Number(month), day: Number(day) }, 1))}${to[1]!}`;
}

/** The day that a number is: of the month that the text named last, else the nearest on the tense's side of the publication date. */
export function dayOfMonth(item: Item, { published, focus, direction }: Context): Day | undefined {
  const day = item.value;
  if (focus) return isDay(focus.year, focus.month, day) ? { ...focus, day } : undefined;
  if (!published) return undefined;
  const ahead = direction(item) > 0;
  const months = ahead ? [0, 1, 2] : [0, -1, -2];
  return months
    .map((n) => ({ ...addMonths({ ...published, day: 1 }, n), day }))
    .find((d) => isDay(d.year, d.month, day) && (toDays(d) - toDays(published)) * (ahead ? 1 : -1) >= 0);
}

/** A time on a day that may be unknown. */
export const onDay = (known: Day | undefined, time: string): string => `${known ? formatDay(known) : 'XXXX-XX-XX'}${time}`;

/** TIMEX3 code of the part of the day that the match names: MO, AF, EV, NI; none for « midi », which is a clock time. */
export function partCode(match: Match): string | undefined {
  const index = match.items.findIndex(({ category }) => category === 'part');
  if (index < 0) return undefined;
  const { code } = match.items[index]!;
  if (code !== 'MI') return code;
  return match.items[index - 1]?.category === 'after' || match.items[index - 2]?.category === 'after' ? 'AF' : undefined;
}

/** « lundi matin », « lundi midi »: the time that a part of the day adds to the value of a weekday. */
export function timeOfPart(match: Match): string {
  const code = partCode(match);
  return code === undefined ? (match.get('part') ? 'T12:00' : '') : `T${code}`;
}
