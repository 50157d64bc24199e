import { addDays, formatDay, formatWeek } from '../calendar.ts';
import type { Context } from '../context.ts';
import type { Draft, Match, Rule } from '../pattern.ts';
import { shiftUnit } from '../resolve.ts';
import { edge, modOf, whole } from './calendar.ts';

const dayFrom = (context: Context, from: 'published' | 'focus', n: number): string => {
  const base = context[from] ?? context.published;
  return base ? formatDay(addDays(base, n)) : 'XXXX-XX-XX';
};

/** « hier », « avant-hier », « demain », « après-demain ». */
function relativeDay(match: Match, context: Context): Draft[] {
  const n = match.get('relday')!.value * (match.items.length > 1 ? 2 : 1);
  return [{ ...whole(match), type: 'DATE', value: dayFrom(context, 'published', n) }];
}

const today = (match: Match, context: Context): Draft[] => [{ ...whole(match), type: 'DATE', value: dayFrom(context, 'published', 0) }];

const now = (match: Match): Draft[] => [{ ...whole(match), type: 'TIME', value: match.get('now')!.code }];

/** « la veille », « le lendemain », « l'avant-veille »: a day from the last day that the text named. */
function eve(match: Match, context: Context): Draft[] {
  const n = match.get('eve')!.value;
  return [{ ...whole(match), type: 'DATE', value: dayFrom(context, 'focus', match.get('before') ? -2 : n) }];
}

/** « l'an dernier », « la semaine prochaine », « cette année », « la fin du mois », « l'année suivante ». */
function relativeUnit(match: Match, context: Context): Draft[] | undefined {
  const unit = match.get('unit')!;
  const surface = match.scan.text.slice(unit.start, unit.end).toLowerCase();
  if (surface !== 'mois' && surface.endsWith('s')) return undefined;
  if (match.get('mid') && !match.get('dash')) return undefined;
  const shift = match.get('last') ?? match.get('next') ?? match.get('prec') ?? match.get('foll');
  const dem = match.get('dem');
  const mod = modOf(match);
  if (!shift && !dem && !mod) return undefined;
  if (unit.code === 'D' && (dem ?? mod)) return undefined;
  if (unit.code === 'TM' || unit.code === 'S' || unit.code === 'H') return undefined;
  const base = shift && (shift.category === 'prec' || shift.category === 'foll') ? (context.focus ?? context.published) : context.published;
  const value = shiftUnit(base, unit.code, shift?.value ?? 0);
  return value === undefined ? undefined : [{ ...whole(match), type: 'DATE', value, mod }];
}

/** « ce week-end », « le week-end dernier ». */
function weekend(match: Match, context: Context): Draft[] | undefined {
  const shift = (match.get('last') ?? match.get('next'))?.value ?? 0;
  const { published } = context;
  if (!match.get('dem') && shift === 0) return [{ ...whole(match), type: 'DATE', value: `${published ? formatWeek(published) : 'XXXX-WXX'}-WE` }];
  return [{ ...whole(match), type: 'DATE', value: `${published ? formatWeek(addDays(published, 7 * shift)) : 'XXXX-WXX'}-WE` }];
}

export const relativeRules: readonly Rule[] = [
  { pattern: '(before dash|after dash)? relday', read: relativeDay },
  { pattern: 'today hui', read: today },
  { pattern: 'now', read: now },
  { pattern: 'art? (before dash)? eve', read: eve },
  { pattern: '(art|dem)? (weekend|week dash? end) (last|next)?', read: weekend },
  { pattern: `${edge} (art|dem)? unit (last|next|prec|foll)`, read: relativeUnit },
  { pattern: `${edge} dem unit`, read: relativeUnit },
  { pattern: '(art|dem)? (edge|mid dash?) (de|contr)? art? unit', read: relativeUnit },
];
