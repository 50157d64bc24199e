import { firstNames } from './lexicon/first-names.generated.ts';
import { fold, foldAll } from './text/fold.ts';

export type FirstNameGender = 'f' | 'm' | 'x';

function readGenders(): Map<string, FirstNameGender> {
  const table = new Map<string, FirstNameGender>();
  for (const line of foldAll(firstNames).split('\n')) table.set(line.slice(0, -2), line.slice(-1) as FirstNameGender);
  return table;
}

let genders: Map<string, FirstNameGender> | undefined;

/**
 * Whether a first name is a woman's, a man's or both ('x'), in any case, with or without accents; a compound name goes by its
 * first element. Undefined for a name that INSEE's list of usual names does not hold.
 */
export function firstNameGender(name: string): FirstNameGender | undefined {
  genders ??= readGenders();
  return genders.get(fold(name)) ?? genders.get(fold(name.split(/[-\s]/u, 1)[0]!));
}
