/** Where the verb nearest to an expression points: the past, the future, or neither is clear. */
export type Direction = -1 | 0 | 1;
