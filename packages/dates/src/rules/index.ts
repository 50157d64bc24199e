import type { Rule } from '../pattern.ts';
import { clockRules } from './clocks.ts';
import { dayRules } from './days.ts';
import { durationRules } from './durations.ts';
import { eraRules } from './eras.ts';
import { eveRules } from './eves.ts';
import { feastRules } from './feasts.ts';
import { monthRules } from './months.ts';
import { nthRules } from './nths.ts';
import { partRules } from './parts.ts';
import { periodRules } from './periods.ts';
import { referenceRules } from './references.ts';
import { relativeRules } from './relative.ts';
import { seasonRules } from './seasons.ts';
import { setRules } from './sets.ts';
import { weekdayRules } from './weekdays.ts';
import { yearRules } from './years.ts';

/** All rules in the order in which they are tried at one place of the text. */
export const rules = (): readonly Rule[] => [
  ...setRules(),
  ...partRules(),
  ...clockRules(),
  ...eveRules(),
  ...feastRules(),
  ...eraRules(),
  ...nthRules(),
  ...dayRules(),
  ...weekdayRules(),
  ...monthRules(),
  ...periodRules(),
  ...yearRules(),
  ...seasonRules(),
  ...relativeRules(),
  ...referenceRules(),
  ...durationRules(),
];
