/** Numbers in generated strings: a printable character each up to 75, three characters each up to 5,775. */
export const BASE = 76;
/** The first digit; the backslash is left out. */
const ZERO = 0x30;
const BACKSLASH = 0x5c;

/** Reads the numbers of a string one after another. */
export function digitReader(source: string): () => number {
  let at = 0;
  const digit = (): number => {
    const code = source.charCodeAt(at++);
    return code < BACKSLASH ? code - ZERO : code - ZERO - 1;
  };
  return () => {
    const first = digit();
    return first < BASE ? first : digit() * BASE + digit();
  };
}

const write = (n: number): string => String.fromCharCode(ZERO + n + (ZERO + n >= BACKSLASH ? 1 : 0));

/** A number as `digitReader` reads it. */
export function toDigits(n: number): string {
  if (n < BASE) return write(n);
  if (n >= BASE * BASE) throw new RangeError(`${n} takes more than two digits of ${BASE}`);
  return write(BASE) + write(Math.floor(n / BASE)) + write(n % BASE);
}
