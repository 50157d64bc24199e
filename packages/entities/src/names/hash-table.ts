/** An open-addressing table from 32-bit hashes to small numbers: a third of the time of a Map on this path. */
export interface HashTable {
  /** Keys at even places, each with its value after it, so that both come from memory at once. */
  readonly cells: Int32Array;
  readonly mask: number;
  /** Where the keys are that found their neighbourhood full, so that words chosen to collide cost no more than others. */
  readonly overflow: Map<number, number>;
}

/** How many places are tried for a key. */
const PROBES = 32;

/** An empty table for `size` keys at most. Key 0 stands for an empty slot and cannot be stored. */
export function hashTable(size: number): HashTable {
  let capacity = 16;
  while (capacity < size * 2) capacity *= 2;
  return { cells: new Int32Array((capacity + size + 1) * 2), mask: (capacity - 1) * 2, overflow: new Map() };
}

/** Where a key is, or an empty place. */
export function placeOf(table: HashTable, key: number): number {
  const { cells, mask } = table;
  let place = ((key ^ (key >>> 15)) << 1) & mask;
  for (let probe = 0; probe < PROBES; probe++) {
    if (cells[place] === key || cells[place] === 0) return place;
    place = (place + 2) & mask;
  }
  return table.overflow.get(key) ?? cells.length - 2;
}

/** Where a key is, which is put into the table if it is absent. */
export function claim(table: HashTable, key: number): number {
  const { cells, mask, overflow } = table;
  let place = placeOf(table, key);
  if (place === cells.length - 2) overflow.set(key, (place = mask + 2 + overflow.size * 2));
  cells[place] = key;
  return place;
}

/** The value of a key, 0 if it is absent. */
export const valueOf = (table: HashTable, key: number): number => table.cells[placeOf(table, key) + 1]!;

/** Adds bits to the value of a key. */
export function addBits(table: HashTable, key: number, bits: number): void {
  table.cells[claim(table, key) + 1]! |= bits;
}
