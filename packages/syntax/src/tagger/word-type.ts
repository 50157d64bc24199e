import { mix } from './linear-model.ts';
import { valueOf, type SuffixTree } from './suffix-tree.ts';

/** What the tagger knows of a form without its context. */
export interface WordType {
  /** The form in lower case, with ' for the apostrophe, plain spaces and in NFC. */
  readonly lower: string;
  /** Hash of `lower`. */
  readonly form: number;
  /** What it can be, by the tree of endings: a class of the lexicon. */
  readonly class: number;
  /** Words that are used alike, by the tree of clusters. */
  readonly cluster: number;
  /** Hashes of the last two, three and four letters, and of the first three. */
  readonly last2: number;
  readonly last3: number;
  readonly last4: number;
  readonly first3: number;
  readonly shape: number;
  /** For each kind of `Reading` which set of features the lexicon gives the word (« aide »: singular as a noun, first or third person as a verb); 0 for none. */
  readonly readings: Uint8Array;
}

/** What a word type is read by. */
export interface Trees {
  readonly classes: SuffixTree;
  readonly clusters: SuffixTree;
  readonly names: SuffixTree;
  /** The readings of one class after another. */
  readonly readings: Uint8Array;
}

/** What a word can be so that the lexicon knows its gender, number, person, mood or tense; `none` stands for all else. */
export const Reading = { noun: 0, adjective: 1, finite: 2, participle: 3, name: 4, none: 5 } as const;

/** How many readings the class of a word gives: all but that of names, which have a tree of their own. */
export const CLASS_READINGS = Reading.name;

export const NO_READINGS: Uint8Array = /* @__PURE__ */ new Uint8Array(Reading.none + 1);

/** Lower case, a capital and small letters, capitals, with digits, neither letters nor digits, a clitic after a hyphen, elided, other. */
export const Shape = { lower: 0, capital: 1, capitals: 2, digits: 3, mark: 4, clitic: 5, elided: 6, mixed: 7 } as const;

/** Classes of what the lexicon does not list: forms with digits, and marks. */
export const DIGITS = 1;
export const MARK = 2;

/** The kind of characters that a form has: « Paris » capital, « OTAN » capitals, « -t-il » clitic, « l' » elided, « iPhone » mixed. */
export function shapeOf(form: string, lower: string): number {
  if (/\p{N}/u.test(form)) return Shape.digits;
  if (!/\p{L}/u.test(form)) return Shape.mark;
  if (form === lower) return form.startsWith('-') ? Shape.clitic : form.endsWith("'") ? Shape.elided : Shape.lower;
  if (form.length > 1 && !form.endsWith("'") && form === form.toUpperCase()) return Shape.capitals;
  return /^\p{Lu}\p{Ll}*(?:['-]|$)/u.test(form) ? Shape.capital : Shape.mixed;
}

/** Whether a word of this shape can be a name. */
export const isNamed = (shape: number): boolean => shape === Shape.capital || shape === Shape.capitals || shape === Shape.mixed;

/** The class of a form in lower case of a given shape. */
export const classOf = (classes: SuffixTree, lower: string, shape: number): number =>
  shape === Shape.digits ? DIGITS : shape === Shape.mark ? MARK : valueOf(classes, lower);

/** Reads a form. Time grows with its length. */
export function readWordType(form: string, { classes, clusters, names, readings }: Trees): WordType {
  const plain = form
    .normalize('NFC')
    .replaceAll('\u00ad', '')
    .replaceAll('’', "'")
    .replace(/[\u00a0\u202f]/gu, ' ');
  const lower = plain.toLowerCase();
  const shape = shapeOf(plain, lower);
  const n = lower.length;
  const group = classOf(classes, lower, shape);
  const readingsOf = new Uint8Array(Reading.none + 1);
  readingsOf.set(readings.subarray(group * CLASS_READINGS, (group + 1) * CLASS_READINGS));
  if (isNamed(shape)) readingsOf[Reading.name] = valueOf(names, lower);
  return {
    lower,
    form: hashOf(lower, 0, n),
    class: group,
    cluster: shape === Shape.digits || shape === Shape.mark ? 0 : valueOf(clusters, lower),
    last2: hashOf(lower, n - 2, n),
    last3: hashOf(lower, n - 3, n),
    last4: hashOf(lower, n - 4, n),
    first3: hashOf(lower, 0, Math.min(3, n)),
    shape,
    readings: readingsOf,
  };
}

/** Hash of the letters from `from` to `to`. */
export function hashOf(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let i = Math.max(0, from); i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return mix(hash, to - from);
}
