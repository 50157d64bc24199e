import { isAdjective } from './adjectives.ts';
import type { Document } from './document.ts';
import type { NameSpan } from './drafts.ts';
import { Mark } from './marks.ts';
import { isDe } from '../text/function-words.ts';
import { isOfClass } from '../text/noun-classes.ts';

const leadsToName = (folded: string): boolean => isDe(folded) || isOfClass(folded, 'called');
const LONGEST = 9;

/** Names of organisations in quotation marks after their noun. */
export function addQuotedNames({ words, marks }: Document, names: readonly NameSpan[]): NameSpan[] {
  const spans: NameSpan[] = [];
  let n = 0;
  for (let i = 1; i + 2 < words.length; i++) {
    if ((marks[i]! & Mark.quotes) === 0 || !words[i + 1]!.capital || words[i]!.quotes === 'close') continue;
    let head = i - 1;
    while (
      head > 0 &&
      i - head < 5 &&
      (leadsToName(words[head]!.folded) || leadsToName(words[head - 1]!.folded) || isAdjective(words[head]))
    )
      head--;
    if (!isOfClass(words[head]!.folded, 'quoted')) continue;
    let last = i + 1;
    while (last < words.length && last - i <= LONGEST && (words[last]!.quotes ?? 'open') === 'open') last++;
    if (last - i > LONGEST || last === words.length) continue;
    while (n < names.length && names[n]!.last <= i) spans.push(names[n++]!);
    const span = names[n];
    if (span && span.first <= i + 1 && span.last >= last) continue;
    spans.push({ first: i + 1, last, type: 'ORG', acronym: false });
    while (n < names.length && names[n]!.first < last) n++;
    i = last;
  }
  return spans.concat(names.slice(n));
}
