import { type Prepared, isCapital } from './prepared.ts';
import { addBits, hashTable, valueOf, type HashTable } from './hash-table.ts';
import { mark } from './mark.ts';
import { Glue, hashString, Shape } from './scan.ts';
import { NAME_TYPES, Part, partOf, typeOf } from './tags.ts';
import { WordClass } from './word-classes.ts';

const PERSON = NAME_TYPES.indexOf('PER');
/** Forms of address before a surname, which have a capital: « m » is a metre. */
const CIVIL = 'm mme mlle mgr dr pr';
/** Those that may have none. */
const ADDRESS = 'monsieur madame mademoiselle';
/** Those that begin a list: « MM. Bertin et Le Drian ». */
const PLURAL = 'mm mmes mlles messieurs mesdames';
/** Those that are offices too: « maître Bertin », « le grand maître de l'Ordre ». */
const TRADE = 'docteur maître';
const LAWYER = 'me';
/** French particles, which are articles and prepositions too. */
const PARTICLES = 'd de des du l la le les';
const CIVIL_BIT = 1;
const ADDRESS_BIT = 2;
const PLURAL_BIT = 4;
const TRADE_BIT = 8;
const LAWYER_BIT = 16;
const PARTICLE_BIT = 32;
/** The letters of the longest abbreviation, « Mlles ». */
const ABBREVIATED = 5;
/** The longest run of capitalised words that is made a name. */
const LONGEST = 4;
/** « M. de la Tour », « Mme von der Leyen »: how many particles stand together. */
const PARTICLES_TOGETHER = 3;

let table: HashTable | undefined;

/** The words of titles and particles, each with what it is. */
const titleWords = (): HashTable => (table ??= build());

function build(): HashTable {
  const words = hashTable(64);
  const add = (list: string, bits: number): void => {
    for (const word of list.split(' ')) addBits(words, hashString(word), bits);
  };
  add(CIVIL, CIVIL_BIT);
  add(ADDRESS, ADDRESS_BIT);
  add(PLURAL, PLURAL_BIT);
  add(TRADE, TRADE_BIT);
  add(LAWYER, LAWYER_BIT);
  add(PARTICLES, PARTICLE_BIT);
  return words;
}

/** « Mme de Villepin », « M. Le Drian », « MM. Bertin et O'Brien »: what stands after a title is a person's name, with its particles. */
export function nameAfterTitle(doc: Prepared, tags: Uint8Array, title: number): void {
  const { text, count, start, word } = doc;
  const bits = valueOf(titleWords(), word[title]!);
  if (bits === 0 || !mayAddress(doc, tags, title, bits)) return;
  const isStopped = isMark(doc, title + 1, 46);
  // « Oui, monsieur. Devant … »
  if (isStopped && doc.end[title]! - doc.start[title]! > ABBREVIATED) return;
  let last = nameSurname(doc, tags, isStopped ? title + 2 : title + 1, tags[title]! > 0);
  for (let isOpen = (bits & PLURAL_BIT) !== 0; isOpen && last !== undefined;) {
    isOpen = isMark(doc, last + 1, 44);
    if (!isOpen && !(last + 2 < count && text.slice(start[last + 1], doc.end[last + 1]) === 'et')) return;
    last = nameSurname(doc, tags, last + 2, false);
  }
}

const isMark = ({ text, count, start, shape }: Prepared, i: number, code: number): boolean =>
  i < count && shape[i] === Shape.punctuation && text.charCodeAt(start[i]!) === code;

/** Whether a title is one here: not in « M6 », « W.M. Keck », « John M. Farrel », « Wake Me Up », « le grand maître de l'Ordre ». */
function mayAddress(doc: Prepared, tags: Uint8Array, title: number, bits: number): boolean {
  const { text, count, start, shape, classes, runStart } = doc;
  const tag = tags[title]!;
  if (text.charCodeAt(start[title]! - 1) === 46 || (tag > 0 && partOf(tag) !== Part.begin && partOf(tag) !== Part.single)) return false;
  if (shape[title] === Shape.lower)
    return (bits & (ADDRESS_BIT | TRADE_BIT)) !== 0 && ((bits & ADDRESS_BIT) !== 0 || isCapital(shape[title + 1] ?? 0));
  if (shape[title] === Shape.initial && !isMark(doc, title + 1, 46)) return false;
  const isAlone = runStart[title] === title || (classes[title - 1]! & (WordClass.stop | WordClass.connector)) !== 0;
  return (bits & LAWYER_BIT) === 0 || (isAlone && title + 1 < count);
}

/** Makes a name of the particles and the run of capitalised words at a unit, unless it is a person's already; returns its last unit. */
function nameSurname(doc: Prepared, tags: Uint8Array, from: number, isTagged: boolean): number | undefined {
  const { count, shape, glue, classes } = doc;
  const first = afterParticles(doc, from);
  const isTitle = (i: number): boolean => (valueOf(titleWords(), doc.word[i]!) & ~PARTICLE_BIT) !== 0 && shape[i] !== Shape.initial;
  // « Mme le Maire », « Madame Monsieur »
  if (
    first >= count ||
    !isCapital(shape[first]!) ||
    glue[from] === Glue.newline ||
    isTitle(first) ||
    (first > from && (classes[first]! & WordClass.role) !== 0)
  )
    return undefined;
  const last = surnameEnd(doc, first);
  if (last - first > LONGEST) return undefined;
  // « M. X », « M. Tout-le-monde »
  const isOdd = (first === last && shape[first] === Shape.initial) || (last + 1 < count && glue[last + 1] === Glue.hyphen);
  const isPerson = tags[first]! > 0 && typeOf(tags[first]!) === PERSON && partOf(tags[first]!) % 3 === 0;
  const isCut = isPerson && partOf(tags[first]!) === Part.single && last > first && isParticle(doc, first);
  if (first > from || (tags[first] === 0 ? !isOdd : isTagged || !isPerson || isCut)) mark(tags, PERSON, from, last);
  let end = first;
  while (end < last && tags[end]! > 0 && partOf(tags[end]!) < Part.last) end++;
  return end;
}

const isParticle = ({ word, classes }: Prepared, i: number): boolean =>
  (classes[i]! & WordClass.particle) !== 0 || (valueOf(titleWords(), word[i]!) & PARTICLE_BIT) !== 0;

function afterParticles(doc: Prepared, from: number): number {
  let k = from;
  while (k < doc.count && k - from < PARTICLES_TOGETHER && doc.shape[k] === Shape.lower && isParticle(doc, k)) k++;
  return k;
}

/** « Van der Bellen »: the run goes on behind a particle with a capital. */
function surnameEnd(doc: Prepared, first: number): number {
  const last = doc.runEnd[first]!;
  const next = isParticle(doc, last) ? afterParticles(doc, last + 1) : last;
  return next > last + 1 && next < doc.count && isCapital(doc.shape[next]!) ? doc.runEnd[next]! : last;
}
