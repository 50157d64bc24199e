import { claim, hashTable, valueOf, type HashTable } from './hash-table.ts';
import { type Prepared, isCapital } from './prepared.ts';
import { mix } from './features.ts';
import { Glue } from './scan.ts';
import { NAME_TYPES, Part, partOf, typeOf } from './tags.ts';
import type { Stretch } from './viterbi.ts';
import { WordClass } from './word-classes.ts';

/** What a first reading of the document took each word for: counts by use. */
export interface Agreement {
  /** Those of the first reading. */
  readonly tags: Uint8Array;
  /** Hash of a word or of a run of words → where its counts begin. */
  readonly slots: HashTable;
  readonly counts: Uint16Array;
}

const TYPES = NAME_TYPES.length;
/** Uses of a word: alone, first or later in a name of each type; or outside a name. */
const USES = 3 * TYPES + 1;
const OUTSIDE = 3 * TYPES;
const use = (tag: number): number =>
  tag === 0 ? OUTSIDE : 3 * typeOf(tag) + (partOf(tag) === Part.single ? 0 : partOf(tag) === Part.begin ? 1 : 2);

/** Counts the uses of every capitalised word, and of the nouns that can begin names, in the tags of a first reading. */
export function countUses({ count, folded, shape, classes }: Prepared, tags: Uint8Array): Agreement {
  const isCounted = (i: number): boolean => isCapital(shape[i]!) || tags[i]! > 0 || (classes[i]! & WordClass.head) !== 0;
  let words = 0;
  for (let i = 0; i < count; i++) if (isCounted(i)) words++;
  const slots = hashTable(words);
  const counts = new Uint16Array((words + 1) * USES);
  let last = 0;
  for (let i = 0; i < count; i++) {
    if (!isCounted(i)) continue;
    const place = claim(slots, folded[i]!);
    if (slots.cells[place + 1] === 0) slots.cells[place + 1] = last += USES;
    const at = slots.cells[place + 1]! + use(tags[i]!);
    if (counts[at]! < 1000) counts[at]!++;
  }
  return { tags, slots, counts };
}

/** More than the longest list that `agreementFeatures` writes. */
export const MAX_AGREEMENT_FEATURES = 16;

/** Writes the features that say what the first reading took unit i and its other occurrences for; returns their number. */
export function agreementFeatures(doc: Prepared, { tags, slots, counts }: Agreement, i: number, out: Int32Array): number {
  let n = 0;
  const tag = tags[i]!;
  const before = i > 0 ? tags[i - 1]! : 0;
  const after = i + 1 < doc.count ? tags[i + 1]! : 0;
  out[n++] = mix(70, tag, 0);
  out[n++] = mix(71, before * 32 + tag, after);
  // the nearest names to the left and to the right, and what stands between: « Belgique, Suisse et Italie »
  let left = i - 1;
  while (
    left >= 0 &&
    i - left < 6 &&
    (tags[left] === 0 || (tag !== 0 && i - left === 1 && partOf(tag) !== Part.single && partOf(tag) !== Part.begin)) &&
    doc.glue[left + 1] !== Glue.newline
  )
    left--;
  let right = i + 1;
  while (right < doc.count && right - i < 6 && tags[right] === 0 && doc.glue[right] !== Glue.newline) right++;
  const leftType = left >= 0 && i - left < 6 && tags[left]! > 0 ? typeOf(tags[left]!) : 7;
  const rightType = right < doc.count && right - i < 6 && tags[right]! > 0 ? typeOf(tags[right]!) : 7;
  out[n++] = mix(79, leftType, i > 0 ? doc.word[i - 1]! : 0);
  out[n++] = mix(90, rightType, i + 1 < doc.count ? doc.word[i + 1]! : 0);
  out[n++] = mix(91, (leftType << 3) | rightType, tag);
  const at = valueOf(slots, doc.folded[i]!);
  if (at === 0) return n;
  const own = use(tag);
  let top = 0;
  let total = 0;
  let best = TYPES + 1;
  for (let type = 0; type <= TYPES; type++) {
    let sum = 0;
    for (let k = 3 * type; k < Math.min(3 * type + 3, USES); k++) sum += counts[at + k]! - (k === own ? 1 : 0);
    total += sum;
    if (sum > top) {
      top = sum;
      best = type;
    }
  }
  const purity = top === total ? 2 : top * 3 >= total * 2 ? 1 : 0;
  const strength = total === 0 ? 0 : total === 1 ? 1 : total < 4 ? 2 : 3;
  const verdict = (best * 4 + strength) * 4 + purity;
  out[n++] = mix(72, verdict, 0);
  out[n++] = mix(73, verdict, tag);
  out[n++] = mix(74, best, before * 32 + tag);
  out[n++] = mix(75, best, after * 32 + tag);
  // which of the uses: bits for « seen elsewhere alone, first, later » of the best type
  let uses = 0;
  if (best < TYPES) for (let k = 0; k < 3; k++) if (counts[at + 3 * best + k]! - (3 * best + k === own ? 1 : 0) > 0) uses |= 1 << k;
  out[n++] = mix(76, best * 8 + uses, doc.shape[i]!);
  out[n++] = mix(77, best * 8 + uses, tag);
  let person = 0;
  for (let k = 0; k < 3; k++) if (counts[at + k]! - (k === own ? 1 : 0) > 0) person |= 1 << k;
  out[n++] = mix(78, person, tag);
  return n;
}

/** Whether the second reading can change a stretch: the first found a name in it, or one of its words in a name elsewhere. */
export function hasUses({ folded }: Prepared, { tags, slots, counts }: Agreement, { first, n }: Stretch): boolean {
  for (let i = first; i < first + n; i++) {
    if (tags[i]! > 0) return true;
    const at = valueOf(slots, folded[i]!);
    if (at > 0) for (let k = 0; k < OUTSIDE; k++) if (counts[at + k]! > 0) return true;
  }
  return false;
}
