import { type Prepared, isCapital, Seen } from './prepared.ts';
import { Glue, hashStep, Shape } from './scan.ts';
import { WordClass } from './word-classes.ts';

/** More than the longest list that `extractFeatures` writes. */
export const MAX_FEATURES = 96;

/** A feature is made of its template's number and up to two values; `featureNumber` scatters it. Short enough to be inlined. */
export const mix = (template: number, a: number, b: number): number => ((a ^ (template << 24)) + Math.imul(b, -1640531535)) | 0;

/** In place of a word or of classes beyond the line. */
const EDGE = 0x5ed6e;
const EDGE_CLASS = 1023;
/** In place of the shape of a unit beyond the line. */
const EDGE_SHAPE = 7;

/** Writes the features of unit i into `out` and returns their number. Templates are numbered in tens by family. */
export function extractFeatures(doc: Prepared, i: number, out: Int32Array): number {
  wordFeatures(doc, i, out);
  let n = shapeFeatures(doc, i, out, WORD_FEATURES);
  n = affixFeatures(doc, i, out, n);
  n = listFeatures(doc, i, out, n);
  n = headFeatures(doc, i, out, n);
  if (!isCapital(doc.shape[i]!)) return neighbourFeatures(doc, i, out, n);
  n = runFeatures(doc, i, out, n);
  n = edgeFeatures(doc, i, out, n);
  return useFeatures(doc, i, out, n);
}

const WORD_FEATURES = 11;

/** The unit and its neighbours in the line: the words. */
function wordFeatures({ word, folded, shape, glue, count }: Prepared, i: number, out: Int32Array): void {
  const hasL1 = i > 0 && glue[i] !== Glue.newline;
  const hasL2 = hasL1 && i > 1 && glue[i - 1] !== Glue.newline;
  const hasL3 = hasL2 && i > 2 && glue[i - 2] !== Glue.newline;
  const hasR1 = i + 1 < count && glue[i + 1] !== Glue.newline;
  const hasR2 = hasR1 && i + 2 < count && glue[i + 2] !== Glue.newline;
  const w = word[i]!;
  const s = shape[i]!;
  const l1 = hasL1 ? word[i - 1]! : EDGE;
  const l2 = hasL2 ? word[i - 2]! : EDGE;
  const r1 = hasR1 ? word[i + 1]! : EDGE;
  const r2 = hasR2 ? word[i + 2]! : EDGE;
  out[0] = mix(3, w, s);
  out[1] = mix(4, folded[i]!, 0);
  out[2] = mix(5, l1, hasL1 ? shape[i - 1]! : EDGE_SHAPE);
  out[3] = mix(6, r1, hasR1 ? shape[i + 1]! : EDGE_SHAPE);
  out[4] = mix(7, l2, 0);
  out[5] = mix(8, r2, 0);
  out[6] = mix(9, l1, w);
  out[7] = mix(10, w, r1);
  out[8] = mix(12, l2, Math.imul(l1, 31) + s);
  out[9] = mix(13, r1, Math.imul(r2, 31) + s);
  out[10] = mix(17, hasL3 ? word[i - 3]! : EDGE, s);
}

/** The unit and its neighbours in the line: shapes, joints, word classes. */
function shapeFeatures({ word, shape, glue, classes, count }: Prepared, i: number, out: Int32Array, n: number): number {
  const hasL1 = i > 0 && glue[i] !== Glue.newline;
  const hasL2 = hasL1 && i > 1 && glue[i - 1] !== Glue.newline;
  const hasR1 = i + 1 < count && glue[i + 1] !== Glue.newline;
  const hasR2 = hasR1 && i + 2 < count && glue[i + 2] !== Glue.newline;
  const s = shape[i]!;
  const c = classes[i]!;
  const cl1 = hasL1 ? classes[i - 1]! : 0;
  const cl2 = hasL2 ? classes[i - 2]! : 0;
  const cr1 = hasR1 ? classes[i + 1]! : 0;
  const cr2 = hasR2 ? classes[i + 2]! : 0;
  const shapes = ((hasL1 ? shape[i - 1]! : EDGE_SHAPE) << 6) | (s << 3) | (hasR1 ? shape[i + 1]! : EDGE_SHAPE);
  out[n] = mix(14, shapes, 0);
  out[n + 1] = mix(15, ((hasL2 ? shape[i - 2]! : EDGE_SHAPE) << 12) | (shapes << 3) | (hasR2 ? shape[i + 2]! : EDGE_SHAPE), 0);
  out[n + 2] = mix(16, (glue[i]! << 3) | (hasR1 ? glue[i + 1]! : Glue.newline), shapes);
  out[n + 3] = mix(31, c, s);
  out[n + 4] = mix(32, cl1, (c << 8) | s);
  out[n + 5] = mix(33, cr1, (c << 8) | s);
  out[n + 6] = mix(34, cl2, (cl1 << 8) | s);
  out[n + 7] = mix(35, cr1, (cr2 << 8) | s);
  out[n + 8] = mix(36, (cl1 << 10) | cr1, (c << 8) | s);
  out[n + 9] = mix(37, cl1, word[i]!);
  out[n + 10] = mix(38, c, hasL1 ? word[i - 1]! : EDGE);
  out[n + 11] = mix(39, c, hasR1 ? word[i + 1]! : EDGE);
  return n + 12;
}

/** Endings, beginnings and length. */
function affixFeatures({ text, shape: shapes, start, end }: Prepared, i: number, out: Int32Array, n: number): number {
  const from = start[i]!;
  const to = end[i]!;
  const shape = shapes[i]!;
  const length = to - from;
  out[n++] = mix(30, Math.min(length, 8), shape);
  if (shape >= Shape.digits || length < 3) return n;
  const lower = shape === Shape.lower ? 1 : 0;
  let suffix = text.charCodeAt(to - 1) | 32;
  for (let k = 2; k <= 4 && k < length; k++) {
    suffix = hashStep(suffix, text.charCodeAt(to - k) | 32);
    out[n++] = mix(20 + k, suffix, lower);
  }
  let prefix = text.charCodeAt(from) | 32;
  for (let k = 1; k < 3; k++) prefix = hashStep(prefix, text.charCodeAt(from + k) | 32);
  out[n++] = mix(27, prefix, lower);
  return n;
}

/** What the lexicons of countries, organisations and places say. */
function listFeatures({ listed, glue, shape, word, count }: Prepared, i: number, out: Int32Array, n: number): number {
  const left = i > 0 && glue[i] !== Glue.newline;
  const right = i + 1 < count && glue[i + 1] !== Glue.newline;
  const here = listed[i]!;
  const before = left ? listed[i - 1]! : 0;
  const after = right ? listed[i + 1]! : 0;
  if ((here | before | after) === 0) return n;
  out[n++] = mix(80, here, shape[i]!);
  out[n++] = mix(81, (before << 16) | (here << 8) | after, 0);
  out[n++] = mix(82, here, left ? word[i - 1]! : EDGE);
  out[n++] = mix(83, here, right ? word[i + 1]! : EDGE);
  out[n++] = mix(84, here, word[i]!);
  return n;
}

/** The nearest common noun before that can begin a name, and the way from it: « tribunal correctionnel de Paris ». */
function headFeatures({ word, shape, glue, classes }: Prepared, i: number, out: Int32Array, n: number): number {
  for (let k = 1; k <= 6 && i >= k && glue[i - k + 1] !== Glue.newline; k++) {
    const c = classes[i - k]!;
    if (shape[i - k] === Shape.punctuation || (shape[i - k] === Shape.lower && (c & WordClass.stop) !== 0)) return n;
    if ((c & WordClass.head) === 0) continue;
    out[n++] = mix(97, word[i - k]!, (k << 3) | shape[i]!);
    out[n++] = mix(98, word[i - k]!, word[i]!);
    out[n++] = mix(99, (c << 3) | k, (classes[i]! << 3) | shape[i]!);
    return n;
  }
  return n;
}

/** The run of capitalised words around a capitalised word and what stands beside it. */
function runFeatures({ word, folded, glue, classes, count, runStart, runEnd }: Prepared, i: number, out: Int32Array, n: number): number {
  const a = runStart[i]!;
  const z = runEnd[i]!;
  const hasB1 = a > 0 && glue[a] !== Glue.newline;
  const hasB2 = hasB1 && a > 1 && glue[a - 1] !== Glue.newline;
  const hasA1 = z + 1 < count && glue[z + 1] !== Glue.newline;
  const hasA2 = hasA1 && z + 2 < count && glue[z + 2] !== Glue.newline;
  const before = hasB1 ? word[a - 1]! : EDGE;
  const before2 = hasB2 ? word[a - 2]! : EDGE;
  const after = hasA1 ? word[z + 1]! : EDGE;
  const after2 = hasA2 ? word[z + 2]! : EDGE;
  const place = placeInRun(i - a, z - i);
  let run = 0;
  for (let k = a; k <= z && k < a + 16; k++) run = hashStep(run, folded[k]!);
  out[n] = mix(40, place, 0);
  out[n + 1] = mix(41, before, place);
  out[n + 2] = mix(42, after, place);
  out[n + 3] = mix(43, before, after);
  out[n + 4] = mix(44, before2, before);
  out[n + 5] = mix(45, after, after2);
  out[n + 6] = mix(46, word[a]!, place);
  out[n + 7] = mix(47, word[z]!, place);
  out[n + 8] = mix(48, classes[a]!, (classes[z]! << 4) | place);
  out[n + 9] = mix(49, before2, 0);
  out[n + 10] = mix(50, after2, 0);
  out[n + 11] = mix(66, run, place);
  return n + 12;
}

const placeInRun = (before: number, after: number): number => (Math.min(before, 3) << 2) | Math.min(after, 3);

/** The classes of what stands beside the run, and what stands behind its articles and in the bracket after it. */
function edgeFeatures(
  { text, start, word, shape, glue, classes, listed, count, runStart, runEnd }: Prepared,
  i: number,
  out: Int32Array,
  n: number,
): number {
  const a = runStart[i]!;
  const z = runEnd[i]!;
  const hasB1 = a > 0 && glue[a] !== Glue.newline;
  const hasA1 = z + 1 < count && glue[z + 1] !== Glue.newline;
  const hasA2 = hasA1 && z + 2 < count && glue[z + 2] !== Glue.newline;
  const before = hasB1 ? word[a - 1]! : EDGE;
  const cb = hasB1 ? classes[a - 1]! : EDGE_CLASS;
  const cb2 = hasB1 && a > 1 && glue[a - 1] !== Glue.newline ? classes[a - 2]! : EDGE_CLASS;
  const place = placeInRun(i - a, z - i);
  out[n++] = mix(56, (cb << 10) | (hasA1 ? classes[z + 1]! : EDGE_CLASS), place);
  out[n++] = mix(57, (cb << 10) | cb2, place);
  out[n++] = mix(58, hasA1 ? word[z + 1]! : EDGE, ((hasA2 ? classes[z + 2]! : EDGE_CLASS) << 4) | place);
  out[n++] = mix(59, before, (cb2 << 4) | place);
  let skipped = a;
  while (skipped > 0 && a - skipped < 3 && glue[skipped] !== Glue.newline && (classes[skipped - 1]! & WordClass.connector) !== 0) skipped--;
  if (skipped < a && skipped > 0 && glue[skipped] !== Glue.newline) {
    out[n++] = mix(93, word[skipped - 1]!, place);
    out[n++] = mix(94, classes[skipped - 1]!, Math.imul(before, 31) + place);
  }
  if (hasA2 && shape[z + 1] === Shape.punctuation && text.charCodeAt(start[z + 1]!) === 40) {
    out[n++] = mix(95, (shape[z + 2]! << 8) | listed[z + 2]!, place);
    out[n++] = mix(96, classes[z + 2]!, place);
  }
  return n;
}

/** How the document uses a capitalised word elsewhere. */
function useFeatures({ shape, glue, classes, seen, runStart, runEnd }: Prepared, i: number, out: Int32Array, n: number): number {
  const a = runStart[i]!;
  const place = placeInRun(i - a, runEnd[i]! - i);
  const uses = seen[i]!;
  const opening = a === 0 || glue[a] === Glue.newline || shape[a - 1] === Shape.punctuation ? 1 : 0;
  out[n] = mix(51, uses & (Seen.lower | Seen.inside), (opening << 4) | place);
  out[n + 1] = mix(52, uses & (Seen.afterFirstName | Seen.afterTitle), place);
  out[n + 2] = mix(53, uses, place === 0 ? 1 : 0);
  out[n + 3] = mix(54, uses & (Seen.afterPlace | Seen.bracketed | Seen.alone), shape[i]!);
  out[n + 4] = mix(55, uses & (Seen.afterFirstName | Seen.afterTitle | Seen.first | Seen.alone), classes[i]!);
  return n + 5;
}

/** How far a lower-case word or a mark is from the capitalised words on either side. */
function neighbourFeatures({ word, shape, glue, classes, count }: Prepared, i: number, out: Int32Array, n: number): number {
  let left = 0;
  for (let k = 1; k <= 5 && i >= k && glue[i - k + 1] !== Glue.newline && left === 0; k++)
    if (isCapital(shape[i - k]!) || (classes[i - k]! & WordClass.head) !== 0) left = k;
  let right = 0;
  for (let k = 1; k <= 4 && i + k < count && glue[i + k] !== Glue.newline && right === 0; k++) if (isCapital(shape[i + k]!)) right = k;
  const nextGlue = i + 1 < count ? glue[i + 1]! : Glue.newline;
  const before = i > 0 && glue[i] !== Glue.newline ? shape[i - 1]! : EDGE_SHAPE;
  const after = nextGlue === Glue.newline ? EDGE_SHAPE : shape[i + 1]!;
  out[n++] = mix(60, left, right);
  out[n++] = mix(64, (before << 3) | nextGlue, word[i]!);
  out[n++] = mix(65, (after << 3) | nextGlue, word[i]!);
  return n;
}
