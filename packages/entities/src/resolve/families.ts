import { firstNameGender } from '../first-names.ts';
import type { Document } from './document.ts';
import type { Draft, NameSpan, Range } from './drafts.ts';
import { newPerson, type NameCluster } from './people.ts';
import { surnameStart } from './surnames.ts';
import { foldedAt } from './word.ts';
import { isAnd, isParticle, isPlural } from '../text/function-words.ts';
import { isOfClass } from '../text/noun-classes.ts';

/** Longer names are no surnames. */
const LONGEST = 5;

/** Names of families by surname, which are nobody's of it: « la [famille Tarvel] », « les [frères Tarvel] », « les [Tarvel] » where somebody bears that name. */
export function markFamilies(document: Document, spans: readonly NameSpan[]): NameSpan[] {
  const { words } = document;
  const textOf = ({ first, last }: Range): string => {
    let text = words[first]!.folded;
    for (let k = first + 1; k < last; k++) text += ` ${words[k]!.folded}`;
    return text;
  };
  const marked = spans.map((span, i) =>
    (spans[i - 1]?.last ?? 0) < span.first && isAfterKin(document, span, spans[i + 1])
      ? { ...span, first: span.first - 1, family: textOf(span) }
      : span,
  );
  const borne = new Set<string>();
  for (const { type, first, last, family } of marked)
    if (family !== undefined) borne.add(family);
    else if (type === 'PER' && last - first > 1 && last - first < LONGEST)
      borne.add(textOf({ first: surnameStart(words, first, last), last }));
  if (borne.size === 0) return marked;
  return marked.map((span, i) => {
    const { type, first, last } = span;
    if (type !== 'PER' || last - first > LONGEST || !isPlural(foldedAt(words, first - 1)) || isJoint(document, last, marked[i + 1]))
      return span;
    const surname = textOf(span);
    return borne.has(surname) ? { ...span, family: surname } : span;
  });
}

/** Whether a noun of kin stands before a surname; « les frères [Alain] et Jean Tarvel », « son époux [Alain] » tell of one each. */
function isAfterKin(document: Document, { type, first, last, acronym }: NameSpan, next: NameSpan | undefined): boolean {
  const { words, sentenceOf } = document;
  const noun = foldedAt(words, first - 1);
  const mayBeSurname = type === 'PER' || (type === 'ORG' && !acronym);
  if (!mayBeSurname || words[first - 1]?.capital || sentenceOf[first - 1] !== sentenceOf[first]) return false;
  const isSurname = last - first === 1 || isParticle(words[first]!.folded) || firstNameGender(words[first]!.folded) === undefined;
  return (
    isSurname &&
    (isOfClass(noun, 'family') || (isOfClass(noun, 'families') && isPlural(foldedAt(words, first - 2)) && !isJoint(document, last, next)))
  );
}

const isJoint = ({ words }: Document, last: number, next: NameSpan | undefined): boolean =>
  next?.type === 'PER' && next.first === last + 1 && (foldedAt(words, last) === ',' || isAnd(foldedAt(words, last)));

/** An entity for each family. */
export const groupFamilies = (spans: readonly NameSpan[], families: Iterable<NameCluster>): Draft[] =>
  Array.from(families, ({ name, spans: own }) => ({
    ...newPerson(name, undefined),
    plural: true,
    mentions: own.map((index) => ({ first: spans[index]!.first, last: spans[index]!.last, kind: 'name' as const })),
  }));
