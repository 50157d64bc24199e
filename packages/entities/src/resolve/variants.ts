/** How many names that differ in one part are compared with one another: a list of a thousand first names holds no misspellings to find. */
const COMPARED = 40;
/** Parts of longer names are not looked at one by one. */
const LONGEST = 12;

/** Names by all their parts but one, to find a name again that differs by one letter: « Valérie Pecresse », « Valérie Pécrese ». */
export class Variants<T> {
  readonly #near = new Map<string, { readonly parts: readonly string[]; readonly value: T }[]>();

  add(parts: readonly string[], value: T): void {
    for (const key of keysOf(parts)) {
      const list = this.#near.get(key);
      if (!list) this.#near.set(key, [{ parts, value }]);
      else if (list.length < COMPARED) list.push({ parts, value });
    }
  }

  /** The names added so far of which this one is a misspelling, or that are one of it. */
  of(parts: readonly string[]): T[] {
    const found: T[] = [];
    for (const key of keysOf(parts))
      for (const other of this.#near.get(key) ?? []) if (isVariant(parts, other.parts)) found.push(other.value);
    return found;
  }
}

function keysOf(parts: readonly string[]): string[] {
  const keys: string[] = [];
  if (parts.length < 2 || parts.length > LONGEST) return keys;
  for (let k = 0; k < parts.length; k++) {
    let key = `${k}`;
    for (let i = 0; i < parts.length; i++) key += i === k ? ' ' : ` ${parts[i]!}`;
    if (parts[k]!.length > 3) keys.push(key);
  }
  return keys;
}

/** Whether two names, of as many parts, differ by one letter in one long part. */
function isVariant(a: readonly string[], b: readonly string[]): boolean {
  const k = a.findIndex((part, i) => part !== b[i]);
  return k >= 0 && a[k]!.length > 4 && oneEdit(a[k]!, b[k]!) && a.every((part, i) => i <= k || part === b[i]);
}

/** Whether one insertion, deletion, replacement or exchange of neighbours makes one word of the other. */
function oneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const rest = (from: string, k: number): string => from.slice(k);
  return (
    rest(a, i + 1) === rest(b, i + 1) ||
    rest(a, i) === rest(b, i + 1) ||
    rest(a, i + 1) === rest(b, i) ||
    (a[i] === b[i + 1] && a[i + 1] === b[i] && rest(a, i + 2) === rest(b, i + 2))
  );
}
