import type { Document } from './document.ts';
import type { NameSpan } from './drafts.ts';
import { Mark } from './marks.ts';
import { isRanked } from './ranks.ts';
import { isTitled, isTitleOfSeveral } from './surnames.ts';
import { isAnd } from '../text/function-words.ts';
import { isOfClass } from '../text/noun-classes.ts';

const LONGEST = 4;

/** A capitalised word after « M. », « Mme », « MM. », « le colonel », « le gouvernement » or « la famille » is a person's name, even one that the model does not find. */
export function addTitled(document: Document, names: readonly NameSpan[]): NameSpan[] {
  const { words, marks, sentenceOf } = document;
  const spans: NameSpan[] = [];
  let n = 0;
  let plural = -1;
  for (let i = 1; i < words.length; i++) {
    if ((marks[i]! & Mark.capital) === 0 && plural !== i) continue;
    while (n < names.length && names[n]!.last <= i) spans.push(names[n++]!);
    if (names[n] && names[n]!.first <= i) {
      if (plural === i) plural = names[n]!.last + 1;
      continue;
    }
    if (!words[i]!.capital || words[i]!.demonym) continue;
    const before = words[i - 1]!.folded;
    const listed = plural === i && (before === ',' || isAnd(before));
    if (!listed && (/^(?:\.|me)$/u.test(before) || !isTitled(words, i)) && !isOfClass(before, 'house') && !isRanked(document, i)) continue;
    const limit = Math.min(names[n]?.first ?? words.length, i + LONGEST);
    let last = i + 1;
    while (last < limit && words[last]!.capital && sentenceOf[last] === sentenceOf[i]) last++;
    spans.push({ first: i, last, type: 'PER', acronym: false });
    if (listed || isTitleOfSeveral(before)) plural = last + 1;
    i = last - 1;
  }
  return spans.concat(names.slice(n));
}
