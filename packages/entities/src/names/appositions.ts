import { type Prepared, isCapital, Seen } from './prepared.ts';
import { addBits, hashTable, valueOf, type HashTable } from './hash-table.ts';
import { Listed } from './listed.ts';
import { hashString, Shape } from './scan.ts';
import { NAME_TYPES, Part, tagOf } from './tags.ts';
import { nameAfterTitle } from './titles.ts';
import { WordClass } from './word-classes.ts';

const PLACE = NAME_TYPES.indexOf('LOC');
const ORGANISATION = NAME_TYPES.indexOf('ORG');
/** What only companies do, and what is done only to companies: « Baltimer rachète Nordex ». */
const BUYS = 'rachète rachètent acquiert acquièrent absorbe absorbent';
const TRADES =
  'licencie licencient supprime suppriment embauche embauchent revend revendent commercialise commercialisent délocalise délocalisent emploie emploient fusionne fusionnent fabrique fabriquent';
const TRADES_BIT = 1;
const BUYS_BIT = 2;

let table: HashTable | undefined;

function build(): HashTable {
  const words = hashTable(100);
  for (const word of TRADES.split(' ')) addBits(words, hashString(word), TRADES_BIT);
  for (const word of BUYS.split(' ')) addBits(words, hashString(word), BUYS_BIT);
  return words;
}

/** Names whose type the word before them tells, where the model saw no name or another type. */
export function nameAppositions(doc: Prepared, tags: Uint8Array): void {
  const words = (table ??= build());
  const { count, word, shape, classes, runStart, runEnd } = doc;
  const bitsAt = (i: number): number => (i >= 0 && i < count && shape[i] === Shape.lower ? valueOf(words, word[i]!) : 0);
  for (let i = 0; i < count; i++) {
    if ((classes[i]! & WordClass.title) !== 0) nameAfterTitle(doc, tags, i);
    if (!isCapital(shape[i]!) || runStart[i] !== i) continue;
    if (runEnd[i] === i && (bitsAt(i - 1) === BUYS_BIT || bitsAt(i + 1) !== 0)) nameCompany(doc, tags, i);
  }
}

/** « Baltimer rachète Nordex »: an unknown word beside a verb of business is a company. */
function nameCompany({ listed, classes, seen, start, end }: Prepared, tags: Uint8Array, i: number): void {
  if ((tags[i] !== 0 && tags[i] !== tagOf(PLACE, Part.single)) || end[i]! - start[i]! < 3) return;
  const unknown = listed[i] === 0 && classes[i] === 0 && (seen[i]! & Seen.lower) === 0;
  if (unknown || listed[i] === Listed.organisation) tags[i] = tagOf(ORGANISATION, Part.single);
}
