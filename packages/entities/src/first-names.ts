import { firstNames } from './lexicon/first-names.generated.ts';
import { fold } from './text/fold.ts';

export type FirstNameGender = 'f' | 'm' | 'x';

let genders: Map<string, FirstNameGender> | undefined;

/**
 * Whether a first name is a woman's, a man's or both ('x'), in any case, with or without accents; a compound name goes by its
 * first element. Undefined for a name that INSEE's list of usual names does not hold.
 */
export function firstNameGender(name: string): FirstNameGender | undefined {
  genders ??= new Map(firstNames.split('\n').map((line) => [fold(line.slice(0, -2)), line.slice(-1) as FirstNameGender]));
  return genders.get(fold(name)) ?? genders.get(fold(name.split(/[-\s]/u, 1)[0] ?? ''));
}
