import { countryTable } from '../countries/table.ts';
import { peopleTable } from '../gazetteer/people.ts';
import { gazetteerTable } from '../gazetteer/table.ts';
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

function* listedNames(): Generator<readonly [string, number]> {
  for (const { name, aliases, capitals } of countryTable()) {
    for (const item of [name, ...aliases]) yield [item.name, item.doubtful ? Listed.place | Listed.doubtful : Listed.country];
    for (const item of capitals) yield [item.name, Listed.place | (item.doubtful ? Listed.doubtful : 0)];
  }
  for (const { name, acronym, aliases, type } of gazetteerTable()) {
    const bits = bitsOf(type);
    for (const item of [name, ...aliases]) yield [item.name, bits | (item.doubtful ? Listed.doubtful : 0)];
    if (acronym !== undefined) yield [acronym, bits];
  }
  for (const { name, surname, doubtful } of peopleTable()) {
    yield [name, Listed.person];
    yield [surname, Listed.person | (doubtful ? Listed.doubtful : 0)];
  }
}

/** Compiles names with their bits. */
function nameTable(entries: Iterable<readonly [string, number]>): NameTable {
  const all = [...entries];
  const names = hashTable(all.length);
  const lengths = hashTable(all.length);
  for (const [name, bits] of all) {
    const { count, folded } = scanUnits(name);
    if (count === 0 || count > LONGEST) continue;
    let hash = HASH_START;
    for (let i = 0; i < count; i++) hash = join(hash, folded[i]!);
    addBits(names, hash, bits);
    addBits(lengths, folded[0]!, 1 << count);
  }
  return { names, lengths };
}

let table: NameTable | undefined;
export const listedTable = (): NameTable => (table ??= nameTable(listedNames()));

/** Compiles the names of a caller's gazetteer. */
export const givenTable = (entries: readonly GazetteerEntry[]): NameTable =>
  nameTable(
    entries.flatMap(({ name, acronym, type, aliases = [] }) =>
      [name, ...(acronym === undefined ? [] : [acronym]), ...aliases].map((item) => [item, bitsOf(type)] as const),
    ),
  );

/**
 * What the lexicons know of each unit, as part of the longest listed name that begins with a capital there: the bits of `Listed`,
 * and above them 32 for a unit that is not the name's first, 64 for one that is not its last.
 */
export function lookUp({ count, folded, shape, glue }: Units, classes: Uint16Array, { names, lengths }: NameTable): Uint8Array {
  const listed = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    const lower = shape[i] === Shape.lower;
    if (shape[i]! >= Shape.digits || (lower && (classes[i]! & WordClass.head) === 0)) continue;
    const sizes = valueOf(lengths, folded[i]!);
    if (sizes === 0) continue;
    let hash = HASH_START;
    let best = 0;
    let bits = 0;
    for (let n = 1; n <= LONGEST && 1 << n <= sizes && i + n <= count && (n === 1 || glue[i + n - 1] !== Glue.newline); n++) {
      hash = join(hash, folded[i + n - 1]!);
      if ((sizes & (1 << n)) === 0 || (lower && n === 1)) continue;
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
