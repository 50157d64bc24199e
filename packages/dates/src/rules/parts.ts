import { addDays } from '../calendar.ts';
import type { Context } from '../context.ts';
import type { Draft, Match, Rule } from '../pattern.ts';
import { date, day, dayOf, dayOfMonth, onDay, part, partCode, partOfDate } from './moments.ts';
import { feast, named } from './feasts.ts';
import { expression, isName, leftOf, modOf, ofEvent, surface } from './shared.ts';
import { tail, withTail } from './tails.ts';

/** « hier soir », « mardi matin », « le 3 mai au soir », « dans la soirée », « cet après-midi », « en fin de matinée », « au milieu de la nuit »; « les nuits » are none. */
function partOfDay(match: Match, context: Context): Draft[] | undefined {
  const code = partCode(match);
  const item = match.get('part')!;
  if (code === undefined || isName(match, item) || /^(?:les|des)$/u.test(surface(match, match.items[0]!))) return undefined;
  const isBare = match.items.length === 2 && ['art', 'contr'].includes(match.items[0]!.category);
  const known = !context.focus && isBare && ofEvent(match, item) ? undefined : dayOf(match, context);
  return expression(match, 'TIME', onDay(known, `T${code}`, partOfDate(match, context)), modOf(match));
}

/** « la nuit de lundi à mardi », « la nuit de jeudi 30 à vendredi 31 mars », « la nuit du 3 au 4 mai »: the night belongs to its evening. */
function nightBetween(match: Match, context: Context): Draft[] | undefined {
  const month = match.get('month');
  const known = month && dayOf(match, context);
  const code = partCode(match);
  if (!known || code === undefined) return asNight(match.get('weekday') ? partOfDay(match, context) : partOfNumber(match, context));
  const isEvening = match.items.slice(match.items.indexOf(month)).some(({ category }) => category === 'weekday');
  return asNight(expression(match, 'TIME', onDay(addDays(known, isEvening ? 0 : -1), `T${code}`)));
}

/** « lundi en fin de journée ». */
const endOfDay = (match: Match, context: Context): Draft[] | undefined =>
  surface(match, match.get('unit')!) === 'journée'
    ? expression(match, 'TIME', onDay(dayOf(match, context), 'TDT', partOfDate(match, context)), modOf(match))
    : undefined;

const asNight = (drafts: Draft[] | undefined): Draft[] | undefined => drafts?.map((draft) => Object.assign(draft, { night: true }));

/** « le 8 au soir », « la nuit du 8 au 9 »: a day of the month that the text speaks of. */
function partOfNumber(match: Match, context: Context): Draft[] | undefined {
  const code = partCode(match);
  const day = (match.get('day') ?? match.get('first'))!;
  const known = dayOfMonth(day, context);
  return code === undefined || day.end - day.start > 3 || (context.published && !known)
    ? undefined
    : expression(match, 'TIME', onDay(known, `T${code}`));
}

/** « en pleine nuit ». */
function fullPart(match: Match, context: Context): Draft[] | undefined {
  const said = /(?<=(?:^|\s)en\s)pleine?\s$/iu.exec(leftOf(match, 12))?.[0];
  return said === undefined
    ? undefined
    : partOfDay(match, context)?.map((draft) => Object.assign(draft, { start: match.items[0]!.start - said.length }));
}

/** « la nuit dernière ». */
function lastNight(match: Match, { published }: Context): Draft[] | undefined {
  const code = partCode(match);
  return code === undefined ? undefined : asNight(expression(match, 'TIME', onDay(published && addDays(published, -1), `T${code}`)));
}

/** « au matin », « au petit matin », « au soir du 3 mai », but not « du soir », which tells one evening from another. */
const atPart = (match: Match, context: Context): Draft[] | undefined =>
  surface(match, match.items[0]!) === 'au' && !/du\s(?:soir|matin)\s$/iu.test(leftOf(match, 9)) ? partOfDay(match, context) : undefined;

/** « le soir de Noël », « la nuit de la Saint-Sylvestre ». */
function partOfFeast(match: Match, context: Context): Draft[] | undefined {
  const code = partCode(match);
  const rest = match.items.slice(match.items.indexOf(match.get('part')!) + 2);
  const value = feast(match.of(rest), context)?.[0]?.value;
  return code === undefined || value === undefined ? undefined : expression(match, 'TIME', `${value}T${code}`);
}

/** « la nuit suivante », « le soir précédent ». */
function nextPart(match: Match, { published, focus }: Context): Draft[] | undefined {
  const code = partCode(match);
  const base = focus ?? published;
  const shift = (match.get('foll') ?? match.get('prec'))!.value;
  return code === undefined ? undefined : expression(match, 'TIME', onDay(base && addDays(base, shift), `T${code}`));
}

/** « dans la journée »; « la journée de lundi » is Monday, « la journée mondiale » an event. */
function daytime(match: Match, context: Context): Draft[] | undefined {
  const after = match.after(1)?.category;
  if (
    surface(match, match.get('unit')!) !== 'journée' ||
    after === 'contr' ||
    after === 'de' ||
    !/(?:dans|durant|pendant|cours de)\s$/iu.test(leftOf(match, 9))
  )
    return undefined;
  return expression(match, 'TIME', onDay(dayOf(match, context), 'TDT'));
}

export const partRules = (): readonly Rule[] => [
  { pattern: `(art|dem)? ${part} (de|contr) weekday ((day|first) month?)? (at|contr) weekday (${date}|last|next)?`, read: nightBetween },
  { pattern: `contr ${part} (de|contr) (weekday (${date})?|${date})`, read: atPart },
  { pattern: `(art|dem)? ${part} (de|contr) (weekday (${date})?|relday)`, read: partOfDay },
  { pattern: `art ${part} last`, read: lastNight },
  { pattern: `art ${part} (foll|prec)`, read: nextPart },
  { pattern: `(art|dem) ${part} (de|contr) ${named} year?`, read: partOfFeast },
  { pattern: `(art|dem)? ${part} (de|contr) ${date} (contr (day|first) month (point? year)?)?`, read: partOfDay },
  { pattern: `(art|dem)? ${part} (de|contr) (day|first) contr ((day|first) month (point? year)?|day|first)`, read: nightBetween },
  { pattern: `art (day|first) contr ${part}`, read: partOfNumber },
  { pattern: `${day} (contr size?|in)? (edge (de|contr))? art? ${part} (last|next)? ${tail}`, read: withTail('W', partOfDay) },
  { pattern: `${day} in edge de unit`, read: endOfDay },
  { pattern: `(edge (de|contr) art?|(art|dem|in)) ${part} (dash? there|same)?|art same ${part}`, read: partOfDay },
  { pattern: `contr size? ${part}`, read: atPart },
  { pattern: part, read: fullPart },
  { pattern: 'art unit', read: daytime },
];
