export { findDates } from './find-dates.ts';
export type { DateOptions } from './find-dates.ts';
export { findQuantities } from './find-quantities.ts';
export type { QuantityOptions } from './find-quantities.ts';
export { parseNumber } from './parse-number.ts';
export type { AmountModifier, Quantity, TimeExpression, TimeModifier, TimeType, UnknownReason } from './types.ts';
