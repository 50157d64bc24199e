export type { Quantity, TimeExpression, TimeType } from './types.ts';
