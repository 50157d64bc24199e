import type { TimeModifier, TimeType } from '@incise/dates';
import { findDates } from '@incise/dates';
import { expect, test } from 'vitest';
import { inWords, isRelative } from '../src/time-words.ts';

const cases: readonly (readonly [TimeType, string, string, TimeModifier?])[] = [
  ['DATE', '2024-07-12', 'vendredi 12 juillet 2024'],
  ['DATE', '2024-07', 'juillet 2024'],
  ['DATE', '2024', '2024'],
  ['DATE', '0476', '476'],
  ['DATE', '-0051', '52 av. J.-C.'],
  ['DATE', '2024-W28', 'semaine du 8 juillet 2024'],
  ['DATE', '2026-W01', 'semaine du 29 décembre 2025'],
  ['DATE', '2024-W28-WE', 'week-end du 13 juillet 2024'],
  ['DATE', 'XXXX-WXX-4', 'jeudi'],
  ['DATE', 'XXXX-WXX-WE', 'week-end'],
  ['DATE', 'XXXX-10', 'octobre'],
  ['DATE', 'XXXX-05-01', '1er mai'],
  ['DATE', 'XXXX-XX-XX', 'selon la date de parution'],
  ['DATE', 'XXXX', 'selon la date de parution'],
  ['DATE', '2025-SP', 'printemps 2025'],
  ['DATE', '2025-H1', '1er semestre 2025'],
  ['DATE', 'XXXX-Q3', '3e trimestre'],
  ['DATE', '199X', 'années 1990'],
  ['DATE', '18XX', 'XIXe siècle'],
  ['DATE', '00XX', 'Ier siècle'],
  ['DATE', '2024-13-45', '2024-13-45'],
  ['DATE', 'FUTURE_REF', 'plus tard'],
  ['DATE', 'XXXX-03', 'fin mars', 'END'],
  ['TIME', 'XXXX-XX-XXT03:47', 'à 3 h 47'],
  ['TIME', '2024-03-12T12:00', 'mardi 12 mars 2024, à midi'],
  ['TIME', '2024-03-12T21:05', 'mardi 12 mars 2024, vers 21 h 05', 'APPROX'],
  ['TIME', '2024-03-12T14:00Z', 'mardi 12 mars 2024, à 14 h (UTC)'],
  ['TIME', '2024-03-12TEV', 'mardi 12 mars 2024, le soir'],
  ['DURATION', 'PT10M', 'dix minutes'],
  ['DURATION', 'P10M', 'dix mois'],
  ['DURATION', 'PT1.5H', 'une heure et demie'],
  ['DURATION', 'PT0.5H', 'une demi-heure'],
  ['DURATION', 'P0.25Y', '0,25 an'],
  ['DURATION', 'P20Y', 'plus de 20 ans', 'MORE_THAN'],
  ['DURATION', 'P3Y6M', 'trois ans et six mois'],
  ['DURATION', 'PXW', 'quelques semaines'],
  ['DURATION', 'P1DE', 'une décennie'],
  ['SET', 'P1D', 'chaque jour'],
  ['SET', 'P2Y', 'tous les deux ans'],
  ['SET', 'PT2H', 'toutes les deux heures'],
  ['SET', 'XXXX-WXX-1', 'chaque lundi'],
  ['SET', 'XXXX-SU', 'chaque été'],
  ['SET', 'XXXX-WXX-1TMO', 'chaque lundi, le matin'],
  ['SET', 'TNI', 'chaque nuit'],
];

test.each(cases.map(([type, value, words, mod]) => ({ type, value, words, mod })))(
  '$type $value reads « $words »',
  ({ type, value, words, mod }) => {
    expect(inWords({ type, value, ...(mod && { mod }) })).toBe(words);
  },
);

test('what depends on the day of publication', () => {
  const text = 'Jeudi à 3 h 47, pendant dix minutes, le 12 mars 2024, chaque lundi, maintenant.';
  expect(findDates(text).map((date) => [date.text, isRelative(date)])).toEqual([
    ['Jeudi', true],
    ['3 h 47', true],
    ['dix minutes', false],
    ['le 12 mars 2024', false],
    ['chaque lundi', false],
    ['maintenant', false],
  ]);
  expect(findDates(text, { published: '2026-03-12' }).some(isRelative)).toBe(false);
});
