import type { Span } from '@incise/tokens';

/** TIMEX3 types: a day or longer, a moment or part of a day, a length of time, a recurring time. */
export type TimeType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** TIMEX3 modifiers: START of July, MID-June, APPROX(imately) ten days, MORE_THAN ten days… */
export type TimeModifier = 'BEFORE' | 'AFTER' | 'START' | 'MID' | 'END' | AmountModifier;

/** « environ », « moins de », « plus de », « au plus », « au moins ». */
export type AmountModifier = 'APPROX' | 'LESS_THAN' | 'MORE_THAN' | 'EQUAL_OR_LESS' | 'EQUAL_OR_MORE';

/** Why an expression has no value. */
export type UnknownReason = 'no such day' | 'day not named';

/** A date, time, duration or recurring time, with its TIMEX3 value. */
export interface TimeExpression extends Span {
  readonly text: string;
  readonly type: TimeType;
  /** TIMEX3 value (ISO 8601 with TIMEX3's extensions), such as `2024-07-12`, `2025-SP`, `XXXX-10`, `P3D`; absent where `unknown` says why. */
  readonly value?: string;
  /** Why there is no value: the calendar has no such day (« le 31 février »), or the text does not say which (« au lendemain du sommet »). */
  readonly unknown?: UnknownReason;
  readonly mod?: TimeModifier;
  /** Where the stretch of time that this expression ends, or measures, begins: a TIMEX3 value. */
  readonly begin?: string;
  /** Where the stretch of time that this expression begins, or measures, ends: a TIMEX3 value. */
  readonly endValue?: string;
}

/** A number with what it counts or measures. */
export interface Quantity extends Span {
  readonly text: string;
  readonly kind: 'number' | 'ordinal' | 'percentage' | 'money' | 'age' | 'measure' | 'fraction';
  /** The number, all scales applied: 3500000000 for « 3,5 milliards », 0.5 for « la moitié », 12 for « 12 % ». */
  readonly value: number;
  /** Upper end of a range such as « de 10 à 15 ». */
  readonly max?: number;
  /** ISO 4217 code for money, SI symbol for measures, `%`, `year` for ages, else the noun counted, as written. */
  readonly unit?: string;
  readonly mod?: AmountModifier;
}
