import type { TimeExpression, TimeModifier } from '@incise/dates';
import { durationInWords } from './duration-words.ts';

type Timed = Pick<TimeExpression, 'type' | 'value' | 'mod'>;

const REFERENCES: Readonly<Record<string, string>> = { PRESENT_REF: 'maintenant', PAST_REF: 'autrefois', FUTURE_REF: 'plus tard' };
const WEEKDAYS = ['', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche', 'week-end'];
const SEASONS: Readonly<Record<string, string>> = { SP: 'printemps', SU: 'été', FA: 'automne', WI: 'hiver' };
const PARTS: Readonly<Record<string, string>> = {
  MO: 'le matin',
  MI: 'à la mi-journée',
  AF: 'l’après-midi',
  EV: 'le soir',
  NI: 'la nuit',
  DT: 'dans la journée',
};
const MODIFIERS: Readonly<Record<TimeModifier, string>> = {
  BEFORE: 'avant : ',
  AFTER: 'après : ',
  START: 'début ',
  MID: 'milieu : ',
  END: 'fin ',
  APPROX: 'environ ',
  LESS_THAN: 'moins de ',
  MORE_THAN: 'plus de ',
  EQUAL_OR_LESS: 'au plus ',
  EQUAL_OR_MORE: 'au moins ',
};
const MOMENT = /^(?<day>.*?)(?:T(?<hour>\d\d):(?<minute>\d\d)(?:\d|:)*(?<zone>Z|[+-]\d\d:\d\d)?|T(?<part>[A-Z]{2}))$/u;
const DAY = 86_400_000;

const format = (date: Date, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat('fr', { ...options, timeZone: 'UTC' }).format(date);

function clock(hour: number, minute: number): string {
  const noon = { 0: 'minuit', 12: 'midi' }[hour];
  const minutes = minute === 0 ? '' : ` ${String(minute).padStart(2, '0')}`;
  return noon === undefined ? `à ${hour} h${minutes}` : `à ${noon}${minutes}`;
}

/** 0000 is the year 1 before Christ. */
const year = (digits: string): string => (/^-|^0000/u.test(digits) ? `${1 - Number(digits)} av. J.-C.` : String(Number(digits)));

function century(hundreds: number): string {
  const tens = ['', 'X', 'XX'][Math.floor((hundreds + 1) / 10)];
  const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][(hundreds + 1) % 10];
  return `${tens ?? ''}${ones ?? ''}${hundreds === 0 ? 'er' : 'e'} siècle`;
}

/** The Monday of an ISO week. */
function mondayOf(digits: string, week: number): Date {
  const fourth = Date.UTC(Number(digits), 0, 4);
  return new Date(fourth + (week * 7 - 7 - ((new Date(fourth).getUTCDay() + 6) % 7)) * DAY);
}

/** A part of a year, once it is known which: undefined for what is none. */
function inYear(part: string): string | undefined {
  const named = SEASONS[part];
  if (named !== undefined) return named;
  const numbered = /^([HQ])(\d)$/u.exec(part);
  if (numbered !== null) return `${numbered[2]!}${numbered[2] === '1' ? 'er' : 'e'} ${numbered[1] === 'H' ? 'semestre' : 'trimestre'}`;
  const [month = 0, day] = part.split('-').map(Number);
  if (!(month >= 1 && month <= 12)) return undefined;
  const name = format(new Date(Date.UTC(2000, month - 1, 1)), { month: 'long' });
  return day === undefined ? name : `${day === 1 ? '1er' : day} ${name}`;
}

function calendar(value: string, type: Timed['type']): string | undefined {
  const date = new Date(value);
  if (/^\d{4}-\d\d-\d\d$/u.test(value) && !Number.isNaN(date.getTime()))
    return format(date, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const weekday = /^XXXX-WXX-(\d|WE)$/u.exec(value)?.[1];
  if (weekday !== undefined) return WEEKDAYS[weekday === 'WE' ? 8 : Number(weekday)];
  const week = /^(\d{4})-W(\d\d)(-WE)?$/u.exec(value);
  if (week !== null) {
    const monday = mondayOf(week[1]!, Number(week[2]));
    const first = week[3] === undefined ? monday : new Date(monday.getTime() + 5 * DAY);
    return `${week[3] === undefined ? 'semaine du' : 'week-end du'} ${format(first, { day: 'numeric', month: 'long', year: 'numeric' })}`;
  }
  if (/^\d{3}X$/u.test(value)) return `années ${value.slice(0, 3)}0`;
  if (/^\d\dXX$/u.test(value)) return century(Number(value.slice(0, 2)));
  if (/^-?\d{4}$/u.test(value)) return year(value);
  const parts = /^(XXXX|-?\d{4})-(.+)$/u.exec(value);
  const inside = parts === null ? undefined : inYear(parts[2]!);
  if (inside === undefined) return /^[XW-]+$/u.test(value) && type !== 'SET' ? 'selon la date de parution' : undefined;
  return parts![1] === 'XXXX' ? inside : `${inside} ${year(parts![1]!)}`;
}

function moment(value: string): string | undefined {
  const { day = '', hour, minute, zone, part } = MOMENT.exec(value)?.groups ?? {};
  const time = part === undefined ? hour && minute && clock(Number(hour), Number(minute)) : PARTS[part];
  if (time === undefined) return undefined;
  const at = zone === undefined ? time : `${time} (${zone === 'Z' ? 'UTC' : `UTC${zone}`})`;
  const known = /^[X-]*$/u.test(day) ? undefined : calendar(day, 'DATE');
  return known === undefined ? at : `${known}, ${at}`;
}

/** A TIMEX3 value as people say it: « jeudi 12 mars 2026 », « à 3 h 47 », « dix minutes », « chaque lundi ». What has no such words stays as it is. */
export function inWords({ type, value, mod }: Timed): string {
  if (value === undefined) return '';
  const reference = REFERENCES[value];
  if (reference !== undefined) return reference;
  const words = value.startsWith('P') ? durationInWords(value, type === 'SET') : (moment(value) ?? calendar(value, type));
  if (words === undefined) return value;
  const said = type === 'SET' && !value.startsWith('P') ? `chaque ${words.replace(/^le |^la |^l’/u, '')}` : words;
  if (mod === 'APPROX' && type === 'TIME') return said.replace(/(^|, )à /u, '$1vers ');
  return `${mod === undefined ? '' : MODIFIERS[mod]}${said}`;
}

/** Whether the day that is meant depends on when the text was published. */
export const isRelative = ({ type, value }: Timed): boolean => (type === 'DATE' || type === 'TIME') && (value?.startsWith('XXXX') ?? false);
