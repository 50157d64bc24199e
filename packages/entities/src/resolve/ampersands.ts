import type { Document } from './document.ts';
import type { NameSpan } from './drafts.ts';
import { foldedAt } from './word.ts';

/** Longer names are headings. */
const LONGEST = 6;

/** Who is no part of a firm's name: a known place or body, somebody with first name and surname. */
const standsAlone = ({ type, known, first, last }: NameSpan): boolean =>
  type === 'MISC' || known !== undefined || (type === 'PER' && last - first > 1);

/** « [Kerlan & Morel] est fermé »: capitalised words on both sides of « & » are one name, a firm's, where one side was found to be a name. */
export function joinAmpersands({ words, sentenceOf }: Document, names: readonly NameSpan[]): NameSpan[] {
  const joins = (at: number): boolean =>
    foldedAt(words, at) === '&' &&
    words[at - 1]?.capital === true &&
    words[at + 1]?.capital === true &&
    sentenceOf[at] === sentenceOf[at + 1];
  const spans: NameSpan[] = [];
  for (const [n, name] of names.entries()) {
    const free = spans.at(-1)?.last ?? 0;
    let { first, last } = name;
    if (first < free) continue;
    const next = names[n + 1];
    const isRight = joins(last) && !(next?.first === last + 1 && standsAlone(name) && standsAlone(next));
    const isLeft = joins(first - 1) && first - 1 > free;
    if (isLeft) for (first -= 2; first > free && last - first < LONGEST && words[first - 1]!.capital; first--);
    if (isRight) for (last += 2; last - first < LONGEST && words[last]?.capital && sentenceOf[last] === sentenceOf[first]; last++);
    if (next && next.first < last) last = Math.max(last, next.last);
    spans.push(isLeft || isRight ? { first, last, type: 'ORG', acronym: false } : name);
  }
  return spans;
}
