import { constants } from 'node:os';

/** What the program ends with. */
export const EXIT = { ok: 0, badLines: 1, usage: 2, noModel: 69, inputOutput: 74, signal: 128 } as const;

export const exitOfSignal = (name: NodeJS.Signals): number => EXIT.signal + constants.signals[name];
