import { type Document } from './document.ts';
import type { NameSpan, Range } from './drafts.ts';
import { foldedAt, type Word } from './word.ts';
import { isTitled } from './surnames.ts';
import { isArticle } from '../text/function-words.ts';

type Words = Document['words'];

const MARK = /^[.:|–—-]$/u;
const CAPITALS = /^[\p{Lu}-]{4,}$/u;

const isPlace = (word: Word | undefined): boolean =>
  word?.capital === true && word.known?.some(({ value }) => value.known.type === 'LOC' && !value.known.country) === true;
const isAgency = (word: Word | undefined): boolean =>
  word?.known?.some(({ rest, value }) => rest.length === 0 && value.known.class === 'agence') === true;

/** Where brackets close that hold nothing but a department or an agency: « Lorvaux [(Tarn)] », « Lorvaux [(AFP)] ». */
function bracketEnd(words: Words, open: number): number | undefined {
  if (foldedAt(words, open) !== '(') return undefined;
  if (isAgency(words[open + 1])) return foldedAt(words, open + 2) === ')' ? open + 3 : undefined;
  if (!isPlace(words[open + 1])) return undefined;
  let k = open + 2;
  while (k - open < 6 && words[k]?.word) k++;
  return foldedAt(words, k) === ')' ? k + 1 : undefined;
}

/** Whether what opens a line is where its news comes from: « [LYON] — », « [Lens] : un mort », « [Tours], 3 mai », « [Nancy] (AFP) ». */
export function isDateline({ words, sentenceOf }: Document, { first, last }: Range): boolean {
  if (first > 0 && sentenceOf[first - 1] === sentenceOf[first]) return false;
  const next = words[last];
  return (
    next === undefined ||
    MARK.test(next.folded) ||
    (next.folded === ',' && /^\d/u.test(foldedAt(words, last + 1))) ||
    bracketEnd(words, last) !== undefined
  );
}

/** « un mort à [LYON] mardi »: a name in capitals, between words that are in none. */
export const isInCapitals = (words: Words, { first, last }: Range): boolean =>
  words.slice(first, last).every(({ text }) => CAPITALS.test(text)) &&
  !CAPITALS.test(words[first - 1]?.text ?? '') &&
  !CAPITALS.test(words[last]?.text ?? '');

/** « [Lorvaux] (Tarn) », « [Lorvaux] (AFP) », « [San Lorvo], lundi 3 mars 2014 – »: what stands before the department that it lies in, an agency, or the day of a report, is a place. */
export function addPlaces(document: Document, names: readonly NameSpan[]): NameSpan[] {
  const spans: NameSpan[] = [];
  let n = 0;
  for (const { first, last } of placesOf(document)) {
    while (n < names.length && names[n]!.last <= first) spans.push(names[n++]!);
    const name = names[n];
    if (name && name.first < last && (name.first < first || name.last > last || name.known || name.acronym)) continue;
    spans.push({ first, last, type: 'LOC', acronym: false });
    while (n < names.length && names[n]!.first < last) n++;
  }
  return spans.concat(names.slice(n));
}

function placesOf({ words, sentenceOf }: Document): Range[] {
  const places: Range[] = [];
  for (let i = 0; i < words.length; i++) {
    const dated = i === 0 || sentenceOf[i - 1] !== sentenceOf[i] ? datedEnd(words, i) : undefined;
    if (dated !== undefined) places.push({ first: i, last: dated });
    if (i === 0 || bracketEnd(words, i) === undefined || !isTown(words, i - 1) || (places.at(-1)?.last ?? 0) >= i) continue;
    const first = words[i - 2]?.capital === true && isArticle(foldedAt(words, i - 2)) ? i - 2 : i - 1;
    if (words[first - 1]?.capital !== true) places.push({ first, last: i });
  }
  return places;
}

const LONGEST = 3;
const DASH = /^[–—-]$/u;

/** Where the place ends of « San Lorvo, lundi 3 mars 2014 – », « Lorvo (Pérou), 3 mars – ». */
function datedEnd(words: Words, first: number): number | undefined {
  let last = first;
  while (last - first < LONGEST && words[last]?.capital) last++;
  if (last === first) return undefined;
  let at = last;
  if (foldedAt(words, at) === '(') while (at - last < 2 * LONGEST && foldedAt(words, at - 1) !== ')') at++;
  if (foldedAt(words, at) !== ',') return undefined;
  at += /^\d/u.test(foldedAt(words, at + 1)) ? 1 : 2;
  return /^\d/u.test(foldedAt(words, at)) && [2, 3].some((n) => DASH.test(foldedAt(words, at + n))) ? last : undefined;
}

const isTown = (words: Words, at: number): boolean => {
  const { capital, text, roles, classes, institutions, known, demonym } = words[at]!;
  const isWord = capital && text.length > 2 && !(roles ?? classes ?? institutions ?? known ?? demonym);
  return isWord && !isTitled(words, at) && words[at - 1]?.roles === undefined && !/^\p{Lu}{2,4}$/u.test(text);
};
