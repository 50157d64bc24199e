/** An open-addressing table from 32-bit hashes to small numbers: a third of the time of a Map on this path. */
export interface HashTable {
  readonly keys: Int32Array;
  readonly values: Int32Array;
  readonly mask: number;
}

/** An empty table for `size` keys at most. Key 0 stands for an empty slot and cannot be stored. */
export function hashTable(size: number): HashTable {
  let capacity = 16;
  while (capacity < size * 2) capacity *= 2;
  return { keys: new Int32Array(capacity), values: new Int32Array(capacity), mask: capacity - 1 };
}

/** The slot of a key: where it is, or where it would go. */
export function slotOf({ keys, mask }: HashTable, key: number): number {
  let slot = (key ^ (key >>> 15)) & mask;
  while (keys[slot] !== key && keys[slot] !== 0) slot = (slot + 1) & mask;
  return slot;
}

/** The value of a key, 0 if it is absent. */
export const valueOf = (table: HashTable, key: number): number => table.values[slotOf(table, key)]!;

/** Adds bits to the value of a key. */
export function addBits(table: HashTable, key: number, bits: number): void {
  const slot = slotOf(table, key);
  table.keys[slot] = key;
  table.values[slot]! |= bits;
}
