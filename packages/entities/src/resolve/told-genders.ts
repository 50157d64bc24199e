import type { Gender } from '../types.ts';
import { afterBracket } from './brackets.ts';
import type { Document } from './document.ts';
import type { NameSpan } from './drafts.ts';
import { isTitled } from './surnames.ts';
import { foldedAt } from './word.ts';
import { genderOf, isAnd, isArticle, isTitle } from '../text/function-words.ts';
import { isOfClass } from '../text/noun-classes.ts';

/** Those that hold for a list: « MM. Bertin, Le Drian et Verdeau ». */
const PLURAL_TITLE = /^(?:mm|mmes|mlles|mes\p{Ll}+s)\.?$/u;

/** The gender that the title before each name gives, and a plural title for all of its list. */
export function toldGenders(document: Document, spans: readonly NameSpan[]): (Gender | undefined)[] {
  const told = spans.map(({ first }) => titleGender(document, first));
  for (let i = 0; i < spans.length; i++) {
    const gender = told[i];
    if (gender === undefined || !PLURAL_TITLE.test(foldedAt(document.words, titleStart(document, spans[i]!.first)))) continue;
    for (let next = nextInList(document, spans, i); next !== undefined; next = nextInList(document, spans, i)) {
      told[next] = gender;
      i = next;
    }
  }
  return told;
}

/** The gender that the title before a name gives: « Mme Merkel », « Madame la ministre Merkel »; « M. et Mme Merkel » are two. */
function titleGender(document: Document, first: number): Gender | undefined {
  const { words } = document;
  const start = titleStart(document, titleEnd(document, first));
  const title = foldedAt(words, start);
  if (foldedAt(words, start - 1) === 'et' && isTitled(words, start - 1)) return undefined;
  if (isTitle(title)) return genderOf(title);
  return isOfClass(title, 'woman') ? 'f' : isOfClass(title, 'man') ? 'm' : undefined;
}

/** The gender that a nationality before a person's name gives: « l'Américain Pete Selleck », « la Belge Andrea Corti ». */
export function nationalGender({ words }: Document, { first, type }: NameSpan): Gender | undefined {
  const { capital, demonym } = words[first - 1] ?? {};
  if (type !== 'PER' || capital !== true || !demonym || demonym.plural) return undefined;
  const article = foldedAt(words, first - 2);
  const gender = genderOf(article) ?? demonym.gender;
  return demonym.gender === undefined || demonym.gender === gender ? gender : undefined;
}

/** Where the title of a name ends: right before it, or before the office between. */
function titleEnd({ words }: Document, first: number): number {
  const isOffice = words[first - 1]?.roles !== undefined && isArticle(foldedAt(words, first - 2)) && isTitled(words, first - 2);
  return isOffice ? first - 2 : first;
}

/** Where the word that ends at a token begins, its point left out. */
const titleStart = ({ words }: Document, end: number): number => (foldedAt(words, end - 1) === '.' ? end - 2 : end - 1);

/** The name that goes on with a list; undefined behind « et », which ends it. */
function nextInList({ words }: Document, spans: readonly NameSpan[], name: number): number | undefined {
  const { first, last } = spans[name]!;
  if (foldedAt(words, first - 1) === 'et') return undefined;
  let at = afterBracket(words, last);
  if (foldedAt(words, at) !== ',' && !isAnd(foldedAt(words, at))) return undefined;
  at++;
  if (foldedAt(words, at) === 'et') at++;
  let next = name + 1;
  while (next < spans.length && spans[next]!.first < at) next++;
  const span = spans[next];
  return span?.first === at && !span.known && !span.demonym ? next : undefined;
}
