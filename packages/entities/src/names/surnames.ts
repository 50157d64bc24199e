import type { Prepared } from './prepared.ts';
import { Seen } from './prepared.ts';
import { addBits, hashTable, valueOf } from './hash-table.ts';
import { Shape } from './scan.ts';
import { NAME_TYPES, Part, partOf, tagOf, typeOf } from './tags.ts';

const PERSON = NAME_TYPES.indexOf('PER');
const SINGLE_PERSON = tagOf(PERSON, Part.single);
const SURNAME = 1;
const OTHER = 2;

/**
 * « Jens Stoltenberg … pour Stoltenberg »: a capitalised word that stands alone and is the surname of a person named in full
 * is that person, whatever its neighbours look like; unless the lexicons know it or a longer name of another type ends with it too.
 */
export function spreadSurnames({ count, folded, shape, listed, seen, runStart, runEnd }: Prepared, tags: Uint8Array): void {
  const last = hashTable(count >> 1);
  for (let i = 1; i < count; i++)
    if (tags[i]! > 0 && partOf(tags[i]!) === Part.last && shape[i] !== Shape.lower)
      addBits(last, folded[i]!, typeOf(tags[i]!) === PERSON ? SURNAME : OTHER);
  for (let i = 0; i < count; i++) {
    if (shape[i] !== Shape.capitalised && shape[i] !== Shape.mixed) continue;
    const tag = tags[i]!;
    const single = tag > 0 && partOf(tag) === Part.single && tag !== SINGLE_PERSON;
    const outside = tag === 0 && runStart[i] === i && runEnd[i] === i && (seen[i]! & Seen.lower) === 0;
    if ((single || outside) && listed[i] === 0 && valueOf(last, folded[i]!) === SURNAME) tags[i] = SINGLE_PERSON;
  }
}
