import { addDays, formatClock, formatDay, type Day } from '../calendar.ts';
import type { Context } from '../context.ts';
import type { Draft, Match, Rule } from '../pattern.ts';
import { weekdayNear } from '../resolve.ts';
import { whole } from './calendar.ts';

const onDay = (day: Day | undefined, time: string): string => `${day ? formatDay(day) : 'XXXX-XX-XX'}${time}`;

/** The day of a time: the weekday or « hier » beside it, else the last day that the text named, else the day of publication. */
function dayOf(match: Match, context: Context): Day | undefined {
  const { published } = context;
  const weekday = match.get('weekday');
  if (published && weekday) return weekdayNear(published, weekday.value, context.direction(weekday) || -1);
  const relative = match.get('relday');
  if (published && relative) return addDays(published, relative.value * (match.get('before') ?? match.get('after') ? 2 : 1));
  const eve = match.get('eve');
  if (eve && (context.focus ?? published)) return addDays((context.focus ?? published)!, eve.value);
  if (match.get('dem') ?? match.get('today')) return published;
  return context.focus ?? published;
}

function clock(match: Match, context: Context): Draft[] | undefined {
  const mark = (match.get('h') ?? match.get('unit'))!;
  const index = match.items.indexOf(mark);
  const hour = match.items[index - 1]!;
  const minute = match.items[index + 1];
  if (mark.category === 'unit' && mark.code !== 'H') return undefined;
  if (hour.value > 24) return undefined;
  const minutes = minute && (minute.category === 'day' || minute.category === 'two') ? minute.value : 0;
  if (minutes > 59) return undefined;
  if (mark.category === 'unit' && !/^(?:at|approx|til|before|after|de|contr|and|dash|less)$/u.test(match.before?.category ?? match.items[0]!.category)) return undefined;
  return [{ ...whole(match), type: 'TIME', value: onDay(dayOf(match, context), formatClock(hour.value % 24, minutes)) }];
}

function noon(match: Match, context: Context): Draft[] | undefined {
  const part = match.get('part');
  if (part && part.code !== 'MI') return undefined;
  return [{ ...whole(match), type: 'TIME', value: onDay(dayOf(match, context), part ? 'T12:00' : 'T00:00') }];
}

/** « hier soir », « mardi matin », « la nuit de lundi à mardi », « dans la soirée », « cet après-midi ». */
function partOfDay(match: Match, context: Context): Draft[] | undefined {
  const code = match.get('part')?.code ?? 'AF';
  if (code === 'MI') return undefined;
  return [{ ...whole(match), type: 'TIME', value: onDay(dayOf(match, context), `T${code}`) }];
}

const part = '(part|after dash? part)';
const day = '((art|dem)? weekday|(before dash|after dash)? relday|art? eve|today hui)';

export const timeRules: readonly Rule[] = [
  { pattern: `(art|dem)? ${part} de weekday at weekday`, read: partOfDay },
  { pattern: `${day} (contr|in|dans|approx)? ${part}`.replace('dans|', ''), read: partOfDay },
  { pattern: `(art|dem) ${part}`, read: partOfDay },
  { pattern: `approx? (day|two|count|one) h (day|two)? (comma? ${day})?`, read: clock },
  { pattern: `approx? (day|two|count) unit (day|two)? ${day}?`, read: clock },
  { pattern: '(part|noon)', read: noon },
];
