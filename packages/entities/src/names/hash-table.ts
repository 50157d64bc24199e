/** An open-addressing table from 32-bit hashes to small numbers: a third of the time of a Map on this path. */
export interface HashTable {
  /** Keys at even places, each with its value after it, so that both come from memory at once. */
  readonly cells: Int32Array;
  readonly mask: number;
}

/** An empty table for `size` keys at most. Key 0 stands for an empty slot and cannot be stored. */
export function hashTable(size: number): HashTable {
  let capacity = 16;
  while (capacity < size * 2) capacity *= 2;
  return { cells: new Int32Array(capacity * 2), mask: (capacity - 1) * 2 };
}

/** Where a key is, or where it would go; its value is one further. */
export function placeOf({ cells, mask }: HashTable, key: number): number {
  let place = ((key ^ (key >>> 15)) << 1) & mask;
  while (cells[place] !== key && cells[place] !== 0) place = (place + 2) & mask;
  return place;
}

/** The value of a key, 0 if it is absent. */
export const valueOf = (table: HashTable, key: number): number => table.cells[placeOf(table, key) + 1]!;

/** Adds bits to the value of a key. */
export function addBits(table: HashTable, key: number, bits: number): void {
  const place = placeOf(table, key);
  table.cells[place] = key;
  table.cells[place + 1]! |= bits;
}
