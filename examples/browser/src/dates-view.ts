import type { TimeExpression, TimeType } from '@incise/dates';
import { capped, h } from './dom.ts';
import type { Reveal } from './reveal.ts';

const TYPES: Readonly<Record<TimeType, string>> = { DATE: 'date', TIME: 'moment', DURATION: 'durée', SET: 'répétition' };
const VAGUE: Readonly<Record<string, string>> = { PRESENT_REF: 'maintenant', PAST_REF: 'autrefois', FUTURE_REF: 'plus tard' };
const STEP = 100;
const DAY = /^\d{4}-\d{2}-\d{2}$/u;
const MONTH = /^\d{4}-\d{2}$/u;

const UNKNOWN = { 'no such day': 'jour qui n’existe pas', 'day not named': 'jour que le texte ne dit pas' };

/** A day, a month or a vague time in words; any other TIMEX3 value as it is. */
export function inWords(value: string): string {
  const options: Intl.DateTimeFormatOptions | undefined = DAY.test(value)
    ? { dateStyle: 'full' }
    : MONTH.test(value)
      ? { month: 'long', year: 'numeric' }
      : undefined;
  const date = new Date(value);
  return options === undefined || Number.isNaN(date.getTime())
    ? (VAGUE[value] ?? value)
    : new Intl.DateTimeFormat('fr', { ...options, timeZone: 'UTC' }).format(date);
}

function item(date: TimeExpression, reveal: Reveal): HTMLElement {
  const words = date.value === undefined ? UNKNOWN[date.unknown ?? 'day not named'] : inWords(date.value);
  return h(
    'li',
    { class: 'entity' },
    h('p', {}, h('b', {}, date.text)),
    h('p', { class: 'detail' }, `${TYPES[date.type]} · ${words}`, date.value !== undefined && words !== date.value && ` · ${date.value}`),
    h(
      'button',
      {
        type: 'button',
        class: 'show',
        'aria-label': `Montrer dans le texte : ${date.text}`,
        click: () => {
          reveal(date);
        },
      },
      'Montrer',
    ),
  );
}

/** Dates, times, durations and recurring times in the order of the text. */
export function renderDates(dates: readonly TimeExpression[], reveal: Reveal): Node[] {
  if (dates.length === 0) return [h('p', { class: 'empty' }, 'Aucune date.')];
  return [h('ul', { class: 'grid' }, ...capped(dates, STEP, (date) => item(date, reveal)))];
}
