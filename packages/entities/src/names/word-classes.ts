import { classNouns } from '../lexicon/class-nouns.generated.ts';
import { demonymTable } from '../countries/demonyms.ts';
import { firstNames } from '../lexicon/first-names.generated.ts';
import { roles } from '../lexicon/roles.generated.ts';
import { noFirst } from '../lexicon/no-first.generated.ts';
import { nameHeads } from '../lexicon/name-heads.generated.ts';
import { nameWords } from '../lexicon/name-words.generated.ts';
import { readLettered } from '../text/lettered.ts';
import { addBits, hashTable, valueOf, type HashTable } from './hash-table.ts';
import { hashString } from './scan.ts';
import { isSingularPersonNoun } from '../resolve/person-nouns.ts';
import { isDe } from '../text/function-words.ts';

/** What a word may be, whatever its context; bits, since *Paris* is a first name too. */
export const WordClass = {
  connector: 1,
  head: 2,
  woman: 4,
  man: 8,
  title: 16,
  role: 32,
  demonym: 64,
  stop: 128,
  placeHead: 256,
  particle: 512,
} as const;

export const FIRST_NAME = WordClass.man | WordClass.woman;

/** Whether a word of these classes is a first name and nothing else. */
export const isFirstNameAlone = (classes: number): boolean => (classes & FIRST_NAME) !== 0 && (classes & ~FIRST_NAME) === 0;

/** What letters of lexicon/name-words.tsv make a word, of those that count wherever it stands; the plural of verbs in -e goes with them. */
const CLASSES: Readonly<Record<string, number>> = {
  c: WordClass.connector,
  p: WordClass.particle,
  b: WordClass.stop,
  s: WordClass.stop,
  v: WordClass.stop,
  t: WordClass.title,
};

/** « f » and « m ». */
const WOMAN = 102;
const MAN = 109;

let table: HashTable | undefined;
let read: ReadonlyMap<string, string> | undefined;

const letteredWords = (): ReadonlyMap<string, string> => (read ??= readLettered(nameWords));

function build(): HashTable {
  const names = firstNames.toLowerCase().split('\n');
  const heads = nameHeads.split('\n');
  const words = hashTable(names.length + heads.length + 2500);
  for (const [word, letters] of letteredWords()) {
    let bits = 0;
    for (const letter of letters) bits |= CLASSES[letter] ?? 0;
    if (bits > 0) addBits(words, hashString(word), bits);
    if (letters.includes('v') && word.endsWith('e')) addBits(words, hashString(`${word}nt`), WordClass.stop);
  }
  for (const form of demonymTable().keys()) addBits(words, hashString(form), WordClass.demonym);
  for (const line of roles.split('\n'))
    for (const role of line.split('\t', 2))
      if (/^\p{L}+$/u.test(role)) {
        addBits(words, hashString(role), WordClass.role);
        addBits(words, hashString(`${role}s`), WordClass.role);
      }
  for (const word of heads) addBits(words, hashString(word.slice(0, -2)), WordClass.head | (word.endsWith('p') ? WordClass.placeHead : 0));
  for (const line of names) {
    const gender = line.charCodeAt(line.length - 1);
    const bits = gender === WOMAN ? WordClass.woman : gender === MAN ? WordClass.man : WordClass.woman | WordClass.man;
    addBits(words, hashString(line, line.length - 2), bits);
  }
  return words;
}

/** The word classes by hash of the lower-cased word. */
export const wordClasses = (): HashTable => (table ??= build());

const lazySet = (words: () => readonly string[]): (() => ReadonlySet<number>) => {
  let set: ReadonlySet<number> | undefined;
  return () => (set ??= new Set(words().map((word) => hashString(word))));
};

/** The words of name-words.tsv that have one of some letters. */
const lettered = (letters: RegExp): (() => ReadonlySet<number>) =>
  lazySet(() => [...letteredWords()].filter(([, own]) => letters.test(own)).map(([word]) => word));

const openers = /* @__PURE__ */ lazySet(() => noFirst.split('\n'));

/** Whether a word, by its hash, may be a name where it opens a sentence before its verb. */
export const mayBeNamed = (word: number): boolean => !openers().has(word);

const bodyNouns = /* @__PURE__ */ lazySet(() =>
  classNouns
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([, , classes = '']) => BODY.test(classes))
    .map(([noun]) => noun!.toLowerCase()),
);

/** Classes of lexicon/class-nouns.tsv that only bodies have. */
const BODY = /entreprise|organisation|association|institution|syndicat|banque|journal|club|parti/u;

/** Whether a word, by its hash, is a noun that a text comes back to a body by. */
export const isBodyNoun = (word: number): boolean => bodyNouns().has(word);

/** The same of a noun in lower case. */
export const meansBody = (noun: string): boolean => isBodyNoun(hashString(noun));

const predicates = /* @__PURE__ */ lettered(/[avel]/u);

/** Whether a word, by its hash, is a verb in the third person singular or what only stands before one. */
export const beginsPredicate = (word: number): boolean => predicates().has(word);

const roleNames = /* @__PURE__ */ lettered(/r/u);

/** Whether a word in lower case is a noun of roles, offices or trades in the singular that no names begin with. */
export const isOffice = (word: string): boolean => isSingularPersonNoun(word) && !roleNames().has(hashString(word));

const officeAdjectives = /* @__PURE__ */ lettered(/f/u);

/** Whether a word, by its hash, is an adjective of offices: « le Directeur [Général] ». */
export const isOfOffices = (word: number): boolean => officeAdjectives().has(word);

const adjectives = /* @__PURE__ */ lettered(/o/u);

/** Whether a word, by its hash, is an adjective that may open a sentence before its noun: « Belle [pêche] ». */
export const mayPrecedeNoun = (word: number): boolean => adjectives().has(word);

const transitives = /* @__PURE__ */ lettered(/h/u);

/** Whether a word, by its hash, is a verb in the third person singular where its object stands behind it: « Altivor [recherche] trois soudeurs ». */
export const wantsObject = (word: number): boolean => transitives().has(word);

const stops = /* @__PURE__ */ lettered(/s/u);

/** Whether a word, by its hash, ends a name and begins no verb: « Juste [avant] ». */
export const endsWithoutVerb = (word: number): boolean => stops().has(word);

/** Whether a word in lower case is the imperative or infinitive of a verb of the news: « [retrouvez] Léa Petit », « [défendre] Léa Petit ». */
export function isImperative(low: string): boolean {
  if (letteredWords().get(low)?.includes('i') === true) return true;
  return /e[zr]$/u.test(low) && /[veh]/u.test(letteredWords().get(low.slice(0, -1)) ?? '');
}

const times = /* @__PURE__ */ lettered(/m/u);

/** Whether a word, by its hash, is a month or a season. */
export const isTime = (word: number): boolean => times().has(word);

const noParticiples = /* @__PURE__ */ lettered(/n/u);
const behindParticiple = /* @__PURE__ */ lettered(/d/u);
const withOf = /* @__PURE__ */ lettered(/w/u);

const PARTICIPLE = /(?:é|rendu|paru|remis|réuni|tenu|issu)e?s?$/u;

/**
 * Whether a word in lower case inside a name is a past participle with its agent, time or place behind it, and no part of the name:
 * « l'Institut des politiques salariales [publiée] lundi », « la Fédération des usagers [basée] à Lyon ».
 */
export function goesOnWithParticiple(word: string, next: string): boolean {
  if (!PARTICIPLE.test(word)) return false;
  const stem = hashString(word.replace(/e?s?$/u, ''));
  return isDe(next) ? withOf().has(stem) : !noParticiples().has(stem) && behindParticiple().has(hashString(next));
}

/** Whether a lower-cased word is one that begins the names of bodies or places. */
export const isHead = (word: string): boolean => (valueOf(wordClasses(), hashString(word)) & WordClass.head) !== 0;
