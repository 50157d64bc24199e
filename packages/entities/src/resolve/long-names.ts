import { goesOnWithParticiple } from '../names/word-classes.ts';
import { isAdjective, isInfinitive } from './adjectives.ts';
import { spells } from './acronyms.ts';
import { FOR } from './coordinations.ts';
import { isOf, type Document } from './document.ts';
import type { NameSpan, Range } from './drafts.ts';
import { Mark } from './marks.ts';
import { tailStart } from './name-tails.ts';
import { isArticle } from '../text/function-words.ts';
import { isOfClass } from '../text/noun-classes.ts';

/** « l'Agence du médicament pour [que], pour [obtenir] »: a clause is no complement. */
const CLAUSE = /^(?:que|qu')$|(?:[ei]r|re)$/u;
const LONGEST = 16;

/** « la [Fédération belge du secteur financier] »: a capitalised common noun takes its complements into the name. */
export function completeLongNames(document: Document, names: readonly NameSpan[]): NameSpan[] {
  const { words, marks, sentenceOf } = document;
  const spans: NameSpan[] = [];
  let n = 0;
  for (let i = 0; i < words.length; i++) {
    if ((marks[i]! & Mark.capital) === 0 || sentenceOf[i - 1] !== sentenceOf[i] || !isOfClass(words[i]!.folded, 'head')) continue;
    while (n < names.length && names[n]!.last <= i) spans.push(names[n++]!);
    const name = names[n];
    if (name && (name.first < i || (name.first === i && name.known))) continue;
    const last = bracketed(document, i) ?? complementEnd(document, names, n, i);
    if (last <= Math.max(i + 1, name?.first === i ? name.last : 0)) continue;
    spans.push({ first: i, last, type: 'ORG', acronym: false });
    while (n < names.length && names[n]!.first < last) n++;
    i = last - 1;
  }
  return spans.concat(names.slice(n));
}

/** « Office central de lutte contre … (OCLAESP) », « Mission … en Haïti (Minujusth) »: up to the acronym in brackets, whatever stands between. */
function bracketed({ words, tokens, sentenceOf }: Document, first: number): number | undefined {
  for (let k = first + 2; k < first + LONGEST && k + 2 < words.length; k++) {
    const word = words[k]!;
    if (word.folded === '(')
      return words[k + 2]!.folded === ')' &&
        tokens[k + 1]!.text.startsWith(tokens[first]!.text.charAt(0)) &&
        (/^\p{Lu}{2}/u.test(tokens[k + 1]!.text) || isWordOf(words, k + 1, { first, last: k }))
        ? k
        : undefined;
    if (!word.word || sentenceOf[k] !== sentenceOf[first]) return undefined;
  }
  return undefined;
}

/** Whether a word is made of the letters of a name: « Ufip », not « Paris ». */
const isWordOf = (words: Document['words'], at: number, name: Range): boolean =>
  words[at]!.known?.some(({ rest, value }) => rest.length === 0 && value.known.type === 'LOC') !== true &&
  !words.slice(name.first, name.last).includes(words[at]!) &&
  spells(words, at, name);

/** Whether a word is an adjective of what stands before it, not « la Fédération des usagers [basée] à Lyon ». */
const qualifies = (words: Document['words'], at: number): boolean =>
  isAdjective(words[at]) && !goesOnWithParticiple(words[at]!.text, words[at + 1]?.text ?? '');

/** Adjectives, then « de », « pour », « contre » with a noun or a name, again and again. */
function complementEnd({ words, sentenceOf }: Document, names: readonly NameSpan[], next: number, first: number): number {
  let at = first + 1;
  let n = next;
  const inside = (k: number): boolean => words[k] !== undefined && sentenceOf[k] === sentenceOf[first];
  while (inside(at) && qualifies(words, at)) at++;
  for (let links = 0; links < 4 && inside(at); links++) {
    let k = at;
    if (words[k]!.folded === 'et' && links > 0) k++;
    if (!inside(k)) break;
    const isFor = FOR.test(words[k]!.folded);
    if (!isFor && !isOf(words[k])) break;
    k++;
    if (inside(k) && words[k - 1]!.folded === 'de' && isInfinitive(words[k]!)) break;
    if (inside(k) && isArticle(words[k]!.folded)) k++;
    else if (isFor && inside(k) && !words[k]!.capital && CLAUSE.test(words[k]!.folded)) break;
    if (!inside(k) || !words[k]!.word || /^\d/u.test(words[k]!.text)) break;
    while (n < names.length && names[n]!.last <= k) n++;
    const name = names[n];
    if (name?.first === k && (name.type === 'PER' || name.known?.country)) break;
    if (words[k - 1]!.folded !== 'des' && isOfClass(words[k]!.folded, 'at-hand')) break;
    at = name?.first === k ? name.last : k + 1;
    while (inside(at) && qualifies(words, at) && at - first < LONGEST) at++;
  }
  return tailStart(words, { first, last: at });
}
