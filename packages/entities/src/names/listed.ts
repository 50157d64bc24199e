import type { Country } from '../countries/table.ts';
import { nameLines, readNameLine } from '../gazetteer/name-lines.ts';
import type { KnownPerson } from '../gazetteer/people.ts';
import type { Listed as ListedEntry } from '../gazetteer/table.ts';
import { fold } from '../text/fold.ts';
import { unitOf } from '../text/unit.ts';
import { addBits, hashTable, placeOf, valueOf, type HashTable } from './hash-table.ts';
import { WordClass } from './word-classes.ts';
import type { EntityType, GazetteerEntry } from '../types.ts';
import { Glue, HASH_START, scanUnits, Shape, type Units } from './scan.ts';

/** What the lexicons know of a name, as the model sees it. */
export const Listed = { country: 1, place: 2, organisation: 4, doubtful: 8, person: 16 } as const;

/** Names by the hash of their units, and for each first unit the lengths of the names that it begins, as bits. */
export interface NameTable {
  readonly names: HashTable;
  readonly lengths: HashTable;
}

const LONGEST = 15;
const join = (hash: number, unit: number): number => Math.imul(hash ^ unit ^ (hash >>> 13), 0x5bd1e995);

const bitsOf = (type: EntityType): number => (type === 'LOC' ? Listed.place : type === 'ORG' ? Listed.organisation : Listed.person);

/** Names of a country and its capitals. */
const countryNames = ({ name, aliases, capitals }: Country): (readonly [string, number])[] => [
  ...[name, ...aliases].map((item) => [item.name, item.doubtful ? Listed.place | Listed.doubtful : Listed.country] as const),
  ...capitals.map((item) => [item.name, Listed.place | (item.doubtful ? Listed.doubtful : 0)] as const),
];

function namesOfListed({ name, acronym, aliases, type }: ListedEntry): (readonly [string, number])[] {
  const bits = bitsOf(type);
  const names = [name, ...aliases].map((item) => [item.name, bits | (item.doubtful ? Listed.doubtful : 0)] as const);
  return acronym === undefined ? names : [...names, [acronym, bits]];
}

const personNames = ({ name, surname, doubtful }: KnownPerson): (readonly [string, number])[] => [
  [name, Listed.person],
  [surname, Listed.person | (doubtful ? Listed.doubtful : 0)],
];

const emptyTable = (size: number): NameTable => ({ names: hashTable(size), lengths: hashTable(size) });

/** Puts names with their bits into a table, those with other first units than `first` left out where it is given. */
function addNames({ names, lengths }: NameTable, entries: readonly (readonly [string, number])[], first?: string): void {
  for (const [name, bits] of entries) {
    if (first !== undefined && unitOf(fold(name)) !== first) continue;
    const { count, folded } = scanUnits(name);
    if (count === 0 || count > LONGEST) continue;
    let hash = HASH_START;
    for (let i = 0; i < count; i++) hash = join(hash, folded[i]!);
    addBits(names, hash, bits);
    addBits(lengths, folded[0]!, 1 << count);
  }
}

/** More than the lists have names. */
const CAPACITY = 2 ** 13;

/** The names of the lexicons that texts have asked for, and the units that they have asked with. */
let known: { readonly table: NameTable; readonly read: Set<string> } | undefined;

/** Reads the names of the lexicons that begin with a unit, unless they were read before. */
function readNames(surface: string): NameTable {
  known ??= { table: emptyTable(CAPACITY), read: new Set() };
  const unit = fold(surface);
  const index = nameLines();
  if (known.read.has(unit) || !index.has(unit)) return known.table;
  known.read.add(unit);
  for (const line of index.lines(unit))
    addNames(known.table, readNameLine(line, { country: countryNames, listed: namesOfListed, person: personNames }), unit);
  return known.table;
}

/** Compiles the names of a caller's gazetteer. */
export function givenTable(entries: readonly GazetteerEntry[]): NameTable {
  const names = entries.flatMap(({ name, acronym, type, aliases = [] }) =>
    [name, ...(acronym === undefined ? [] : [acronym]), ...aliases].map((item) => [item, bitsOf(type)] as const),
  );
  const given = emptyTable(names.length);
  addNames(given, names);
  return given;
}

/**
 * What the lexicons know of each unit, as part of the longest listed name that begins with a capital there: the bits of `Listed`,
 * and above them 32 for a unit that is not the name's first, 64 for one that is not its last.
 */
export function lookUp(units: Units, classes: Uint16Array, given?: NameTable): Uint8Array {
  const { text, start, end, count, folded, shape, glue } = units;
  const listed = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    const lower = shape[i] === Shape.lower;
    if (shape[i]! >= Shape.digits || (lower && (classes[i]! & WordClass.head) === 0)) continue;
    const { names, lengths } = given ?? readNames(text.slice(start[i], end[i]));
    const sizes = valueOf(lengths, folded[i]!);
    if (sizes === 0) continue;
    let hash = HASH_START;
    let best = 0;
    let bits = 0;
    for (let n = 1; n <= LONGEST && 1 << n <= sizes && i + n <= count && (n === 1 || glue[i + n - 1] !== Glue.newline); n++) {
      hash = join(hash, folded[i + n - 1]!);
      if ((sizes & (1 << n)) === 0 || (lower && n === 1)) continue;
      // « Berlin [est] prudent »
      if (n > 1 && shape[i + n - 1] === Shape.lower && text.slice(start[i + n - 1], end[i + n - 1]) === 'est') continue;
      const place = placeOf(names, hash);
      if (names.cells[place] === hash) {
        best = n;
        bits = names.cells[place + 1]!;
      }
    }
    for (let k = 0; k < best; k++) listed[i + k] = bits | (k > 0 ? 32 : 0) | (k < best - 1 ? 64 : 0);
    if (best > 0) i += best - 1;
  }
  return listed;
}
