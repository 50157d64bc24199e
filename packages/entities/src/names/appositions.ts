import { type Document, isCapital, Seen } from './document.ts';
import { addBits, hashTable, valueOf, type HashTable } from './hash-table.ts';
import { Listed } from './listed.ts';
import { Glue, hashString, Shape } from './scan.ts';
import { mark } from './mark.ts';
import { NAME_TYPES, Part, tagOf } from './tags.ts';
import { nameAfterTitle } from './titles.ts';
import { WordClass } from './word-classes.ts';

const PERSON = NAME_TYPES.indexOf('PER');
const PLACE = NAME_TYPES.indexOf('LOC');
const ORGANISATION = NAME_TYPES.indexOf('ORG');
/** Common nouns that a proper name follows without a preposition: « le groupe Solvex », « l'hebdomadaire La Vigie ». */
const NOUNS =
  'assureur association avionneur banque brasseur centrale chaîne cimentier club collectif compagnie confédération consortium constructeur distributeur entreprise enseigne équipementier fabricant filiale firme fondation formation fournisseur géant groupe hebdomadaire holding industriel laboratoire label magazine mensuel mouvement mutuelle ong opérateur opticien organisation parti pétrolier plateforme pme quotidien raffineur sidérurgiste société start-up startup studio syndicat trimestriel transporteur voyagiste éditeur';
/** What only companies do, and what is done only to companies: « Baltimer rachète Nordex ». */
const BUYS = 'rachète rachètent acquiert acquièrent absorbe absorbent';
const TRADES =
  'licencie licencient supprime suppriment embauche embauchent revend revendent commercialise commercialisent délocalise délocalisent emploie emploient fusionne fusionnent fabrique fabriquent';
const NOUN_BIT = 1;
const TRADES_BIT = 2;
const BUYS_BIT = 4;
/** The longest run of capitalised words that a rule makes a name. */
const LONGEST = 4;

let table: HashTable | undefined;

function build(): HashTable {
  const words = hashTable(100);
  for (const word of NOUNS.split(' ')) addBits(words, hashString(word), NOUN_BIT);
  for (const word of TRADES.split(' ')) addBits(words, hashString(word), TRADES_BIT);
  for (const word of BUYS.split(' ')) addBits(words, hashString(word), BUYS_BIT);
  return words;
}

/** Names whose type the word before them tells, where the model saw no name or another type. */
export function nameAppositions(doc: Document, tags: Uint8Array): void {
  const words = (table ??= build());
  const { count, word, shape, classes, runStart, runEnd } = doc;
  const bitsAt = (i: number): number => (i >= 0 && i < count && shape[i] === Shape.lower ? valueOf(words, word[i]!) : 0);
  for (let i = 0; i < count; i++) {
    if ((classes[i]! & WordClass.title) !== 0) nameAfterTitle(doc, tags, i);
    if (!isCapital(shape[i]!) || runStart[i] !== i) continue;
    const before = bitsAt(i - 1);
    if (before === NOUN_BIT) nameAfterNoun(doc, tags, i);
    else if (runEnd[i] === i && (before === BUYS_BIT || (bitsAt(i + 1) & (BUYS_BIT | TRADES_BIT)) !== 0)) nameCompany(doc, tags, i);
  }
}

/** « le groupe Solvex », « la société Maison Verte » */
function nameAfterNoun({ start, end, listed, classes, glue, runEnd }: Document, tags: Uint8Array, i: number): void {
  const last = runEnd[i]!;
  if (glue[i] !== Glue.space || last - i >= LONGEST || end[last]! - start[i]! < 2) return;
  const tag = tags[i]!;
  if (tag === 0) {
    for (let k = i; k <= last; k++) if (tags[k] !== 0 || (classes[k]! & WordClass.demonym) !== 0) return;
    mark(tags, ORGANISATION, i, last);
  } else if (
    (listed[i]! & (Listed.country | Listed.place)) === 0 &&
    (tag === tagOf(PERSON, Part.single) || tag === tagOf(PLACE, Part.single)) &&
    (classes[i]! & (WordClass.man | WordClass.woman)) === 0
  )
    tags[i] = tagOf(ORGANISATION, Part.single);
}

/** « Baltimer rachète Nordex »: an unknown word beside a verb of business is a company. */
function nameCompany({ listed, classes, seen, start, end }: Document, tags: Uint8Array, i: number): void {
  if ((tags[i] !== 0 && tags[i] !== tagOf(PLACE, Part.single)) || end[i]! - start[i]! < 3) return;
  const unknown = listed[i] === 0 && classes[i] === 0 && (seen[i]! & Seen.lower) === 0;
  if (unknown || listed[i] === Listed.organisation) tags[i] = tagOf(ORGANISATION, Part.single);
}
