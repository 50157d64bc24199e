import { isLetter } from './characters.ts';
import { kindsOf } from './lexicon.ts';
import { besideWords } from './lexicon/beside-words.generated.ts';

/** Kinds of words beside a time; `lexicon/beside-words.tsv` says what each tells. */
export type BesideKind =
  | 'address'
  | 'aged'
  | 'already'
  | 'coming'
  | 'counted'
  | 'dials'
  | 'during'
  | 'except'
  | 'festive'
  | 'goes-on'
  | 'has'
  | 'hours-of'
  | 'in-all'
  | 'jest'
  | 'just'
  | 'lasting'
  | 'lies'
  | 'measured'
  | 'measures'
  | 'moved-on'
  | 'no-plural'
  | 'number'
  | 'off'
  | 'person'
  | 'plural'
  | 'price'
  | 'put-off'
  | 'rate'
  | 'roughly'
  | 'schedule'
  | 'school'
  | 'sets'
  | 'since'
  | 'spring'
  | 'starts'
  | 'street'
  | 'subject'
  | 'subordinate'
  | 'term'
  | 'travel'
  | 'uncounted'
  | 'verb'
  | 'within'
  | 'young';

/** The words and phrases of a kind, in lower case but for names, with ' for the apostrophe. */
export const listed: (kind: BesideKind) => ReadonlySet<string> = /* @__PURE__ */ kindsOf(besideWords);

/** How many words a phrase has at most. */
const longest = 3;

/** The ending of a stretch of text that is a word or phrase of a set and the link behind it, by default white space. */
export function lastOf(phrases: ReadonlySet<string>, left: string, link = /\s$/u): string | undefined {
  const end = link.exec(left)?.index ?? 0;
  for (let start = end, words = 0; start > 0 && words < longest; words++) {
    do start--;
    while (isLetter(left.charCodeAt(start - 1)));
    if (isIn(phrases, left.slice(start, end))) return left.slice(start);
  }
  return undefined;
}

/** The beginning of a stretch of text that is white space and a word or phrase of a set. */
export function firstOf(phrases: ReadonlySet<string>, right: string): string | undefined {
  if (!/^\s/u.test(right)) return undefined;
  for (let end = 0, words = 0; words < longest; words++) {
    do end++;
    while (isLetter(right.charCodeAt(end)));
    if (isIn(phrases, right.slice(1, end))) return right.slice(0, end);
  }
  return undefined;
}

/** A stretch of text without the word or phrase of a set that ends it, if any does. */
export const without = (phrases: ReadonlySet<string>, left: string): string =>
  left.slice(0, left.length - (lastOf(phrases, left)?.length ?? 0));

/** White space and an apostrophe that lists do not have. */
const UNLISTED = /[^\S ]|’/u;

const isIn = (phrases: ReadonlySet<string>, phrase: string): boolean =>
  phrases.has(phrase) || (UNLISTED.test(phrase) && phrases.has(phrase.replace(/[^\S ]/gu, ' ').replace('’', "'")));

/** Whether a stretch of text ends in a word, with or without white space, that is a stem of a set and so many letters more. */
export function hasStem(stems: ReadonlySet<string>, left: string, most: number, least = 0): boolean {
  const end = left.trimEnd().length;
  let start = end;
  while (isLetter(left.charCodeAt(start - 1))) start--;
  for (let more = least; more <= most; more++) if (stems.has(left.slice(start, end - more))) return true;
  return false;
}
