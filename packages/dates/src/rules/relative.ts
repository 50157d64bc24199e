import { firstOf, lastOf, listed } from '../beside.ts';
import { type Day, addDays, formatDay, formatWeek, weekdayOf } from '../calendar.ts';
import type { Context } from '../context.ts';
import { opensSentence } from '../memory.ts';
import type { Draft, Match, Rule } from '../pattern.ts';
import { shiftUnit } from '../resolve.ts';
import { isOver } from './moments.ts';
import {
  edge,
  expression,
  isAmount,
  isName,
  leftOf,
  modOf,
  ofEvent,
  rightOf,
  saysHere,
  shiftOf,
  surface,
  unknownExpression,
  whole,
} from './shared.ts';

const dayAround = (base: Day | undefined, n: number): string => (base ? formatDay(addDays(base, n)) : 'XXXX-XX-XX');

/**
 * « encore aujourd'hui », « plus aujourd'hui », « il est aujourd'hui critiqué », « il a aujourd'hui 23 ans », « Aujourd'hui retraitée, elle
 * peint », « Aujourd'hui, la ville compte trois écoles »: nowadays, not on the day of publication.
 */
function isNowadays(match: Match, { direction }: Context): boolean {
  const item = match.get('today');
  if (!item) return false;
  const left = leftOf(match, 12);
  const right = rightOf(match, 24);
  if (/\s(?:(?:encore|plus|toujours|(?:n['’])?est|sont|jusqu['’]à)\s|qu['’])$/u.test(left) || /^\sencore(?!\p{L})/u.test(right))
    return true;
  const next = match.after(1);
  if (/\s(?:a|ont)\s$/u.test(left)) return isAmount(next) || ['art', 'contr', 'more', 'less'].includes(next?.category ?? '');
  const opens = opensSentence(match.text, item.start);
  if ((opens || /[,(]\s?$/u.test(left)) && next?.category !== 'weekday' && /^\s(?:\p{Lu}|\p{Ll}{3,}[éiu]e?s?(?!\p{L}))/u.test(right))
    return true;
  return opens && /^(?:,|\s(?:l[ae]s?|ils?|elles?|on)\s|\sl['’])/u.test(right) && direction(item) === 0;
}

/** « hier », « avant-hier », « demain », « après-demain », « aujourd'hui »: from the publication date. */
function relativeDay(match: Match, context: Context): Draft[] | undefined {
  const { published } = context;
  const today = match.get('today');
  if (today && isName(match, today)) return undefined;
  if (isNowadays(match, context)) return expression(match, 'TIME', 'PRESENT_REF');
  const n = match.get('relday')?.value ?? 0;
  return expression(match, 'DATE', dayAround(published, match.get('dash') ? 2 * n : n));
}

/** « la veille », « le lendemain », « l'avant-veille », « ce jour-là », « la même année »: from what the text named last; « ce mois-ci », « ces jours-ci » are now. */
function anaphoric(match: Match, context: Context): Draft[] | undefined {
  const { published, period } = context;
  const focus = match.get('there') && isOver(match, context) ? (context.past ?? context.focus) : context.focus;
  const eve = match.get('eve');
  const unit = match.get('unit');
  const isHere = saysHere(match);
  if (unit && match.get('there') && surface(match, match.items[0]!) === 'ces')
    return expression(match, 'TIME', isHere ? 'PRESENT_REF' : 'PAST_REF');
  if (unit && unit.code !== 'D') {
    if (match.items.at(-1)!.category === 'same') return undefined;
    const value = singular(match) ? shiftUnit((isHere ? undefined : period) ?? published, unit.code, 0) : undefined;
    return expression(match, 'DATE', value);
  }
  if (eve && /du jour au\s$/iu.test(leftOf(match, 11, eve))) return undefined;
  if (eve && !focus && ofEvent(match, eve)) return unknownExpression(match, 'day not named');
  if (eve && ofEvent(match, eve) && besideDay(match)) return expression(match, 'DATE', dayAround(focus, 0));
  return expression(match, 'DATE', dayAround(focus ?? published, eve ? (match.get('dash') ? -2 : eve.value) : 0));
}

/** « mardi matin, au lendemain de l'attaque », « le 3 mai, à la veille du scrutin »: the day before the comma. */
const besideDay = (match: Match): boolean =>
  match.before(2)?.category === 'comma' &&
  ['at', 'contr'].includes(match.before(1)!.category) &&
  ['weekday', 'month', 'part', 'year'].includes(match.before(3)?.category ?? '');

/** One unit of the calendar, not « les mois », nor « la fin de l'année scolaire ». */
const singular = (match: Match): boolean => {
  const item = match.get('unit')!;
  const unit = surface(match, item);
  if (firstOf(listed('school'), rightOf(match, 20, item))) return false;
  return unit === 'mois' ? !/^[ld]es|^ces/u.test(surface(match, match.items[0]!)) : !unit.endsWith('s');
};

/** « l'an dernier », « la semaine prochaine », « l'année suivante », « la fin du mois dernier ». */
function shiftedUnit(match: Match, context: Context): Draft[] | undefined {
  const unit = match.get('unit')!;
  if (!singular(match)) return undefined;
  const relative = match.get('prec') ?? match.get('foll');
  const value = shiftUnit(
    relative ? (context.period ?? context.published) : context.published,
    unit.code,
    relative?.value ?? shiftOf(match) ?? 0,
  );
  return expression(match, 'DATE', value, modOf(match));
}

/** « la semaine d'avant », « le jour d'après »: where nothing says before what. */
function besideUnit(match: Match, { published, focus, period }: Context): Draft[] | undefined {
  const unit = match.get('unit')!;
  if (!singular(match) || !closes(match)) return undefined;
  const value = shiftUnit((unit.code === 'D' ? focus : period) ?? published, unit.code, match.get('before') ? -1 : 1);
  return expression(match, 'DATE', value);
}

/** « de nos jours », « jusqu'à nos jours » are now. */
const ourDays = (match: Match): Draft[] | undefined =>
  surface(match, match.items[0]!) === 'nos' &&
  surface(match, match.get('unit')!) === 'jours' &&
  /(?:^|[\s'’])(?:de|à)\s$/iu.test(leftOf(match, 3))
    ? expression(match, 'TIME', 'PRESENT_REF')
    : undefined;

/** « au prochain trimestre », « la prochaine décennie »: the next one as a date; « le prochain jour », « les prochains mois » are none. */
function nextUnit(match: Match, { published }: Context): Draft[] | undefined {
  const unit = match.get('unit')!;
  if (surface(match, match.get('next')!).endsWith('s') || !['Y', 'HY', 'Q', 'M', 'W', 'DE', 'CE', 'ML'].includes(unit.code))
    return undefined;
  const value = shiftUnit(published, unit.code, 1);
  return expression(match, 'DATE', value, modOf(match));
}

/** « au cours de la dernière semaine », « pendant le dernier mois »: the one that is over, where nothing says of what. */
function lastUnit(match: Match, { published }: Context): Draft[] | undefined {
  const unit = match.get('unit')!;
  const first = surface(match, match.items[0]!);
  if (!singular(match) || !['W', 'M', 'Q', 'HY', 'Y'].includes(unit.code) || surface(match, match.get('last')!).startsWith('pass'))
    return undefined;
  if (!(first === 'du' ? /cours\s$/u : /(?:cours de|pendant|durant|sur|depuis)\s$/iu).test(leftOf(match, 9))) return undefined;
  if (/^\sd(?:[eu]\s|es\s|['’])/u.test(rightOf(match, 4, unit))) return undefined;
  const value = shiftUnit(published, unit.code, -1);
  return expression(match, 'DATE', value);
}

/** « à ce jour » is now, « ce jour » the publication date, « en fin de journée » its last hours. */
function day(match: Match, { published, focus }: Context): Draft[] | undefined {
  const name = surface(match, match.get('unit')!);
  if (name === 'jour' && match.get('dem')) {
    if (match.before(1)?.category === 'at') return expression(match, 'TIME', 'PRESENT_REF');
    return expression(match, 'DATE', dayAround(published, 0));
  }
  if (name !== 'journée' || !modOf(match)) return undefined;
  return expression(match, 'TIME', `${dayAround(focus ?? published, 0)}TDT`, modOf(match));
}

/** « cette semaine », « ce mois-ci », « la fin de l'année », « en fin de semaine », « début d'année ». */
function currentUnit(match: Match, context: Context): Draft[] | undefined {
  const unit = match.get('unit')!;
  if (!singular(match)) return undefined;
  if (unit.code === 'D') return day(match, context);
  const then = match.get('there') && !saysHere(match) ? context.period : undefined;
  const value = shiftUnit(then ?? context.published, unit.code, 0);
  return expression(match, 'DATE', value, modOf(match));
}

/** « l'année en cours », « le mois en cours ». */
function running(match: Match, { published }: Context): Draft[] | undefined {
  const unit = match.get('unit')!;
  const said = /^\scours(?!\p{L})/u.exec(rightOf(match, 7))?.[0];
  const value = said !== undefined && unit.code !== 'D' && singular(match) ? shiftUnit(published, unit.code, 0) : undefined;
  return value === undefined || said === undefined
    ? undefined
    : [{ start: whole(match).start, end: match.items.at(-1)!.end + said.length, type: 'DATE', value }];
}

/** « il répondra dans la semaine », « dans l'année », « au cours du mois »: the current one; « à l'heure actuelle » and « pour l'heure » are now. */
function within(match: Match, { published }: Context): Draft[] | undefined {
  const unit = match.get('unit')!;
  if (!['Y', 'M', 'W', 'H'].includes(unit.code)) return undefined;
  const right = rightOf(match, 10, unit);
  if (unit.code === 'H' && /^\sactuelle(?!\p{L})/u.test(right) && /(?:^|\s)[àÀA]\s$/u.test(leftOf(match, 3)))
    return [{ start: match.items[0]!.start, end: unit.end + ' actuelle'.length, type: 'TIME', value: 'PRESENT_REF' }];
  if (unit.code === 'H' && singular(match) && !/^\s(?:d[eu'’]|où|qui)/u.test(right) && /(?:^|[^\p{L}])pour\s$/iu.test(leftOf(match, 6)))
    return expression(match, 'TIME', 'PRESENT_REF');
  const dated = unit.code === 'H' || !singular(match) || !/^\s?(?:$|[.,;!?…»)])/u.test(right);
  const left = match.items[0]!.category === 'contr' ? /cours\s$/u : /(?:(?:^|\s)(?:dans|sur)|cours de|ensemble de)\s$/iu;
  const value = dated || !left.test(leftOf(match, 12)) ? undefined : shiftUnit(published, unit.code, 0);
  return expression(match, 'DATE', value);
}

/** Whether nothing, or a mark, follows. */
const closes = (match: Match): boolean => /^\s?(?:$|[.,;:!?…»)])/u.test(rightOf(match, 2));

/** « ce week-end », « le week-end dernier », in the past tense early in the week the one before; « les week-ends », « ouvert le week-end » recur. */
function weekend(match: Match, context: Context): Draft[] | undefined {
  const { published } = context;
  const item = match.get('weekend') ?? match.get('week')!;
  if (surface(match, match.get('end') ?? item).endsWith('s'))
    return surface(match, match.items[0]!) === 'les' && !shiftOf(match) ? expression(match, 'SET', 'XXXX-WXX-WE') : undefined;
  const isAny =
    surface(match, match.items[0]!) === 'le' &&
    !shiftOf(match) &&
    !lastOf(listed('during'), leftOf(match, 9).toLowerCase()) &&
    closes(match);
  if (isAny && context.direction(item) >= 0) return expression(match, 'SET', 'XXXX-WXX-WE');
  if (!published) return expression(match, 'DATE', 'XXXX-WXX-WE');
  const early = weekdayOf(published) < 5 && context.direction(item) < 0 ? -1 : 0;
  return expression(match, 'DATE', `${formatWeek(addDays(published, 7 * (shiftOf(match) ?? early)))}-WE`);
}

export const relativeRules = (): readonly Rule[] => [
  { pattern: '(before dash|after dash)? relday|today hui', read: relativeDay },
  { pattern: 'art? (before dash)? eve|art same unit|art unit same|dem unit dash? there', read: anaphoric },
  { pattern: `(${edge}|(art|dem|contr))? next unit`, read: nextUnit },
  { pattern: '(art|contr) last unit', read: lastUnit },
  { pattern: '(art|dem)? (weekend|week dash? end) (last|next)?', read: weekend },
  { pattern: `(${edge}|(art|dem))? unit (last|next|prec|foll)`, read: shiftedUnit },
  { pattern: `(${edge} )?dem unit (dash? there)?`, read: currentUnit },
  { pattern: `${edge} unit`, read: currentUnit },
  { pattern: 'art unit de (before|after)', read: besideUnit },
  { pattern: 'poss unit', read: ourDays },
  { pattern: '(art|contr) unit in', read: running },
  { pattern: '(art|contr) unit', read: within },
];
