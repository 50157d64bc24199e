import { wordHash } from './unit.ts';

/** Lines of lists by the units that something in them begins with (`unitOf`), so that a line is read only where a text asks for it. */
export class LineIndex {
  /** The line of a unit, or its lines. */
  readonly #lines = new Map<string, number | number[]>();
  /** The hashes of the units, in few bits: most words begin nothing, which these tell at once. */
  readonly #hashes = new Int32Array(4096);

  /** Puts a line under a unit; the lines of a unit come in ascending order. */
  add(unit: string, line: number): void {
    const before = this.#lines.get(unit);
    if (before === undefined) {
      const hash = wordHash(unit);
      this.#lines.set(unit, line);
      this.#hashes[(hash >>> 5) & 4095]! |= 1 << hash;
    } else if (typeof before === 'number') {
      if (before !== line) this.#lines.set(unit, [before, line]);
    } else if (before.at(-1) !== line) before.push(line);
  }

  has(unit: string): boolean {
    const hash = wordHash(unit);
    return (this.#hashes[(hash >>> 5) & 4095]! & (1 << hash)) !== 0 && this.#lines.has(unit);
  }

  /** The lines of a unit, in the order of the lists. */
  lines(unit: string): readonly number[] {
    const lines = this.#lines.get(unit) ?? [];
    return typeof lines === 'number' ? [lines] : lines;
  }
}
