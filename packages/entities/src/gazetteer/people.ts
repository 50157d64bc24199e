import { readName } from '../countries/table.ts';
import { people as lines } from '../lexicon/people.generated.ts';
import { fold } from '../text/fold.ts';
import type { Gender } from '../types.ts';

/** An office that somebody is known to hold or to have held. */
export interface Office {
  /** Folded masculine noun. */
  readonly lemma: string;
  /** ISO code of the country, or name of the organisation. */
  readonly of: string;
}

export interface KnownPerson {
  readonly name: string;
  readonly surname: string;
  /** The surname alone is no sure sign. */
  readonly doubtful: boolean;
  readonly gender: Gender;
  readonly offices: readonly Office[];
}

let table: readonly KnownPerson[] | undefined;

/** The people of lexicon/people.tsv. */
export function peopleTable(): readonly KnownPerson[] {
  table ??= lines.split('\n').map((line) => {
    const [first = '', last = '', gender, offices = ''] = line.split('\t');
    const { name: surname, doubtful } = readName(last);
    return {
      name: `${first} ${surname}`,
      surname,
      doubtful,
      gender: gender as Gender,
      offices:
        offices === ''
          ? []
          : offices
              .split(', ')
              .map((office) => ({ lemma: fold(office.slice(0, office.indexOf('@'))), of: office.slice(office.indexOf('@') + 1) })),
    };
  });
  return table;
}

let byName: ReadonlyMap<string, KnownPerson | undefined> | undefined;

/** Who a full name, or a surname that one known person bears, stands for. */
export function knownPerson(name: string): KnownPerson | undefined {
  if (!byName) {
    const names = new Map<string, KnownPerson | undefined>();
    for (const person of peopleTable()) {
      const surname = fold(person.surname);
      names.set(surname, names.has(surname) ? undefined : person);
      names.set(fold(person.name), person);
    }
    byName = names;
  }
  return byName.get(fold(name));
}
