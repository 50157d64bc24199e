import { type Rule } from '../pattern.ts';
import { calendarRules } from './calendar.ts';
import { durationRules, setRules } from './durations.ts';
import { relativeRules } from './relative.ts';
import { timeRules } from './times.ts';

/** All rules in the order in which they are tried at one place of the text. */
export const rules = (): readonly Rule[] => [...setRules, ...timeRules, ...calendarRules, ...relativeRules, ...durationRules];
