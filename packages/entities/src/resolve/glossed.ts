import { isArticle, isDe } from '../text/function-words.ts';
import { isOfClass } from '../text/noun-classes.ts';
import { isHead } from '../names/word-classes.ts';
import type { Document } from './document.ts';
import type { NameSpan } from './drafts.ts';
import { Mark } from './marks.ts';
import { foldedAt } from './word.ts';

/** What tells that a phrase is of a body, or of somebody of one: « l'école de formation (EFB) », « la maire (UDE) ». */
const BODY = Mark.capital | Mark.classes | Mark.institutions | Mark.roles;
/** How many words a phrase is looked back over. */
const LONGEST = 8;
/** How far behind a name an acronym may still be its: « l'Agence des forêts finlandaise (AFF) ». */
const NEAR = 3;

/** Leaves out acronyms of things: « l'indice de masse corporelle ([IMC]) » glosses a common noun, and IMC is no body wherever it stands. */
export function dropGlossed(document: Document, names: readonly NameSpan[]): readonly NameSpan[] {
  const { words } = document;
  const things = new Set<string>();
  names.forEach((name, n) => {
    if (glossesThing(document, name, names[n - 1])) things.add(words[name.first]!.text);
  });
  if (things.size === 0) return names;
  return names.filter(({ first, last, acronym }) => !(acronym && last - first === 1 && things.has(words[first]!.text)));
}

/** « la tempête [Nestor] », « [Tempête Nestor] »: no names, nor the same word alone where no list has it. */
export function dropStorms({ words }: Document, names: readonly NameSpan[]): readonly NameSpan[] {
  const storms = new Set<string>();
  // not « P », tempête Léa Petit
  const isNoun = (i: number): boolean =>
    isOfClass(foldedAt(words, i), 'storm') && (words[i]!.capital || isArticle(foldedAt(words, i - 1)) || isDe(foldedAt(words, i - 1)));
  const isStorm = ({ first, last }: NameSpan): boolean =>
    (last - first === 1 && (isNoun(first - 1) || (foldedAt(words, first - 1) === 'tropicale' && isNoun(first - 2)))) ||
    (last - first === 2 && isNoun(first));
  for (const name of names) if (isStorm(name)) storms.add(words[name.last - 1]!.folded);
  if (storms.size === 0) return names;
  return names.filter((name) => !isStorm(name) && !(name.last - name.first === 1 && !name.known && storms.has(words[name.first]!.folded)));
}

function glossesThing(
  { words, marks, sentenceOf }: Document,
  { first, last, acronym, known }: NameSpan,
  before: NameSpan | undefined,
): boolean {
  if (!acronym || known || last - first > 1 || foldedAt(words, first - 1) !== '(' || foldedAt(words, last) !== ')') return false;
  const noun = words[first - 2];
  if (!noun?.word || noun.capital || (before && before.last > first - 1 - NEAR)) return false;
  for (let k = first - 2; k > 0 && first - k < LONGEST + 2 && sentenceOf[k - 1] === sentenceOf[first]; k--)
    if ((marks[k]! & BODY) !== 0 || isHead(words[k]!.text.toLowerCase())) return false;
  return true;
}
