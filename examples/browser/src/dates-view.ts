import type { TimeExpression, TimeType } from '@incise/dates';
import { capped, h } from './dom.ts';
import type { Reveal } from './reveal.ts';
import { inWords, isRelative } from './time-words.ts';

const TYPES: Readonly<Record<TimeType, string>> = { DATE: 'date', TIME: 'moment', DURATION: 'durée', SET: 'répétition' };
const UNKNOWN = { 'no such day': 'jour qui n’existe pas', 'day not named': 'jour que le texte ne dit pas' };
const STEP = 60;

function item(date: TimeExpression, reveal: Reveal): HTMLElement {
  const words = date.value === undefined ? UNKNOWN[date.unknown ?? 'day not named'] : inWords(date);
  return h(
    'li',
    { class: 'entity' },
    h('p', {}, h('b', {}, date.text)),
    h(
      'p',
      { class: 'detail' },
      `${TYPES[date.type]} · `,
      date.value === undefined
        ? words
        : h('abbr', { title: `Code TIMEX3 : ${date.value}${date.mod === undefined ? '' : ` ${date.mod}`}` }, words),
    ),
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

/** Says how many dates the day of publication would settle, where it is not given. */
function request(dates: readonly TimeExpression[], give: () => void): HTMLElement | undefined {
  const open = dates.filter(isRelative).length;
  if (open === 0) return undefined;
  return h(
    'p',
    { class: 'note' },
    `${open === 1 ? 'Une date dépend' : `${open} dates dépendent`} du jour où le texte a paru. `,
    h('button', { type: 'button', click: give }, 'Dire quand il a paru'),
  );
}

/** Dates, times, durations and recurring times in the order of the text. `give` lets the user give the day of publication; absent where it is given. */
export function* renderDates(dates: readonly TimeExpression[], reveal: Reveal, give?: () => void): Generator<Node> {
  if (dates.length === 0) yield h('p', { class: 'empty' }, 'Aucune date.');
  const note = give && request(dates, give);
  if (note !== undefined) yield note;
  if (dates.length > 0) yield h('ul', { class: 'grid' }, ...capped(dates, STEP, (date) => item(date, reveal)));
}
