import { fstatSync, readFileSync, statSync } from 'node:fs';

const STDIN = 0;
/** Linux writes the flags with which a descriptor was opened in octal: the last digit is 0 for reading, 2 for both. */
const BOTH_WAYS = /^flags:\s*\d*2$/mu;

/**
 * Throws where standard input is a directory, or closed. A closed one looks to a program like /dev/null, which Node opens
 * in its place, but both for reading and for writing; that is seen on Linux only.
 */
export function expectStdin(): void {
  const input = fstatSync(STDIN);
  if (input.isDirectory()) throw new Error('standard input is a directory');
  if (process.platform !== 'linux' || !input.isCharacterDevice() || input.rdev !== statSync('/dev/null').rdev) return;
  if (BOTH_WAYS.test(readFileSync(`/proc/self/fdinfo/${STDIN}`, 'utf8'))) throw new Error('standard input is closed');
}

/** The size of standard input, where it is a file. */
export function stdinSize(): number | undefined {
  const input = fstatSync(STDIN);
  return input.isFile() ? input.size : undefined;
}
