import type { Document } from './document.ts';
import type { NameSpan } from './drafts.ts';
import { widen } from './trim.ts';
import { Mark } from './marks.ts';
import type { Word } from './word.ts';

interface Seen {
  readonly rest: readonly string[];
  readonly span: NameSpan;
}

/** A name found in one place is a name in every place; so is the surname of a full name. */
export function addRepeats(document: Document, names: readonly NameSpan[]): NameSpan[] {
  const { words, marks } = document;
  const learnedWords = new Set<Word>();
  const seen = new Map<string, Seen[]>();
  const learn = (first: number, last: number, span: NameSpan): void => {
    const head = words[first]!;
    if (!head.capital || (head.text.length < 3 && last - first === 1)) return;
    if (last - first === 1) {
      if (learnedWords.has(head)) return;
      learnedWords.add(head);
    }
    const forms: string[] = [];
    for (let k = first; k < last; k++) forms.push(words[k]!.text);
    learnForms(forms, span);
    if (span.type === 'PER')
      learnForms(
        forms.map((form) => form.toUpperCase()),
        span,
      );
  };
  const learnForms = ([head = '', ...rest]: readonly string[], span: NameSpan): void => {
    const list = seen.get(head) ?? [];
    if (list.some((other) => other.rest.length === rest.length && other.rest.every((word, k) => word === rest[k]))) return;
    list.push({ rest, span });
    if (list.length > 1) list.sort((a, b) => b.rest.length - a.rest.length);
    seen.set(head, list);
  };
  for (const span of names) {
    if (span.type === 'MISC') continue;
    if (!span.known) learn(span.first, span.last, span);
    if (span.type === 'PER' && span.last - span.first > 1) learn(span.last - 1, span.last, span);
  }
  const spans: NameSpan[] = [];
  let n = 0;
  let stop = names[0]?.first ?? words.length;
  for (let i = 0; i < words.length; i++) {
    if (i >= stop) {
      spans.push(names[n]!);
      i = names[n++]!.last - 1;
      stop = names[n]?.first ?? words.length;
      continue;
    }
    const candidates = (marks[i]! & Mark.capital) === 0 ? undefined : seen.get(words[i]!.text);
    if (!candidates) continue;
    const room = stop - i;
    const hit = candidates.find(({ rest }) => rest.length < room && rest.every((word, k) => words[i + 1 + k]!.text === word));
    if (!hit) continue;
    const last = i + 1 + hit.rest.length;
    const span = { first: i, last, type: hit.span.type, acronym: hit.span.acronym };
    spans.push(hit.span.type === 'PER' ? { ...span, ...widen(words, span) } : span);
    i = last - 1;
  }
  return spans;
}
