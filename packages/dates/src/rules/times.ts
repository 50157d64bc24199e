import { type Day, addDays, formatClock, formatDay } from '../calendar.ts';
import type { Context } from '../context.ts';
import type { Item } from '../items.ts';
import type { Draft, Match, Rule } from '../pattern.ts';
import { weekdayNear } from '../resolve.ts';
import { dayIn, isAmount, isName, leftOf, surface, valueOf, whole } from './shared.ts';
import { zoneAt } from './zones.ts';

/** The day of a time: the one named beside it, else the last one that the text named, else that of publication. */
function dayOf(match: Match, context: Context): Day | undefined {
  const { published, focus } = context;
  const month = match.get('month');
  if (month) {
    const date = dayIn(context, month, match.items[match.items.indexOf(month) - 1]!.value, month.value, match.get('year')?.value, undefined);
    return date?.year === undefined ? undefined : { ...date, year: date.year };
  }
  const weekday = match.get('weekday');
  if (weekday) return published && weekdayNear(published, weekday.value, context.direction(weekday) || -1);
  const relative = match.get('relday');
  if (relative) return published && addDays(published, relative.value * (match.items[match.items.indexOf(relative) - 1]?.category === 'dash' ? 2 : 1));
  const eve = match.get('eve');
  const base = focus ?? published;
  if (eve) return base && addDays(base, eve.value);
  return (match.get('dem') && !match.get('there')) ?? match.get('today') ? published : base;
}

const onDay = (day: Day | undefined, time: string): string => `${day ? formatDay(day) : 'XXXX-XX-XX'}${time}`;

/** « 14h30 », « vers 20 heures », « 4 h mardi », « 8 heures du matin », « 20 h 30 GMT ». */
function clock(match: Match, context: Context): Draft[] | undefined {
  const mark = (match.get('h') ?? match.get('unit') ?? match.get('colon'))!;
  const index = match.items.indexOf(mark);
  const hour = valueOf(match.items[index - 1])!;
  const next = match.items[index + 1];
  const minutes = next && /^(?:day|two|count)$/u.test(next.category) ? next.value : match.get('half') ? 30 : match.get('quarter') ? 15 : 0;
  if (hour > 24 || minutes > 59 || !isClock(match, mark, hour)) return undefined;
  const evening = match.items.slice(index).some((item) => item.category === 'part' && item.code === 'EV') || (match.get('contr') !== undefined && match.items.at(-1)!.category === 'part' && match.get('after') !== undefined);
  const time = formatClock(evening && hour < 12 ? hour + 12 : hour % 24, minutes);
  const day = dayOf(match, context);
  const zone = zoneAt(match.text, match.items.at(-1)!.end, day);
  return [{ start: whole(match).start, end: zone?.end ?? match.items.at(-1)!.end, type: 'TIME', value: `${onDay(day, time)}${zone?.offset ?? ''}`, mod: match.get('approx') ? 'APPROX' : undefined }];
}

const clockPrepositions = /^(?:at|approx|til|before|after|from|and|dash|between)$/u;

/** « à 14 heures » is a time, « 14 heures » and « à deux heures de Paris » a length; « 12:30 » wants its preposition too. */
function isClock(match: Match, mark: Item, hour: number): boolean {
  const before = match.get('approx')?.category ?? match.before(1)?.category ?? '';
  const index = match.items.indexOf(mark);
  if (match.after(1)?.category === 'unit' && match.after(1)!.code !== 'H' && mark.category === 'h') return false;
  if (mark.category === 'h') return !['in', 'during'].includes(before) && hour <= 24 && match.text.charAt(mark.end) !== '/';
  if (mark.category === 'colon') return match.items[index - 1]!.end === mark.start && match.items[index + 1]?.start === mark.end && match.items[index + 1]!.end - mark.end === 2 && (clockPrepositions.test(before) || zoneAt(match.text, match.items.at(-1)!.end, undefined) !== undefined);
  if (mark.code !== 'H') return false;
  const ranged = before === 'de' && match.after(1)?.category === 'at' && isAmount(match.after(2)) && /^(?:h|unit)$/u.test(match.after(3)?.category ?? '');
  const around = before === 'de' && /(?:alentours|environs|autour|partir|compter)\sde\s$/u.test(leftOf(match, 14));
  return (clockPrepositions.test(before) || ranged || around || zoneAt(match.text, match.items.at(-1)!.end, undefined) !== undefined || match.get('weekday') !== undefined || match.get('contr') !== undefined) && !(match.after(1)?.category === 'de' && match.before(1)?.category === 'at');
}

/** « entre 0 h 30 et 4 h mardi », « de 14 à 18 h »: two times of one day. */
function clockRange(match: Match, context: Context): Draft[] | undefined {
  const join = match.items.findIndex((item, i) => i > 0 && /^(?:and|at|dash)$/u.test(item.category) && i < match.items.length - 1 && match.items.slice(i).some(({ category }) => category === 'h' || category === 'unit'));
  const read = (items: readonly Item[]): { time: string; start: number; end: number } | undefined => {
    const [hour, , minute] = items;
    const h = valueOf(hour);
    if (h === undefined || h > 24 || items.some((item) => item.category === 'unit' && item.code !== 'H')) return undefined;
    const m = minute && /^(?:day|two)$/u.test(minute.category) ? minute.value : 0;
    return m > 59 ? undefined : { time: formatClock(h % 24, m), start: hour!.start, end: items.at(-1)!.end };
  };
  const a = read(match.items.slice(match.items[0]!.category === 'de' || match.items[0]!.category === 'between' || match.items[0]!.category === 'contr' ? 1 : 0, join));
  const b = read(match.items.slice(join + 1));
  if (!a || !b || (match.get('h') === undefined && !/^(?:de|between)$/u.test(match.items[0]!.category))) return undefined;
  const day = dayOf(match, context);
  const zone = zoneAt(match.text, b.end, day);
  const values = [`${onDay(day, a.time)}${zone?.offset ?? ''}`, `${onDay(day, b.time)}${zone?.offset ?? ''}`] as const;
  return [
    { start: a.start, end: a.end, type: 'TIME', value: values[0], endValue: values[1] },
    { start: b.start, end: zone?.end ?? b.end, type: 'TIME', value: values[1], begin: values[0] },
  ];
}

/** « à midi », « vers minuit », « midi et demi », « mardi midi ». */
function noon(match: Match, context: Context): Draft[] | undefined {
  const part = match.get('part');
  if (part && (part.code !== 'MI' || match.before(1)?.category === 'dash' || match.before(1)?.category === 'after')) return undefined;
  if (part && isName(match, part)) return undefined;
  const minutes = match.get('half') ? 30 : match.get('quarter') ? 15 : (match.get('two') ?? match.get('count') ?? match.get('day'))?.value ?? 0;
  if (minutes > 59) return undefined;
  return [{ ...whole(match), type: 'TIME', value: onDay(dayOf(match, context), formatClock(part ? 12 : 0, minutes)), mod: match.get('approx') ? 'APPROX' : undefined }];
}

const isAfternoon = (match: Match, part: number): boolean => match.items[part - 1]?.category === 'after' || match.items[part - 2]?.category === 'after';

/** « hier soir », « mardi matin », « le 3 mai au soir », « la nuit de lundi à mardi », « dans la soirée », « cet après-midi ». */
function partOfDay(match: Match, context: Context): Draft[] | undefined {
  const part = match.items.findIndex((item) => item.category === 'part');
  const noonOrAfter = match.items[part]!.code === 'MI';
  if (noonOrAfter && !isAfternoon(match, part)) return undefined;
  const code = noonOrAfter ? 'AF' : match.items[part]!.code;
  if (isName(match, match.items[part]!)) return undefined;
  const mod = match.get('edge')?.code === 'END' ? 'END' : match.get('edge') ? 'START' : undefined;
  return [{ ...whole(match), type: 'TIME', value: onDay(dayOf(match, context), `T${code}`), mod }];
}

/** « la nuit de lundi à mardi », « la nuit de jeudi 30 à vendredi 31 mars »: the night belongs to its evening. */
function nightBetween(match: Match, context: Context): Draft[] | undefined {
  const morning = match.get('month') && dayOf(match, context);
  if (!morning) return partOfDay(match, context);
  return [{ ...whole(match), type: 'TIME', value: onDay(addDays(morning, -1), `T${match.get('part')!.code}`) }];
}

/** « la nuit dernière ». */
function lastNight(match: Match, { published }: Context): Draft[] | undefined {
  return match.get('last') && [{ ...whole(match), type: 'TIME', value: onDay(published && addDays(published, -1), `T${match.get('part')!.code}`) }];
}

/** « dans la journée ». */
function daytime(match: Match, context: Context): Draft[] | undefined {
  const after = match.after(1)?.category;
  return surface(match, match.get('unit')!) === 'journée' && after !== 'contr' && after !== 'de' ? [{ ...whole(match), type: 'TIME', value: onDay(dayOf(match, context), 'TDT') }] : undefined;
}

const part = '(part|after dash? part)';
const date = '(day|first) month (point? year)?';
const day = `((art|dem)? weekday (${date})?|art? ${date}|(before dash|after dash)? relday|art? eve|today hui)`;
const hour = '(day|two|count|one)';
const minutes = '(day|two|count|and half|and quarter)?';

export const timeRules: readonly Rule[] = [
  { pattern: `(art|dem)? ${part} de weekday day? at weekday (${date})?`, read: nightBetween },
  { pattern: 'art part last', read: lastNight },
  { pattern: `(art|dem)? ${part} (de|contr) ${date} (contr (day|first) month (point? year)?)?`, read: partOfDay },
  { pattern: `(art|dem)? ${part} (de|contr) (day|first) contr ${date}`, read: nightBetween },
  { pattern: `${day} (contr|in)? (edge (de|contr))? art? ${part}`, read: partOfDay },
  { pattern: `(edge (de|contr)|(art|dem|in)) ${part} (dash? there|same)?`, read: partOfDay },
  { pattern: `(de|between|contr)? ${hour} ((h|unit) (day|two)?)? (and|at|dash) ${hour} (h|unit) (day|two)? (comma? ${day})?`, read: clockRange },
  { pattern: `approx? ${hour} h ${minutes} (contr ${part}|comma? ${day} ${part}?)?`, read: clock },
  { pattern: `approx? ${hour} unit ${minutes} (contr ${part}|${day} ${part}?)?`, read: clock },
  { pattern: 'approx? (day|two) colon (day|two)', read: clock },
  { pattern: `(${day}|approx)? (part|noon) (and half|and quarter|day|two|count)?`, read: noon },
  { pattern: `contr ${part}`, read: (match, context) => (/^au\s/iu.test(match.text.slice(match.items[0]!.start, match.items[0]!.start + 3)) ? partOfDay(match, context) : undefined) },
  { pattern: 'art unit', read: daytime },
];
