import { type Prepared, isCapital, isInInitials } from './prepared.ts';
import { Glue, Shape } from './scan.ts';
import { FIRST_NAME, isImperative, WordClass } from './word-classes.ts';
import { fold } from '../text/fold.ts';
import { isOfClass } from '../text/noun-classes.ts';

/** How many lower-case words can follow a common noun that begins a name, and how many a capitalised word. */
const AFTER_HEAD = 5;
const AFTER_CAPITAL = 1;
/** How many units are looked at behind a word, small words included. */
const REACH = 24;
/** How many units can stand between two capitalised words of a name. */
const BETWEEN = 4;
const LEFT_CONNECTORS = 2;
/** Words after which a particle begins a surname. */
const BEFORE_PERSON = WordClass.title | WordClass.role | WordClass.woman | WordClass.man;

/**
 * Marks the units that can belong to a name: capitalised words, common nouns that begin names (« ministère »), the lower-case
 * words after and between them, and the particles before. A fifth of a news text; 99 % of WiNER's names lie wholly inside.
 */
export function findCandidates(doc: Prepared): Uint8Array {
  const { count, shape, glue, classes, listed } = doc;
  const candidate = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    if (listed[i] !== 0) candidate[i] = 1;
    const head = (classes[i]! & WordClass.head) !== 0;
    if (isCapital(shape[i]!) ? isOpening(doc, i) : !head || !goesOn(doc, i)) continue;
    candidate[i] = 1;
    const end = Math.min(count, i + REACH);
    for (let k = i + 1, left = head ? AFTER_HEAD : AFTER_CAPITAL; k < end && left > 0 && !isBreak(doc, k); k++) {
      candidate[k] = 1;
      if (shape[k] === Shape.digits) break;
      if ((classes[k]! & WordClass.connector) === 0) left--;
    }
    for (let k = particlesBefore(doc, i); k < i; k++) candidate[k] = 1;
    for (let k = i + 1; k < count && k <= i + BETWEEN && !isBreak(doc, k); k++) {
      if (!isCapital(shape[k]!)) continue;
      while (k > i) candidate[k--] = 1;
      break;
    }
    if (i + 2 < count && shape[i + 1] === Shape.punctuation && glue[i + 1] === Glue.none && isCapital(shape[i + 2]!)) candidate[i + 1] = 1;
    for (let k = i + 1; k < count && isInInitials(doc, k); k++) candidate[k] = 1;
  }
  return candidate;
}

const isBreak = (doc: Prepared, i: number): boolean =>
  doc.shape[i] === Shape.punctuation ||
  doc.glue[i] === Glue.newline ||
  (doc.shape[i] === Shape.lower && ((doc.classes[i]! & WordClass.stop) !== 0 || isAfterFirstName(doc, i)));

/** The shortest word that is no small word of some language: « Iyad ag Ghali », « Jean dit Marius ». */
const SMALL = 4;

/** « Mélanie [habite] Lyon »: a word in lower case between a first name alone and a capital, which no person's name holds but for small words. */
const isAfterFirstName = ({ count, shape, start, end, glue, classes, listed, runStart }: Prepared, i: number): boolean =>
  i > 0 &&
  i + 1 < count &&
  (classes[i - 1]! & FIRST_NAME) !== 0 &&
  (classes[i - 1]! & WordClass.head) === 0 &&
  isCapital(shape[i - 1]!) &&
  runStart[i - 1] === i - 1 &&
  isCapital(shape[i + 1]!) &&
  glue[i] === Glue.space &&
  glue[i + 1] === Glue.space &&
  end[i]! - start[i]! >= SMALL &&
  (classes[i]! & (WordClass.connector | WordClass.title)) === 0 &&
  listed[i] === 0 &&
  listed[i - 1] === 0;

/** « Il pleut », « Dans la nuit », « Suivez Léa Petit »: a word that only its place in the sentence gives a capital. */
function isOpening(doc: Prepared, i: number): boolean {
  const { count, shape, glue, classes, listed } = doc;
  if (listed[i] !== 0 || (shape[i] !== Shape.capitalised && shape[i] !== Shape.upper)) return false;
  if (i + 1 < count && (glue[i + 1] === Glue.hyphen || isCapital(shape[i + 1]!))) return opensBeforeName(doc, i);
  return shape[i] === Shape.capitalised && (classes[i]! & (WordClass.stop | WordClass.connector)) !== 0;
}

/** « Découvrez Lens », « Interview Léa Petit », « Soutenir Léa Petit »: whether a line or sentence opens with an imperative, or with an infinitive or what a text is before a full name. */
function opensBeforeName({ count, text, start, end, shape, glue, classes }: Prepared, i: number): boolean {
  if (glue[i + 1] !== Glue.space || !(i === 0 || glue[i] === Glue.newline || shape[i - 1] === Shape.punctuation)) return false;
  const isFullName = (classes[i + 1]! & FIRST_NAME) !== 0 && i + 2 < count && glue[i + 2] === Glue.space && isCapital(shape[i + 2]!);
  const word = text.slice(start[i], end[i]);
  return (isFullName || word.endsWith('z')) && (isImperative(word.toLowerCase()) || (isFullName && isOfClass(fold(word), 'rubric')));
}

/** « groupe de travail »: only what goes on with a capital, a number or a demonym (« armée syrienne ») can be a name. */
function goesOn(doc: Prepared, i: number): boolean {
  const { count, shape, classes, listed } = doc;
  for (let k = i + 1, left = AFTER_HEAD; k < Math.min(count, i + REACH) && left > 0 && !isBreak(doc, k); k++) {
    if (shape[k] !== Shape.lower || listed[k] !== 0 || (classes[k]! & WordClass.demonym) !== 0) return true;
    if ((classes[k]! & WordClass.connector) === 0) left--;
  }
  return false;
}

/** « M. de Villepin », « le général de Villiers », « ben Laden », but not « la presse de Lyon »: where the particles begin. */
function particlesBefore({ shape, glue, classes }: Prepared, i: number): number {
  let first = i;
  while (first > 0 && i - first < LEFT_CONNECTORS && glue[first] !== Glue.newline && (classes[first - 1]! & WordClass.connector) !== 0)
    first--;
  while (
    first < i &&
    (classes[first]! & WordClass.particle) === 0 &&
    !(first > 0 && ((classes[first - 1]! & BEFORE_PERSON) !== 0 || shape[first - 1] === Shape.punctuation))
  )
    first++;
  return first;
}
