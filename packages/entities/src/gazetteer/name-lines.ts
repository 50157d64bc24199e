import { countryTable, type Country } from '../countries/table.ts';
import { LineIndex } from '../text/line-index.ts';
import { fold } from '../text/fold.ts';
import { unitOf } from '../text/unit.ts';
import { peopleTable, type KnownPerson } from './people.ts';
import { eachListedName, listedAt, type Listed } from './table.ts';

/** Lines of the gazetteer are numbered from here, those of people from there; countries come first. */
const LISTED_FROM = 2 ** 10;
const PEOPLE_FROM = 2 ** 20;

let index: LineIndex | undefined;

function build(): LineIndex {
  const lines = new LineIndex();
  countryTable().forEach(({ name, aliases, capitals }, k) => {
    for (const item of [name, ...aliases, ...capitals]) {
      const folded = fold(item.name);
      lines.add(unitOf(folded), k);
      if (folded.includes('.')) lines.add(unitOf(folded.replaceAll('.', '')), k);
    }
  });
  eachListedName((unit, line) => {
    lines.add(unit, LISTED_FROM + line);
  });
  peopleTable().forEach(({ name, surname }, k) => {
    lines.add(unitOf(fold(name)), PEOPLE_FROM + k);
    lines.add(unitOf(fold(surname)), PEOPLE_FROM + k);
  });
  return lines;
}

/** The lines of countries, gazetteer and people by what their names begin with (`unitOf`); built when first needed. */
export const nameLines = (): LineIndex => (index ??= build());

/** Reads a line by what it is of. */
export function readNameLine<T>(
  line: number,
  read: { country: (item: Country) => T; listed: (item: Listed) => T; person: (item: KnownPerson) => T },
): T {
  if (line < LISTED_FROM) return read.country(countryTable()[line]!);
  return line < PEOPLE_FROM ? read.listed(listedAt(line - LISTED_FROM)) : read.person(peopleTable()[line - PEOPLE_FROM]!);
}
