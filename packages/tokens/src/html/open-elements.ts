import { empty, endedByTheNext, layouts } from './elements.ts';

interface Open {
  readonly name: string;
  readonly skip: boolean;
}

/**
 * The elements that are open, as far as it matters for what is shown: blocks, what is left out, and inside it what bears
 * the same name. An end tag without its start costs nothing, so the time stays linear on any nesting.
 */
export class OpenElements {
  private readonly stack: Open[] = [];
  private readonly counts = new Map<string, number>();
  private skipped = 0;

  /** Whether text here is left out. */
  get skips(): boolean {
    return this.skipped > 0;
  }

  has(name: string): boolean {
    return (this.counts.get(name) ?? 0) > 0;
  }

  open(name: string, skip: boolean): void {
    const top = this.stack.at(-1)?.name;
    const endsTop = top === name ? endedByTheNext.includes(name) : top === 'p' && layouts.get(name) === 'paragraph';
    if (endsTop) this.pop();
    if (empty.includes(name) || !(skip || layouts.has(name) || this.has(name))) return;
    this.stack.push({ name, skip });
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
    if (skip) this.skipped++;
  }

  close(name: string): void {
    if (!this.has(name)) return;
    while (this.pop() !== name);
  }

  /** Of an element at least. */
  private pop(): string {
    const last = this.stack.pop()!;
    this.counts.set(last.name, this.counts.get(last.name)! - 1);
    if (last.skip) this.skipped--;
    return last.name;
  }
}
