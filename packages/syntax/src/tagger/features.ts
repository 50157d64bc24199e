import { mix } from './linear-model.ts';
import { NO_READINGS, type WordType } from './word-type.ts';

/** What stands for words outside the sentence. */
const OUTSIDE: WordType = {
  lower: '',
  form: 1,
  class: 0xffff,
  cluster: 0xffff,
  last2: 1,
  last3: 1,
  last4: 1,
  first3: 1,
  shape: 15,
  readings: NO_READINGS,
};

/** Feature hashes that are being gathered. */
export class Features {
  readonly hashes = new Int32Array(64);
  count = 0;

  /** Adds a feature: a template's number and up to three values. */
  add(template: number, a: number, b = 0, c = 0): void {
    this.hashes[this.count++] = mix(mix(mix(Math.imul(template, 0x85ebca6b), a), b), c);
  }
}

/** The word k of a sentence, or what stands outside it. */
export const wordAt = (words: readonly WordType[], k: number): WordType => words[k] ?? OUTSIDE;

/**
 * The features by which word i of a sentence gets its coarse tag: itself, two words to each side, and pairs and triples of them.
 * `end` is the last word of the sentence: « Quel est … ? » is a question.
 */
export function coarseFeatures(words: readonly WordType[], i: number, end: WordType, out: Features): void {
  const pp = wordAt(words, i - 2);
  const p = wordAt(words, i - 1);
  const w = wordAt(words, i);
  const n = wordAt(words, i + 1);
  const nn = wordAt(words, i + 2);
  const shape = w.shape * 2 + (i === 0 ? 1 : 0);
  out.count = 0;
  out.add(1, w.form);
  out.add(2, w.class);
  out.add(3, w.cluster);
  out.add(4, w.last2);
  out.add(5, w.last3);
  out.add(6, w.last4);
  out.add(7, w.first3);
  out.add(8, shape);
  out.add(9, w.form, shape);
  out.add(10, w.class, shape);
  out.add(11, w.cluster, shape);
  out.add(12, p.form);
  out.add(13, n.form);
  out.add(14, p.class);
  out.add(15, n.class);
  out.add(16, p.cluster);
  out.add(17, n.cluster);
  out.add(18, pp.class);
  out.add(19, nn.class);
  out.add(20, pp.form);
  out.add(21, nn.form);
  out.add(22, p.class, w.class);
  out.add(23, w.class, n.class);
  out.add(24, p.class, n.class);
  out.add(25, p.class, w.class, n.class);
  out.add(26, w.class, n.class, nn.class);
  out.add(27, pp.class, p.class, w.class);
  out.add(28, w.form, end.form);
  out.add(29, p.cluster, w.class);
  out.add(30, w.class, n.cluster);
  out.add(31, p.shape * 16 + n.shape, shape);
  out.add(32, w.last3, p.class);
  out.add(33, w.last3, n.class);
  out.add(34, w.readings[4]!, shape);
}

/** What has been decided around a word when its features (gender, number, mood …) are chosen. */
export interface Surroundings {
  /** Coarse tags of the sentence. */
  readonly coarse: Uint8Array;
  /** Fine tags of the words before. */
  readonly fine: Uint8Array;
  /** Place of the last auxiliary before the word with nothing but adverbs and participles between, -1 for none: « ont été très bien **reçus** ». */
  readonly auxiliary: number;
  /** Gender and number of the last determiner or noun before the word in its phrase, 0 for none. */
  readonly agreement: number;
  /** Which reading of a word counts under each coarse tag. */
  readonly readingOf: Uint8Array;
  /** Gender and number of the word before. */
  readonly neighbour: number;
}

/**
 * The features by which word i gets its fine tag, given the coarse ones. The last word counts because the treebank of questions annotates
 * pronouns, possessives and participles in its own manner (eval/RESULTS.md).
 */
export function fineFeatures(words: readonly WordType[], i: number, around: Surroundings, out: Features): void {
  const { coarse, fine, auxiliary, agreement, neighbour, readingOf } = around;
  const p = wordAt(words, i - 1);
  const w = wordAt(words, i);
  const n = wordAt(words, i + 1);
  const end = words[words.length - 1]!.form;
  const tag = coarse[i]!;
  const reading = w.readings[readingOf[tag]!]!;
  const before = i > 0 ? fine[i - 1]! : 255;
  const twice = i > 1 ? fine[i - 2]! : 255;
  const after = i + 1 < words.length ? coarse[i + 1]! : 255;
  const helper = wordAt(words, auxiliary);
  const subject = wordAt(words, auxiliary - 1);
  out.count = 0;
  out.add(50, tag);
  out.add(51, w.form, tag);
  out.add(52, w.class, tag);
  out.add(53, w.cluster, tag);
  out.add(54, w.last2, tag);
  out.add(55, w.last3);
  out.add(56, w.last4);
  out.add(57, w.shape, tag);
  out.add(58, w.form, before);
  out.add(59, before, tag);
  out.add(60, w.form, after);
  out.add(61, w.class, n.class);
  out.add(62, tag, helper.form);
  out.add(63, w.class, helper.form);
  out.add(64, tag, helper.form, subject.form);
  out.add(65, tag, p.form);
  out.add(66, tag, n.form);
  out.add(67, w.class);
  out.add(68, w.form);
  out.add(69, n.last3, tag);
  out.add(70, tag, reading);
  out.add(71, tag, reading, agreement);
  out.add(72, tag, reading, neighbour);
  out.add(73, tag, reading, end);
  out.add(74, w.class, tag, end);
  out.add(75, tag, before, end);
  out.add(76, w.form, n.form, wordAt(words, i + 2).form);
  out.add(77, tag, reading, after);
  out.add(78, w.class, twice);
  out.add(79, tag, agreement);
}
