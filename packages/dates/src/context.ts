import type { Day } from './calendar.ts';
import type { Direction } from './direction.ts';
import type { Item } from './items.ts';

/** A month and year that the sentence named. */
export interface Dated extends Omit<Day, 'day'> {
  /** Whether the year is that of all the sentence or clause: « L'an dernier, … », « En 2018, … ». */
  readonly framing: boolean;
}

/** What values are resolved against, while the text is read from left to right. */
export interface Context {
  /** The publication date, if the caller gave one. */
  readonly published: Day | undefined;
  /** The last day that the text named. */
  readonly focus: Day | undefined;
  /** The last day that the text named and that is not ahead. */
  readonly past: Day | undefined;
  /** The last day that the sentence named, not by an hour of it. */
  readonly named: Day | undefined;
  /** Whether the focus was named by the night after it: « dans la nuit de lundi à mardi ». */
  readonly night: boolean;
  /** Whether the text named its evening or night last, or an hour of it. */
  readonly evening: boolean;
  /** The hour that the text named last, as a value. */
  readonly time: string | undefined;
  /** The first day of the last day, month or year that the text named. */
  readonly period: Day | undefined;
  /** The month, and its year as written, or the first of « l'an prochain », « l'an dernier », a year ahead, that the sentence named last. */
  readonly dated: Dated | undefined;
  /** The value of the recurring time that the sentence named last: « tous les jours », « le lundi ». */
  readonly recurring: string | undefined;
  /** Whether « chaque année » opens the sentence or stands right before. */
  readonly yearly: boolean;
  /** The year that the text named right before: « En 2024, le 3 mai ». */
  readonly year: number | undefined;
  /** Whether the sentence around an item speaks of the past or the future. */
  readonly direction: (item: Item) => Direction;
}
