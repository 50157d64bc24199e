import { type Day, addDays, addMonths, formatDay, isDay, toDays, weekdayOf } from '../calendar.ts';
import type { Context } from '../context.ts';
import type { Item } from '../items.ts';
import type { Match } from '../pattern.ts';
import { isNear, weekdayNear } from '../resolve.ts';
import { besideFrom, dayIn, rightOf, shiftOf } from './shared.ts';

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
  if (weekday) return dayOfWeekday(match, weekday, context);
  const relative = match.get('relday');
  if (relative)
    return published && addDays(published, relative.value * (match.items[match.items.indexOf(relative) - 1]?.category === 'dash' ? 2 : 1));
  const base = isOver(match, context)
    ? ((match.get('there') && context.past) ?? published)
    : isToCome(match, context)
      ? published
      : (focus ?? published);
  const eve = match.get('eve');
  if (eve) return base && addDays(base, eve.value);
  const now = match.get('today') ?? (match.get('there') ? undefined : match.get('dem'));
  if (!now && recurringDay(context) !== undefined) return undefined;
  const day = now ? published : base;
  const isPast = day !== undefined && day === published && partCode(match) === 'NI' && context.direction(match.items.at(-1)!) < 0;
  return isPast ? addDays(day, -1) : day;
}

/** « de la semaine prochaine », « de cette semaine », « de la semaine suivante » right after a weekday. */
const besideWeek =
  /^\s(?:de\s)?(?:la\ssemaine\s(?:(?<last>dernière|passée)|prochaine|(?<=de\sla\ssemaine\s)(?:(?<after>suivante)|(?<before>précédente)))|(?<then>la\smême\ssemaine|cette\ssemaine-là)|(?<same>cette\ssemaine))(?!\p{L})/iu;

/** A weekday of the week that is told beside a match. */
export function dayOfWeek(match: Match, weekday: number, { published, focus }: Context): Day | undefined {
  const week = besideWeek.exec(rightOf(match, 28))?.groups;
  if (!week || !published) return undefined;
  const [base = published, weeks] = besideFrom(week, published, focus);
  return addDays(base, weekday - weekdayOf(base) + 7 * weeks);
}

/** « lundi », « lundi prochain », « lundi de la semaine prochaine », « demain lundi »: in the week beside it, or on the side of the tense, by default the last one. */
export function dayOfWeekday(match: Match, { value }: Item, context: Context): Day | undefined {
  const { published } = context;
  if (!published) return undefined;
  const shift = shiftOf(match);
  if (shift !== undefined) return weekdayNear(addDays(published, shift), value, shift > 0 ? 1 : -1);
  const told = dayOfWeek(match, value, context);
  if (told) return told;
  const beside = [match.before(1), match.after(1)].find((item) => item?.category === 'relday');
  const direction = beside ? (beside.value < 0 ? -1 : 1) : context.direction(match.get('weekday')!);
  return weekdayNear(published, value, direction || -1);
}

/** « Il appelle à manifester samedi. Vers 16 h, il a été reçu »: what is told in the past is not of a day ahead. */
export const isOver = (match: Match, { published, focus, named, night, direction }: Context): boolean =>
  published !== undefined &&
  focus !== undefined &&
  !named &&
  !night &&
  toDays(focus) > toDays(published) &&
  direction(match.items.at(-1)!) < 0;

/** « Samedi, on a roulé au pas. La vitesse sera limitée jusqu'à 22 heures »: what is told in the future is not of a day just over. */
const isToCome = (match: Match, { published, focus, named, night, direction }: Context): boolean =>
  published !== undefined &&
  focus !== undefined &&
  !named &&
  !night &&
  toDays(focus) < toDays(published) &&
  toDays(published) - toDays(focus) <= 7 &&
  direction(match.items.at(-1)!) === 2;

/** The day of an hour: of those before noon the next one, where the text named the night; of those before dawn too, after an evening. */
export function dayOfHour(match: Match, context: Context, hour: number): Day | undefined {
  const known = dayOf(match, context);
  const isUntil = (match.before(2)?.category === 'til' || match.before(1)?.category === 'til') && !/T0[0-5]/u.test(context.time ?? '');
  const isNext = (context.night && hour < 12) || ((context.evening || isUntil) && hour < 6);
  return known && isNext && known === context.focus ? addDays(known, 1) : known;
}

/** The end of « de 22 h à 6 h »: a time before noon that follows one of the afternoon of the same day is the next day's. */
export function endOfNight(begin: string, end: string): string {
  const [, year, month, day, from] = /^(\d{4})-(\d\d)-(\d\d)T(\d\d)/u.exec(begin) ?? [];
  const to = /^\d{4}-\d\d-\d\d(T(\d\d).*)/u.exec(end);
  if (from === undefined || !to || begin.slice(0, 10) !== end.slice(0, 10) || Number(from) < 12 || Number(to[2]) >= 12) return end;
  return `${formatDay(addDays({ year: Number(year), month: Number(month), day: Number(day) }, 1))}${to[1]!}`;
}

/**
 * The day that a number is: of the month that the text named last, else, and where that is over and the verb a future (« Ouvert
 * depuis le 28 novembre, il fermera le 24 »), the nearest on the tense's side of the publication date.
 */
export function dayOfMonth(
  item: Item,
  { published, focus, direction }: Pick<Context, 'published' | 'focus' | 'direction'>,
): Day | undefined {
  const day = item.value;
  const told = focus && isDay(focus.year, focus.month, day) ? { ...focus, day } : undefined;
  const side = direction(item);
  const past = side === 2 && published && told && toDays(told) < toDays(published) && isNear(published, told);
  if (focus && !past) return told;
  if (!published) return undefined;
  const ahead = side > 0;
  const months = ahead ? [0, 1, 2] : [0, -1, -2];
  return months
    .map((n) => ({ ...addMonths({ ...published, day: 1 }, n), day }))
    .find((d) => isDay(d.year, d.month, day) && (toDays(d) - toDays(published)) * (ahead ? 1 : -1) >= 0);
}

/** A time on a day that may be unknown. */
export const onDay = (known: Day | undefined, time: string, unknown = 'XXXX-XX-XX'): string =>
  `${known ? formatDay(known) : unknown}${time}`;

/** What is known of the day of a time without its year: « le 3 mai au soir », « lundi soir », « tous les matins à 7 h ». */
export function partOfDate(match: Match, context: Context): string | undefined {
  const month = match.get('month');
  const day = month && match.items[match.items.indexOf(month) - 1]!.value;
  if (day !== undefined) return isDay(undefined, month!.value, day) ? formatDay({ year: undefined, month: month!.value, day }) : undefined;
  const weekday = match.get('weekday');
  return weekday ? `XXXX-WXX-${weekday.value}` : recurringDay(context);
}

/** The days of « tous les jours », « chaque matin », « le lundi » before the hours of them. */
function recurringDay({ recurring }: Context): string | undefined {
  const value = recurring ?? '';
  return value === 'P1D' ? 'XXXX-XX-XX' : /^XXXX-(?:XX-XX(?=T)|WXX-\d)/u.exec(value)?.[0];
}

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
