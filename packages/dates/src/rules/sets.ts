import type { Draft, Match, Rule } from '../pattern.ts';
import { duration } from '../resolve.ts';
import { amount, amountIn, valueOf, whole } from './shared.ts';

const set = (match: Match, value: string): Draft[] => [{ ...whole(match), type: 'SET', value }];

/** « chaque lundi », « tous les lundis », « les lundis ». */
function weekdays(match: Match): Draft[] | undefined {
  const weekday = match.get('weekday')!;
  const plural = match.text.charAt(weekday.end - 1) === 's';
  return match.get('each') !== undefined || plural ? set(match, `XXXX-WXX-${weekday.value}`) : undefined;
}

/** « chaque année », « tous les deux ans », « toutes les six heures ». */
const units = (match: Match): Draft[] => set(match, duration(valueOf(amountIn(match)) ?? 1, match.get('unit')!.code));

/** « chaque été », « tous les hivers »; « chaque soir », « tous les matins »; « chaque mois de mai ». */
const seasons = (match: Match): Draft[] => set(match, `XXXX-${match.get('season')!.code}`);
const parts = (match: Match): Draft[] => (set(match, `XXXX-XX-XXT${match.get('after') ? 'AF' : match.get('part')!.code}`));
const weekends = (match: Match): Draft[] => set(match, 'XXXX-WXX-WE');

/** « 2 % par an », « deux fois par semaine »: the unit alone is the expression. */
const rate = (match: Match): Draft[] => {
  const unit = match.get('unit')!;
  return [{ start: unit.start, end: unit.end, type: 'SET', value: duration(1, unit.code) }];
};

const every = '(each|all art)';

export const setRules: readonly Rule[] = [
  { pattern: `(${every}|art|contr)? weekday (part|after dash? part)?`, read: weekdays },
  { pattern: `each unit|all art ${amount}? unit`, read: units },
  { pattern: `${every} season`, read: seasons },
  { pattern: `${every} (part|after dash? part)`, read: parts },
  { pattern: `${every} (weekend|week dash? end)`, read: weekends },
  { pattern: 'by unit', read: rate },
];
