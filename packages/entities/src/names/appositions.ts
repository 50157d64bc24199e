import { type Prepared, isCapital, opensPart, Seen } from './prepared.ts';
import { addBits, hashTable, valueOf, type HashTable } from './hash-table.ts';
import { Listed } from './listed.ts';
import { mark } from './mark.ts';
import { hashString, Shape } from './scan.ts';
import { NAME_TYPES, Part, partOf, tagOf, typeOf } from './tags.ts';
import { nameAfterTitle } from './titles.ts';
import { beginsPredicate, FIRST_NAME, isBodyNoun, mayBeNamed, WordClass } from './word-classes.ts';

const PERSON = NAME_TYPES.indexOf('PER');
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
    nameApposed(doc, tags, i);
  }
}

/** « Baltimer rachète Nordex »: an unknown word beside a verb of business is a company. */
function nameCompany({ listed, classes, seen, start, end }: Prepared, tags: Uint8Array, i: number): void {
  if ((tags[i] !== 0 && tags[i] !== tagOf(PLACE, Part.single)) || end[i]! - start[i]! < 3) return;
  const unknown = listed[i] === 0 && classes[i] === 0 && (seen[i]! & Seen.lower) === 0;
  if (unknown || listed[i] === Listed.organisation) tags[i] = tagOf(ORGANISATION, Part.single);
}

const LONGEST = 3;
/** How many units an apposition may have. */
const APPOSED = 16;
const ARTICLE = /^(?:une?|l[ea]|l)$/iu;
/** Nouns of roles that companies have too. */
const BOTH =
  /^(?:spécialiste|leader|fourni|fabri|constru|opérat|distribut|édit|acteur|partenaire|pionnier|gestionn|exploit|concurr|prestat|actionnaire|propriétaire|rival|sponsor|client|export|import|product|transport|assur|hôtel|numéro|invest|organis|promot)/u;

/**
 * « Altivor, une coopérative de Brest, a perdu », « Zelvi, chanteur breton, est mort »: an unknown name that opens a sentence, of what
 * the noun behind its comma says, where its verb comes behind the next; « a vendu Altivor, une coopérative » anywhere.
 */
function nameApposed(doc: Prepared, tags: Uint8Array, i: number): void {
  const { text, count, start, end, word, shape, classes, listed, seen, runEnd } = doc;
  const last = runEnd[i]!;
  if (last - i >= LONGEST || last + 3 >= count || text[start[last + 1]!] !== ',') return;
  let noun = last + 2;
  if (ARTICLE.test(text.slice(start[noun], end[noun]))) noun++;
  if (text[start[noun]!] === "'" || text[start[noun]!] === '’') noun++;
  if (noun >= count || (shape[noun] !== Shape.lower && shape[noun] !== Shape.upper)) return;
  const said = text.slice(start[noun], end[noun]);
  const isBody =
    ((classes[noun]! & WordClass.head) !== 0 && (classes[noun]! & WordClass.placeHead) === 0) ||
    isBodyNoun(word[noun]!) ||
    text.startsWith('start-up', start[noun]);
  const isRole = !isBody && (classes[noun]! & WordClass.role) !== 0 && !BOTH.test(said);
  if (!isBody && !isRole) return;
  let isFree = true;
  for (let k = i; k <= last; k++) {
    if (listed[k] !== 0 || (classes[k]! & ~(isBody ? 0 : FIRST_NAME)) !== 0 || (seen[k]! & Seen.lower) !== 0) return;
    isFree &&= tags[k] === 0;
  }
  if ((isFree && opensPart(doc, i) && hasVerbBehind(doc, last + 2) && mayBeNamed(word[i]!)) || (isBody && isMistaken()))
    mark(tags, isBody ? ORGANISATION : PERSON, i, last);

  /** Whether all of a name was taken for a place's, or for a person's in one word, and no definite article comes behind. */
  function isMistaken(): boolean {
    const [first, end] = last > i ? [Part.begin, Part.last] : [Part.single, Part.single];
    const isWhole = partOf(tags[i]!) === first && partOf(tags[last]!) === end;
    return (
      isWhole &&
      (typeOf(tags[i]!) === PLACE || (typeOf(tags[i]!) === PERSON && last === i)) &&
      text[start[last + 2]!]!.toLowerCase() !== 'l'
    );
  }
}

/** Whether a comma stands right before a unit and another ends what follows, with a verb in the third person behind. */
export function hasVerbBehind({ text, count, start, shape, word }: Prepared, from: number): boolean {
  if (text[start[from - 1]!] !== ',') return false;
  let k = from;
  while (k < count && k < from + APPOSED && shape[k] !== Shape.punctuation) k++;
  return k > from && k + 1 < count && text[start[k]!] === ',' && shape[k + 1] === Shape.lower && beginsPredicate(word[k + 1]!);
}
