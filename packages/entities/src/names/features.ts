import { addBits, hashTable, valueOf } from './hash-table.ts';
import { Glue, Shape, hashStep, type Units } from './scan.ts';
import { listedTable, lookUp } from './listed.ts';
import { wordClasses, WordClass } from './word-classes.ts';

/** A text prepared for the model: its units with what the words are and what the document says of them. */
export interface Document extends Units {
  readonly classes: Uint8Array;
  /** What the lexicons know of each unit. */
  readonly listed: Uint8Array;
  /** Bits of `Seen` for every capitalised word: how else the document uses it. */
  readonly seen: Uint8Array;
  /** First and last unit of the run of capitalised words that a capitalised unit stands in. */
  readonly runStart: Int32Array;
  readonly runEnd: Int32Array;
}

export const Seen = { lower: 1, inside: 2, afterFirstName: 4, afterTitle: 8, alone: 16, first: 32, afterPlace: 64, bracketed: 128 } as const;

export const isCapital = (shape: number): boolean => shape >= Shape.capitalised && shape <= Shape.mixed;

/** Prepares a text: word classes, runs of capitalised words, and what each word's other occurrences show. */
export function prepare(units: Units): Document {
  const { count, word, folded, shape, glue, text, start } = units;
  const table = wordClasses();
  const classes = new Uint8Array(count);
  const seen = new Uint8Array(count);
  const runStart = new Int32Array(count);
  const runEnd = new Int32Array(count);
  const evidence = hashTable(count);
  for (let i = 0; i < count; i++) if (shape[i]! < Shape.digits) classes[i] = valueOf(table, word[i]!);
  for (let i = 0; i < count; ) {
    if (!isCapital(shape[i]!)) {
      if (shape[i] === Shape.lower) addBits(evidence, folded[i]!, Seen.lower);
      i++;
      continue;
    }
    let last = i;
    for (let k = i + 1; k < count && glue[k] !== Glue.newline; k++) {
      if (isCapital(shape[k]!)) last = k;
      else if (!(shape[k] === Shape.punctuation && shape[k - 1] === Shape.initial && glue[k] === Glue.none && text.charCodeAt(start[k]!) === 46)) break;
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
      if (k > i && (classes[k - 1]! & (WordClass.man | WordClass.woman)) !== 0) bits |= Seen.afterFirstName;
      if ((k > i ? classes[k - 1]! : previous >= 0 ? classes[previous]! : 0) & WordClass.title) bits |= Seen.afterTitle;
      if (k === i && place) bits |= Seen.afterPlace;
      if (k === i && bracket) bits |= Seen.bracketed;
      addBits(evidence, folded[k]!, bits);
    }
    i = last + 1;
  }
  for (let i = 0; i < count; i++) if (shape[i]! < Shape.digits) seen[i] = valueOf(evidence, folded[i]!);
  return { ...units, classes, listed: lookUp(units, listedTable()), seen, runStart, runEnd };
}

/** « à », « en », « au »: what stands before places. */
function isPlacePreposition(text: string, start: number, end: number): boolean {
  if (end - start > 2) return false;
  const code = text.charCodeAt(start) | 32;
  return end - start === 1 ? code === 0xe0 : (code === 101 && text.charCodeAt(start + 1) === 110) || (code === 97 && text.charCodeAt(start + 1) === 117);
}

/** More than the longest list that `extractFeatures` writes. */
export const MAX_FEATURES = 96;

/** A feature is a hash of its template's number and up to two values. */
export function mix(template: number, a: number, b: number): number {
  let hash = Math.imul(template ^ a, -2048144789);
  hash = Math.imul(hash ^ (hash >>> 15) ^ b, -1028477387);
  hash ^= hash >>> 13;
  return Math.imul(hash, -1640531535) ^ (hash >>> 16);
}

const EDGE = 0x5ed6e;

/** Writes the features of unit i into `out` and returns their number. */
export function extractFeatures(doc: Document, i: number, out: Int32Array): number {
  const { text, word, folded, shape, glue, start, end, classes, listed, seen, count, runStart, runEnd } = doc;
  let n = 0;
  const add = (template: number, a: number, b = 0): void => {
    out[n++] = mix(Math.imul(template, 0x9e3779b1), a, b);
  };
  // the window: units of the same line
  const hasL1 = i > 0 && glue[i] !== Glue.newline;
  const hasL2 = hasL1 && i > 1 && glue[i - 1] !== Glue.newline;
  const hasL3 = hasL2 && i > 2 && glue[i - 2] !== Glue.newline;
  const hasR1 = i + 1 < count && glue[i + 1] !== Glue.newline;
  const hasR2 = hasR1 && i + 2 < count && glue[i + 2] !== Glue.newline;
  const w = word[i]!;
  const l1 = hasL1 ? word[i - 1]! : EDGE;
  const l2 = hasL2 ? word[i - 2]! : EDGE;
  const l3 = hasL3 ? word[i - 3]! : EDGE;
  const r1 = hasR1 ? word[i + 1]! : EDGE;
  const r2 = hasR2 ? word[i + 2]! : EDGE;
  const s = shape[i]!;
  const sl1 = hasL1 ? shape[i - 1]! : 7;
  const sl2 = hasL2 ? shape[i - 2]! : 7;
  const sr1 = hasR1 ? shape[i + 1]! : 7;
  const sr2 = hasR2 ? shape[i + 2]! : 7;
  const c = classes[i]!;
  const cl1 = hasL1 ? classes[i - 1]! : 0;
  const cl2 = hasL2 ? classes[i - 2]! : 0;
  const cr1 = hasR1 ? classes[i + 1]! : 0;
  const cr2 = hasR2 ? classes[i + 2]! : 0;
  const g = glue[i]!;
  const gr = hasR1 ? glue[i + 1]! : Glue.newline;
  const shapes = (sl1 << 6) | (s << 3) | sr1;

  add(1, s);
  add(2, w);
  add(3, w, s);
  add(4, folded[i]!);
  add(5, l1, sl1);
  add(6, r1, sr1);
  add(7, l2);
  add(8, r2);
  add(9, l1, w);
  add(10, w, r1);
  add(11, l1, Math.imul(r1, 31) + s);
  add(12, l2, Math.imul(l1, 31) + s);
  add(13, r1, Math.imul(r2, 31) + s);
  add(14, shapes);
  add(15, (sl2 << 12) | (shapes << 3) | sr2);
  add(16, (g << 3) | gr, shapes);
  add(17, l3, s);
  // affixes
  const from = start[i]!;
  const length = end[i]! - from;
  if (s < Shape.digits && length > 2) {
    let suffix = 17;
    for (let k = 1; k <= 4 && k < length; k++) {
      suffix = hashStep(suffix, text.charCodeAt(end[i]! - k) | 32);
      if (k > 1) add(20 + k, suffix, s === Shape.lower ? 1 : 0);
    }
    let prefix = 19;
    for (let k = 0; k < 4 && k < length; k++) {
      prefix = hashStep(prefix, text.charCodeAt(from + k) | 32);
      if (k > 1) add(25 + k, prefix, s === Shape.lower ? 1 : 0);
    }
  }
  add(30, Math.min(length, 8), s);
  // word classes
  add(31, c, s);
  add(32, cl1, (c << 8) | s);
  add(33, cr1, (c << 8) | s);
  add(34, cl2, (cl1 << 8) | s);
  add(35, cr1, (cr2 << 8) | s);
  add(36, (cl1 << 8) | cr1, (c << 8) | s);
  add(37, cl1, w);
  add(38, c, l1);
  add(39, c, r1);
  // the lexicons
  const k = listed[i]!;
  const kl1 = hasL1 ? listed[i - 1]! : 0;
  const kr1 = hasR1 ? listed[i + 1]! : 0;
  if ((k | kl1 | kr1) !== 0) {
    add(80, k, s);
    add(81, (kl1 << 16) | (k << 8) | kr1);
    add(82, k, l1);
    add(83, k, r1);
    add(84, k, w);
  }
  // the run of capitalised words
  if (isCapital(s)) {
    const a = runStart[i]!;
    const z = runEnd[i]!;
    const before = a > 0 && glue[a] !== Glue.newline ? word[a - 1]! : EDGE;
    const before2 = before !== EDGE && a > 1 && glue[a - 1] !== Glue.newline ? word[a - 2]! : EDGE;
    const after = z + 1 < count && glue[z + 1] !== Glue.newline ? word[z + 1]! : EDGE;
    const after2 = after !== EDGE && z + 2 < count && glue[z + 2] !== Glue.newline ? word[z + 2]! : EDGE;
    const place = (Math.min(i - a, 3) << 2) | Math.min(z - i, 3);
    add(40, place);
    add(41, before, place);
    add(42, after, place);
    add(43, before, after);
    add(44, before2, before);
    add(45, after, after2);
    add(46, word[a]!, place);
    add(47, word[z]!, place);
    add(48, classes[a]!, (classes[z]! << 4) | place);
    add(49, before2);
    add(50, after2);
    const cb = before === EDGE ? 128 : classes[a - 1]!;
    const cb2 = before2 === EDGE ? 128 : classes[a - 2]!;
    const ca = after === EDGE ? 128 : classes[z + 1]!;
    const ca2 = after2 === EDGE ? 128 : classes[z + 2]!;
    add(56, (cb << 8) | ca, place);
    add(57, (cb << 8) | cb2, place);
    add(58, after, (ca2 << 4) | place);
    add(59, before, (cb2 << 4) | place);
    let run = 0;
    for (let k = a; k <= z; k++) run = hashStep(run, folded[k]!);
    add(66, run, place);
    // the document
    const d = seen[i]!;
    const opening = before === EDGE || shape[a - 1] === Shape.punctuation;
    add(51, d & (Seen.lower | Seen.inside), ((opening ? 1 : 0) << 4) | place);
    add(52, d & (Seen.afterFirstName | Seen.afterTitle), place);
    add(53, d, place === 0 ? 1 : 0);
    add(54, d & (Seen.afterPlace | Seen.bracketed | Seen.alone), s);
    add(55, d & (Seen.afterFirstName | Seen.afterTitle | Seen.first | Seen.alone), classes[i]!);
  } else {
    // the nearest capitalised words
    let back = 0;
    for (let k = i - 1; k >= 0 && i - k <= 5 && glue[k + 1] !== Glue.newline; k--) if (isCapital(shape[k]!) || classes[k]! & WordClass.head) { back = i - k; break; }
    let forth = 0;
    for (let k = i + 1; k < count && k - i <= 4 && glue[k] !== Glue.newline; k++) if (isCapital(shape[k]!)) { forth = k - i; break; }
    add(60, back, forth);
    if (back > 0) {
      add(61, word[i - back]!, back);
      add(62, word[i - back]!, w);
    }
    if (forth > 0) add(63, word[i + forth]!, forth);
    add(64, (sl1 << 3) | gr, w);
    add(65, (sr1 << 3) | gr, w);
  }
  return n;
}
