import { WordClass } from './word-classes.ts';
import type { Document } from './document.ts';
import { Glue, Shape } from './scan.ts';

/** How many lower-case words can follow a common noun that begins a name, and how many a capitalised word. */
const AFTER_HEAD = 5;
const AFTER_CAPITAL = 1;
/** How many units can stand between two capitalised words of a name. */
const BETWEEN = 4;
const LEFT_CONNECTORS = 2;

/**
 * Marks the units that can belong to a name: capitalised words, common nouns that begin names (« ministère »), the lower-case
 * words after and between them, and the connectors before. A third of a news text; 99 % of WiNER's names lie wholly inside.
 */
export function findCandidates({ count, shape, glue, classes, listed }: Document): Uint8Array {
  const candidate = new Uint8Array(count);
  const isName = (i: number): boolean => shape[i]! >= Shape.capitalised && shape[i]! <= Shape.mixed;
  const isBreak = (i: number): boolean =>
    shape[i] === Shape.punctuation || glue[i] === Glue.newline || (shape[i] === Shape.lower && (classes[i]! & WordClass.stop) !== 0);
  const isConnector = (i: number): boolean => (classes[i]! & WordClass.connector) !== 0;
  for (let i = 0; i < count; i++) {
    if (listed[i] !== 0) candidate[i] = 1;
    const head = (classes[i]! & WordClass.head) !== 0;
    if (!head && !isName(i)) continue;
    candidate[i] = 1;
    for (let k = i + 1, left = head ? AFTER_HEAD : AFTER_CAPITAL; k < count && left > 0 && !isBreak(k); k++) {
      candidate[k] = 1;
      if (shape[k] === Shape.digits) break;
      if (!isConnector(k)) left--;
    }
    for (let k = i - 1; k >= 0 && i - k <= LEFT_CONNECTORS && isConnector(k) && glue[k + 1] !== Glue.newline; k--) candidate[k] = 1;
    for (let k = i + 1; k < count && k <= i + BETWEEN && !isBreak(k); k++) {
      if (!isName(k)) continue;
      candidate.fill(1, i + 1, k);
      break;
    }
    if (i + 2 < count && shape[i + 1] === Shape.punctuation && glue[i + 1] === Glue.none && isName(i + 2)) candidate[i + 1] = 1;
  }
  return candidate;
}
