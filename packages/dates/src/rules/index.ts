import type { Rule } from '../pattern.ts';
import { dayRules } from './days.ts';
import { durationRules } from './durations.ts';
import { feastRules } from './feasts.ts';
import { periodRules } from './periods.ts';
import { relativeRules } from './relative.ts';
import { setRules } from './sets.ts';
import { timeRules } from './times.ts';

/** All rules in the order in which they are tried at one place of the text. */
export const rules = (): readonly Rule[] => [...setRules, ...timeRules, ...feastRules, ...dayRules, ...periodRules, ...relativeRules, ...durationRules];
