import { claim, hashTable, valueOf, type HashTable } from '../names/hash-table.ts';

/** Lines of lists by keys of what they hold (`unitKey`), so that a list is read only where a text asks for it. */
export class LineIndex {
  readonly #newest: HashTable;
  /** For each entry, from 1: its line, and the entry before it with its key. */
  readonly #lines: Int32Array;
  readonly #before: Int32Array;
  /** A bit for each key, small enough to stay at hand: most words of a text are in no list. */
  readonly #present = new Int32Array(2048);
  #size = 0;

  /** An empty index for `capacity` entries at most. */
  constructor(capacity: number) {
    this.#newest = hashTable(capacity);
    this.#lines = new Int32Array(capacity + 1);
    this.#before = new Int32Array(capacity + 1);
  }

  /** Puts a line under a key; the lines of a key come in ascending order. */
  add(key: number, line: number): void {
    const { cells } = this.#newest;
    const place = claim(this.#newest, key) + 1;
    const before = cells[place]!;
    if (before > 0 && this.#lines[before] === line) return;
    cells[place] = ++this.#size;
    this.#lines[this.#size] = line;
    this.#before[this.#size] = before;
    this.#present[(key >>> 5) & 2047]! |= 1 << key;
  }

  /** Whether a key may have lines. */
  has(key: number): boolean {
    return (this.#present[(key >>> 5) & 2047]! & (1 << key)) !== 0;
  }

  /** The lines of a key, in the order of the lists. */
  lines(key: number): number[] {
    const lines: number[] = [];
    for (let entry = valueOf(this.#newest, key); entry > 0; entry = this.#before[entry]!) lines.push(this.#lines[entry]!);
    return lines.reverse();
  }
}
