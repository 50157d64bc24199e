import { isOf, type Document } from './document.ts';
import type { NameSpan } from './drafts.ts';
import { firstNameGender } from '../first-names.ts';
import { isTitleOfSeveral } from './surnames.ts';
import { foldedAt, type Word } from './word.ts';
import { isAnd, isContracted, isIndefinite, isToOrIn } from '../text/function-words.ts';
import { isOfClass } from '../text/noun-classes.ts';

/** « À [Morlieux], le collège Jean-Moulin de Morlieux ferme »: a name by itself behind « à » that ends a longer name is a town, not somebody of that surname. */
export function asTowns({ words }: Document, names: readonly NameSpan[]): readonly NameSpan[] {
  const sites = new Set<string>();
  for (const { type, first, last, known } of names)
    if (type !== 'PER' && !known && last - first > 2 && isOf(words[last - 2])) sites.add(words[last - 1]!.folded);
  const isAlone = ({ type, first, last }: NameSpan): boolean => type === 'PER' && last - first === 1 && sites.has(words[first]!.folded);
  const towns = new Set<string>();
  for (const name of names) if (isAlone(name) && foldedAt(words, name.first - 1) === 'a') towns.add(words[name.first]!.folded);
  return towns.size === 0
    ? names
    : names.map((name) => (isAlone(name) && towns.has(words[name.first]!.folded) ? { ...name, type: 'LOC' } : name));
}

/** What stands before a town: « près de X », « née à X », « habite X ». */
const WHERE = /(?:(?:^| )pres (?:de |d')|(?:^| )(?:nee?s?|vit|vivent|habit\p{L}{1,5}) a |(?:^| )habit\p{L}{1,5} )$/u;

/** « À [Lorvo], sur la côte, », not « À Lorvo Métropole, on reconnaît », « près de [Lorvo] », « née à [Lorvo] ». */
function isWhere({ words, sentenceOf }: Document, { first, last }: NameSpan): boolean {
  const opens = sentenceOf[first - 2] !== sentenceOf[first] && foldedAt(words, first - 1) === 'a';
  if (opens && foldedAt(words, last) === ',' && foldedAt(words, last + 1) !== 'on') return true;
  return WHERE.test([3, 2, 1].map((n) => foldedAt(words, first - n)).join(' ') + ' ');
}

/** « les salariés de [Vaskoft] », « une toile de [Tarvel] », « les obsèques de [Tarvel] », « Mes [Perrin] et Leuvrey », not « en direction de Lorvo », « à propos de Lorvo »: the kind of what a noun is always of, or a title before. */
function ownerType({ words }: Document, { first }: NameSpan): 'ORG' | 'PER' | undefined {
  const before = words[first - 1];
  if (before && (before.text === 'Mes' || isTitleOfSeveral(before.folded))) return 'PER';
  if (!isOf(before) || /^(?:a|en)$/u.test(foldedAt(words, first - 3))) return undefined;
  const noun = foldedAt(words, first - 2);
  return isOfClass(noun, 'of-firm') ? 'ORG' : isOfClass(noun, 'of-person') ? 'PER' : undefined;
}

/** « Bonnard[,] Corot [et] Degas »: whether nothing but a comma or *et* stands between two names. */
const isListed = ({ words }: Document, before: NameSpan | undefined, { first }: NameSpan): boolean =>
  before?.last === first - 1 && (foldedAt(words, first - 1) === ',' || isAnd(foldedAt(words, first - 1)));

/** « [Lorvo] est une petite ville », « [Lorvo], commune de 3 000 habitants », « [Tarvel] est un ancien boxeur »: the kind of what a name is said to be. */
function saidType({ words, sentenceOf }: Document, { last }: NameSpan): 'LOC' | 'PER' | undefined {
  const isSaid = /^(?:est|etait)$/u.test(foldedAt(words, last));
  if (!isSaid && foldedAt(words, last) !== ',') return undefined;
  const article = isIndefinite(foldedAt(words, last + 1));
  if (isSaid && !article) return undefined;
  const from = article ? last + 2 : last + 1;
  for (let i = from; i < from + 2 && sentenceOf[i] === sentenceOf[last] && words[i]?.word && !words[i]!.capital; i++) {
    const { folded, roles } = words[i]!;
    if (isOfClass(folded, 'town') || (isSaid && isOfClass(folded, 'place'))) return 'LOC';
    if (isSaid && (roles || isOfClass(folded, 'human'))) return 'PER';
  }
  return undefined;
}

/** The kind that one use of a name tells. */
const toldType = (document: Document, name: NameSpan): NameSpan['type'] | undefined =>
  isWhere(document, name) ? 'LOC' : (ownerType(document, name) ?? saidType(document, name));

/** How many names of one kind make a list whose odd one is of it. */
const ALIKE = 2;

/** « Hollande, [Estrosi] et Bayrou », « Homs, [Latakia] et Alep »: one name of another kind among several of a list is of theirs, unless a list knows it. */
export function asListed(document: Document, names: readonly NameSpan[]): readonly NameSpan[] {
  const told = new Map<NameSpan, NameSpan['type']>();
  for (let from = 0, to = 1; from < names.length; from = to, to++) {
    while (to < names.length && isListed(document, names[to - 1], names[to]!)) to++;
    if (to - from <= ALIKE) continue;
    const list = names.slice(from, to);
    const kinds = new Map<NameSpan['type'], number>();
    for (const { type } of list) kinds.set(type, (kinds.get(type) ?? 0) + 1);
    if (kinds.size !== 2) continue;
    // « dans un sous-sol de Carouge, Loubna et Hafsa »: what stands first may be no part of it.
    const odd = list.findIndex(({ type }) => kinds.get(type) === 1);
    if (odd > 0 && list[odd]!.last - list[odd]!.first === 1 && isOpen(document, list[odd]!)) told.set(list[odd]!, list[0]!.type);
  }
  return told.size === 0 ? names : names.map((name) => (told.has(name) ? { ...name, type: told.get(name)! } : name));
}

/** « Huguette[, 82 ans,] », « Bouzidi [(58e sp)] », « Lecointre [(71e)] »: an age, or the minutes of goals, which are no ranks. */
const AGE = /^(?:,\s|\s\()\d{1,3}\sans\s?[,.;:)]/u;
const MINUTES = /^\s\((?:(?:[2-9]\d|1[01]\d)[e'’′](?:\+\d)?|\d{1,3}[e'’′](?:\s(?:sp|csc|s\.p\.)|,\s\d{1,3}[e'’′]))(?:\s(?:sp|csc))?[),]/u;

/** A name of one word that no list has is somebody's where an age or the minutes of goals stand behind it, there and wherever it comes. */
export function asPeople({ text, tokens, words }: Document, names: readonly NameSpan[]): readonly NameSpan[] {
  const isOther = ({ type, first, last, known, acronym }: NameSpan): boolean => type !== 'PER' && !known && !acronym && last - first === 1;
  const isSomebody = ({ first }: NameSpan): boolean => {
    const behind = text.slice(tokens[first]!.end, tokens[first]!.end + 24);
    const before = words[first - 1];
    return MINUTES.test(behind) || (AGE.test(behind) && (!isPreposition(before) || foldedAt(words, first - 2) === 'quant'));
  };
  const people = new Set<string>();
  for (const name of names) if (isOther(name) && isSomebody(name)) people.add(words[name.first]!.folded);
  return people.size === 0
    ? names
    : names.map((name) => (isOther(name) && people.has(words[name.first]!.folded) ? { ...name, type: 'PER' } : name));
}

/** *de*, *du*, *des*, *à*, *au*, *aux*, *en*; « dès » as well. */
const isPreposition = (word: Word | undefined): boolean =>
  word !== undefined && (isOf(word) || isContracted(word.folded) || isToOrIn(word.folded));

const SITES = ['place', 'street', 'site'] as const;

/** « Stade René-Fenouillère », « Rue Victor-Hugo »: a site called after somebody, its noun with a capital, is not that person. */
export function asSites({ words }: Document, names: readonly NameSpan[]): readonly NameSpan[] {
  const isSite = ({ type, first, last }: NameSpan): boolean =>
    type === 'PER' &&
    last - first === 2 &&
    words[last - 1]!.text.includes('-') &&
    SITES.some((kind) => isOfClass(words[first]!.folded, kind));
  return names.some(isSite) ? names.map((name) => (isSite(name) ? { ...name, type: 'LOC' } : name)) : names;
}

/** How many headings of a page are places, so that all are. */
const HEADINGS = 3;

/** « Limoges⏎…⏎⏎Tulle⏎…⏎⏎Ussel⏎… »: a surname alone in a line is a town where most such lines of the text are places. */
export function asHeadings({ text, tokens, words }: Document, names: readonly NameSpan[]): readonly NameSpan[] {
  const isAlone = ({ first, last }: NameSpan): boolean =>
    /(?:^|\n)[^\S\n]*$/u.test(text.slice(Math.max(0, tokens[first]!.start - 3), tokens[first]!.start)) &&
    /^[^\S\n]*(?:\n|$)/u.test(text.slice(tokens[last - 1]!.end, tokens[last - 1]!.end + 3));
  const lines = names.filter(isAlone);
  const places = lines.filter(({ type }) => type === 'LOC').length;
  if (places < HEADINGS || 2 * places <= lines.length) return names;
  const towns = new Set(
    lines.filter(({ type, first, last }) => type === 'PER' && last - first === 1).map(({ first }) => words[first]!.folded),
  );
  return names.map((name) =>
    name.type === 'PER' && name.last - name.first === 1 && towns.has(words[name.first]!.folded) ? { ...name, type: 'LOC' } : name,
  );
}

/** Whether what a name is called may be told by its uses: no list has it, and it is no acronym. */
const isOpen = ({ words }: Document, { type, first, last, known, acronym }: NameSpan): boolean =>
  !known && !acronym && type !== 'MISC' && last - first <= 2 && firstNameGender(words[first]!.folded) === undefined;

/** A name that no list has is of the kind that one of its uses tells: a town behind « près de » or by what it is, a firm behind « les salariés de », people behind « des toiles de » one after the other; where both are told, what the model took each for. */
export function asTold(document: Document, names: readonly NameSpan[]): readonly NameSpan[] {
  const { words } = document;
  const keyOf = ({ first, last }: NameSpan): string =>
    words
      .slice(first, last)
      .map(({ folded }) => folded)
      .join(' ');
  const told = new Map<string, NameSpan['type'] | undefined>();
  const people = new Set<string>();
  let before: NameSpan | undefined;
  let owners: NameSpan['type'] | undefined;
  for (const name of names) {
    if (name.type === 'PER' && name.last - name.first > 1) people.add(words[name.last - 1]!.folded);
    owners = owners === 'PER' && isListed(document, before, name) ? owners : ownerType(document, name);
    before = name;
    const type = isOpen(document, name) ? (owners ?? toldType(document, name)) : undefined;
    const key = type && keyOf(name);
    if (key !== undefined) told.set(key, told.has(key) && told.get(key) !== type ? undefined : type);
  }
  if (told.size === 0) return names;
  return names.map((name) => {
    const type = isOpen(document, name) ? told.get(keyOf(name)) : undefined;
    return type && type !== name.type && !people.has(words[name.last - 1]!.folded) ? { ...name, type } : name;
  });
}
