import type { Item } from '../items.ts';
import type { Context } from '../context.ts';
import type { Draft, Match, Rule } from '../pattern.ts';
import { duration } from '../resolve.ts';
import type { TimeModifier } from '../types.ts';
import { whole } from './calendar.ts';

const amounts = '(day|two|year|number|count|one)';

export function approximation(match: Match): TimeModifier | undefined {
  if (match.get('approx') ?? match.get('near') ?? match.get('some') ?? match.get('around')) return 'APPROX';
  return match.get('more') ? 'MORE_THAN' : match.get('less') ? 'LESS_THAN' : undefined;
}

const amountOf = (match: Match): Item | undefined => match.items.find((item) => /^(?:day|two|year|number|count|one)$/u.test(item.category));

/** Whether the number of years is somebody's age: « 65 ans », after a name and a comma, « âgé de », « un homme de ». */
function isAge(match: Match): boolean {
  const { text } = match.scan;
  const { start, end } = match.items[0]!;
  const left = text.slice(Math.max(0, start - 60), start).normalize('NFC');
  const right = text.slice(end, end + 2);
  if (/(?:âgée?s?|agée?s?|Agée?s?) (?:seulement |tout juste )?(?:de|d'|d’)\s*$/u.test(left)) return true;
  const nominal = /(\p{L}+)(?:\s\p{L}+){0,3}?\s(?:de|d'|d’)\s*$/u.exec(left);
  if (nominal) return /(?:homme|femme|garçon|fille|enfant|adolescente?|fillette|jeune|père|mère|Britannique|Français|Française|chauffeur|conducteur|conductrice|étudiante?|retraitée?|fils)s?\s(?:\p{L}+\s){0,3}(?:de|d'|d’)\s*$/u.test(left);
  return /\p{Lu}\p{L}+\s*[,(]\s*$/u.test(left) && /^(?:[,).]|\s?[,)])/u.test(right);
}

function measured(match: Match): Draft[] | undefined {
  const unit = match.get('unit')!;
  const number = amountOf(match);
  if (unit.code === 'Y' && isAge(match)) return undefined;
  let n = number?.category === 'one' ? 1 : number?.value;
  const around = match.get('around');
  if (around) n = around.value;
  if (match.get('half')) n = match.items.indexOf(match.get('half')!) < match.items.indexOf(unit) ? (n ?? 1) * 0.5 : (n ?? 0) + 0.5;
  if (match.get('quarter')) n = 0.25 * (n ?? 1);
  return [{ ...whole(match), type: 'DURATION', value: duration(n, unit.code), mod: approximation(match) }];
}

/** « ces derniers jours », « les trois dernières années », « les prochains mois ». */
function recent(match: Match): Draft[] | undefined {
  const unit = match.get('unit')!;
  const surface = match.scan.text.slice(unit.start, unit.end).toLowerCase();
  if (!surface.endsWith('s')) return undefined;
  return [{ ...whole(match), type: 'DURATION', value: duration(amountOf(match)?.value, unit.code) }];
}

/** « de 8 à 24 mois », « deux ou trois jours »: two lengths that share a unit. */
function shared(match: Match, context: Context): Draft[] | undefined {
  const unit = match.get('unit')!;
  const numbers = match.items.filter((item) => /^(?:day|two|year|number|count|one)$/u.test(item.category));
  const [a, b] = numbers;
  void context;
  if (!a || !b) return undefined;
  if (match.get('and') || match.get('dash')) return [{ first: a, last: unit, type: 'DURATION', value: duration(b.value, unit.code), mod: 'APPROX' }];
  return [
    { first: a, last: a, type: 'DURATION', value: duration(a.value, unit.code) },
    { first: b, last: unit, type: 'DURATION', value: duration(b.value, unit.code) },
  ];
}

const prefix = '(approx de?|near de|more de|less de|some)?';

export const durationRules: readonly Rule[] = [
  { pattern: `(de|art|contr)? ${amounts} (at|and|dash) ${amounts} unit`, read: shared },
  { pattern: `${prefix} one (around de|quarter de|half dash) unit`, read: measured },
  { pattern: `${prefix} (art|dem|poss)? ${amounts} (last|next) unit`, read: recent },
  { pattern: `(art|dem|poss|contr) (last|next) ${amounts}? unit`, read: recent },
  { pattern: `${prefix} (${amounts} unit (and half|and one half)?|vague unit)`, read: measured },
];

export const setRules: readonly Rule[] = [
  { pattern: 'each weekday', read: (match) => [{ ...whole(match), type: 'SET', value: `XXXX-WXX-${match.get('weekday')!.value}` }] },
  { pattern: 'all art weekday', read: (match) => [{ ...whole(match), type: 'SET', value: `XXXX-WXX-${match.get('weekday')!.value}` }] },
  { pattern: 'each unit', read: (match) => [{ ...whole(match), type: 'SET', value: duration(1, match.get('unit')!.code) }] },
  { pattern: `all art ${amounts}? unit`, read: (match) => [{ ...whole(match), type: 'SET', value: duration(amountOf(match)?.value ?? 1, match.get('unit')!.code) }] },
  { pattern: 'by unit', read: (match) => [{ first: match.get('unit')!, last: match.get('unit')!, type: 'SET', value: duration(1, match.get('unit')!.code) }] },
  { pattern: 'whole art unit', read: (match) => [{ ...whole(match), type: 'DURATION', value: duration(1, match.get('unit')!.code) }] },
];
