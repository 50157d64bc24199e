/**
 * Where the verb nearest to an expression points: the past (below 0), the future, or neither is clear (0). 2 and -2 are told by the form of
 * the verb, a future (« viendra ») or a simple past (« vint »).
 */
export type Direction = -2 | -1 | 0 | 1 | 2;
