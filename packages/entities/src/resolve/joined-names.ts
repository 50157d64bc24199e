import { firstNameGender } from '../first-names.ts';
import type { Document } from './document.ts';
import type { NameSpan } from './drafts.ts';
import { Mark } from './marks.ts';
import { foldedAt } from './word.ts';
import { isArticle, isDe } from '../text/function-words.ts';

/** « Jean-Baptiste [de la Roche] », « Guillaume [des Ormes] »: a first name alone goes on with an article and a word that is no known place or body. */
export function joinNobiliary({ words }: Document, names: readonly NameSpan[]): NameSpan[] {
  const joined: NameSpan[] = [];
  for (let n = 0; n < names.length; n++) {
    const name = names[n]!;
    const { first, last, type } = name;
    const isGiven = type === 'PER' && last - first === 1 && firstNameGender(words[first]!.folded) !== undefined;
    const at = last + articleLength(words, last);
    const next = names[n + 1];
    const isOther = next && next.first <= at && (next.last > at + 1 || next.known !== undefined || next.acronym);
    const surname = words[at];
    if (
      !isGiven ||
      at === last ||
      isOther ||
      !surname?.capital ||
      surname.known ||
      surname.demonym ||
      surname.classes ||
      surname.institutions
    )
      joined.push(name);
    else {
      joined.push({ ...name, last: at + 1 });
      while (n + 1 < names.length && names[n + 1]!.first <= at) n++;
    }
  }
  return joined;
}

/** « de la », « de l' », « du », « des »: how many tokens an article with *de* has, or 0. */
function articleLength(words: Document['words'], at: number): number {
  const word = foldedAt(words, at);
  if (word === 'de') return isArticle(foldedAt(words, at + 1)) ? 2 : 0;
  return isDe(word) ? 1 : 0;
}

/** « le président (Vladimir) Poutine », not « (Montréal) Une centaine de »: the first name in brackets and the surname are one name. */
export function joinBracketed({ words, sentenceOf }: Document, names: readonly NameSpan[]): NameSpan[] {
  const joined: NameSpan[] = [];
  for (let n = 0; n < names.length; n++) {
    const name = names[n]!;
    const { first, last } = name;
    const bracketed =
      last - first === 1 && foldedAt(words, first - 1) === '(' && foldedAt(words, last) === ')' && words[last + 1]?.capital === true;
    const isInside = first > 1 && sentenceOf[first - 2] === sentenceOf[first] && sentenceOf[last + 1] === sentenceOf[first];
    if (bracketed && isInside && firstNameGender(words[first]!.folded) !== undefined && !words[first - 2]!.capital) {
      joined.push({ first: first - 1, last: last + 2, type: 'PER', acronym: false });
      while (n + 1 < names.length && names[n + 1]!.first < last + 2) n++;
    } else joined.push(name);
  }
  return joined;
}

/** The longest nickname, in words. */
const LONGEST = 2;

/** « Jean « Jeannot » Tarvel », « Ezequiel "Pocho" Lavezzi »: a listed first name, a nickname in marks and the surname are one name. */
export function joinNicknamed({ words, tokens, marks, sentenceOf }: Document, names: readonly NameSpan[]): NameSpan[] {
  const joined: NameSpan[] = [];
  let n = 0;
  for (let open = 1; open < words.length; open++) {
    if ((marks[open]! & Mark.quotes) === 0 || words[open]!.quotes === 'close' || tokens[open - 1]!.end === tokens[open]!.start) continue;
    if (!isGiven(words[open - 1])) continue;
    let close = open + 1;
    while (close - open <= LONGEST && words[close]?.word === true) close++;
    const surname = words[close + 1];
    if (
      close === open + 1 ||
      (words[close]?.quotes ?? 'open') === 'open' ||
      !surname?.capital ||
      sentenceOf[close + 1] !== sentenceOf[open]
    )
      continue;
    while (n < names.length && names[n]!.last < open) joined.push(names[n++]!);
    const before = names[n]?.last === open ? names[n++]! : undefined;
    while (n < names.length && names[n]!.first <= close) n++;
    const after = names[n]?.first === close + 1 ? names[n++]! : undefined;
    joined.push({ first: before?.first ?? open - 1, last: after?.last ?? close + 2, type: 'PER', acronym: false });
    open = close;
  }
  return joined.concat(names.slice(n));
}

const isGiven = (word: Document['words'][number] | undefined): boolean =>
  word?.capital === true && firstNameGender(word.folded) !== undefined;
