import { countryTable, type Country } from '../countries/table.ts';
import { LineIndex } from '../text/line-index.ts';
import { unitKey } from '../text/unit-key.ts';
import { peopleTable, type KnownPerson } from './people.ts';
import { eachListedName, listedAt, type Listed } from './table.ts';

/** Lines of the gazetteer, by their offsets, are numbered from here, those of people from there; countries come first. */
const LISTED_FROM = 2 ** 10;
const PEOPLE_FROM = 2 ** 20;
/** More than the lists have names. */
const CAPACITY = 2 ** 13;

let index: LineIndex | undefined;

function build(): LineIndex {
  const lines = new LineIndex(CAPACITY);
  countryTable().forEach(({ name, aliases, capitals }, k) => {
    for (const item of [name, ...aliases, ...capitals]) {
      lines.add(unitKey(item.name), k);
      if (item.name.includes('.')) lines.add(unitKey(item.name.replaceAll('.', '')), k);
    }
  });
  eachListedName((key, offset) => {
    lines.add(key, LISTED_FROM + offset);
  });
  peopleTable().forEach(({ name, surname }, k) => {
    lines.add(unitKey(name), PEOPLE_FROM + k);
    lines.add(unitKey(surname), PEOPLE_FROM + k);
  });
  return lines;
}

/** The lines of countries, gazetteer and people by the keys of the units that their names begin with; built when first needed. */
export const nameLines = (): LineIndex => (index ??= build());

/** Reads a line by what it is of. */
export function readNameLine<T>(
  line: number,
  read: { country: (item: Country) => T; listed: (item: Listed) => T; person: (item: KnownPerson) => T },
): T {
  if (line < LISTED_FROM) return read.country(countryTable()[line]!);
  return line < PEOPLE_FROM ? read.listed(listedAt(line - LISTED_FROM)) : read.person(peopleTable()[line - PEOPLE_FROM]!);
}
