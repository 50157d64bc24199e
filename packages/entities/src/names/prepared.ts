import { addBits, hashTable, placeOf, valueOf } from './hash-table.ts';
import { Glue, Shape, type Units } from './scan.ts';
import { lookUp, type NameTable } from './listed.ts';
import { lowerOffices } from './offices.ts';
import { FIRST_NAME, wordClasses, WordClass } from './word-classes.ts';

/** A text prepared for the model: its units with what the words are and what the document says of them. */
export interface Prepared extends Units {
  readonly classes: Uint16Array;
  /** What the lexicons know of each unit. */
  readonly listed: Uint8Array;
  /** Bits of `Seen` for every capitalised word: how else the document uses it. */
  readonly seen: Uint8Array;
  /** First and last unit of the run of capitalised words that a capitalised unit stands in. */
  readonly runStart: Int32Array;
  readonly runEnd: Int32Array;
}

/** Uses of a word in the document: in lower case, capitalised inside a sentence, after a first name, after a title, … */
export const Seen = {
  lower: 1,
  inside: 2,
  afterFirstName: 4,
  afterTitle: 8,
  alone: 16,
  first: 32,
  afterPlace: 64,
  bracketed: 128,
} as const;

/** Whether a unit opens a sentence, a line, or what stands behind a mark. */
export const opensPart = ({ shape, glue }: Pick<Prepared, 'shape' | 'glue'>, i: number): boolean =>
  i === 0 || shape[i - 1] === Shape.punctuation || glue[i] === Glue.newline;

export const isCapital = (shape: number): boolean => shape >= Shape.capitalised && shape <= Shape.mixed;

/** Letters with marks that French words do not have. */
const FOREIGN = /[áíóúñãõäåăşšžčćńłěřýėąęőű]/iu;

/** Prepares a text: word classes, runs of capitalised words, and what each word's other occurrences show. */
export function prepare(units: Units, given?: NameTable): Prepared {
  lowerOffices(units);
  const { count, word, folded, shape, glue, text, start, end } = units;
  const table = wordClasses();
  const classes = new Uint16Array(count);
  const seen = new Uint8Array(count);
  const runStart = new Int32Array(count);
  const runEnd = new Int32Array(count);
  let capitals = 0;
  for (let i = 0; i < count; i++) {
    if (shape[i]! < Shape.digits) classes[i] = valueOf(table, word[i]!);
    if (!isCapital(shape[i]!)) continue;
    capitals++;
    // « María », « Zoltán »: a first name with a mark that the list of French ones does not have.
    if (classes[i] === 0 && word[i] !== folded[i] && FOREIGN.test(text.slice(start[i], end[i])))
      classes[i] = valueOf(table, folded[i]!) & FIRST_NAME;
  }
  const evidence = hashTable(capitals);
  for (let i = 0; i < count;) {
    if (!isCapital(shape[i]!)) {
      i++;
      continue;
    }
    let last = i;
    for (let k = i + 1; k < count && glue[k] !== Glue.newline; k++) {
      if (isCapital(shape[k]!)) last = k;
      else if (!isInInitials(units, k)) break;
    }
    const previous = i > 0 && glue[i] !== Glue.newline ? i - 1 : -1;
    const opening = previous < 0 || (shape[previous] === Shape.punctuation && text.charCodeAt(start[previous]!) !== 44);
    const bracket = previous >= 0 && text.charCodeAt(start[previous]!) === 40;
    const place = previous >= 0 && isPlacePreposition(text, start[previous]!, units.end[previous]!);
    for (let k = i; k <= last; k++) {
      runStart[k] = i;
      runEnd[k] = last;
      let bits = i === last ? Seen.alone : k === i ? Seen.first : 0;
      if (k > i || !opening) bits |= Seen.inside;
      if (k > i && (classes[k - 1]! & FIRST_NAME) !== 0) bits |= Seen.afterFirstName;
      if ((k > i ? classes[k - 1]! : previous >= 0 ? classes[previous]! : 0) & WordClass.title) bits |= Seen.afterTitle;
      if (k === i && place) bits |= Seen.afterPlace;
      if (k === i && bracket) bits |= Seen.bracketed;
      addBits(evidence, folded[k]!, bits);
    }
    i = last + 1;
  }
  for (let i = 0; i < count; i++) {
    if (shape[i] !== Shape.lower) continue;
    const place = placeOf(evidence, folded[i]!);
    if (evidence.cells[place] !== 0) evidence.cells[place + 1]! |= Seen.lower;
  }
  for (let i = 0; i < count; i++) if (isCapital(shape[i]!)) seen[i] = valueOf(evidence, folded[i]!);
  const listed = lookUp(units, classes);
  if (given) lookUp(units, classes, given).forEach((bits, i) => bits > 0 && (listed[i] = bits));
  return { ...units, classes, listed, seen, runStart, runEnd };
}

/** « J. », « J.-P. »: a point behind an initial, or a hyphen between such a point and the next initial. */
export const isInInitials = ({ text, count, start, shape, glue }: Units, i: number): boolean =>
  shape[i] === Shape.punctuation &&
  glue[i] === Glue.none &&
  (text.charCodeAt(start[i]!) === 46
    ? shape[i - 1] === Shape.initial
    : i + 1 < count &&
      shape[i + 1] === Shape.initial &&
      glue[i + 1] === Glue.none &&
      text.slice(start[i - 1], start[i]! + 1).startsWith('.-'));

/** « à », « en », « au »: what stands before places. */
function isPlacePreposition(text: string, start: number, end: number): boolean {
  if (end - start > 2) return false;
  const code = text.charCodeAt(start) | 32;
  return end - start === 1
    ? code === 0xe0
    : (code === 101 && text.charCodeAt(start + 1) === 110) || (code === 97 && text.charCodeAt(start + 1) === 117);
}
