import type { Document } from './document.ts';
import type { NameSpan } from './drafts.ts';
import { widen } from './trim.ts';

interface Seen {
  readonly rest: readonly string[];
  readonly span: NameSpan;
}

/** A name found in one place is a name in every place; so is the surname of a full name. */
export function addRepeats(document: Document, names: readonly NameSpan[]): NameSpan[] {
  const { words, tokens } = document;
  const learned = new Set<string>();
  const seen = new Map<string, Seen[]>();
  const learn = (first: number, last: number, span: NameSpan): void => {
    if (!words[first]!.capital || (tokens[first]!.text.length < 3 && last - first === 1)) return;
    const key = document.text.slice(tokens[first]!.start, tokens[last - 1]!.end);
    if (learned.has(key)) return;
    learned.add(key);
    const forms = tokens.slice(first, last).map((token) => token.text);
    learnForms(forms, span);
    if (span.type === 'PER') learnForms(forms.map((form) => form.toUpperCase()), span);
  };
  const learnForms = ([head = '', ...rest]: readonly string[], span: NameSpan): void => {
    const list = seen.get(head) ?? [];
    if (list.some((other) => other.rest.length === rest.length && other.rest.every((word, k) => word === rest[k]))) return;
    list.push({ rest, span });
    list.sort((a, b) => b.rest.length - a.rest.length);
    seen.set(head, list);
  };
  for (const span of names) {
    if (span.type === 'MISC') continue;
    if (!span.known) learn(span.first, span.last, span);
    if (span.type === 'PER' && span.last - span.first > 1) learn(span.last - 1, span.last, span);
  }
  const spans: NameSpan[] = [];
  let n = 0;
  for (let i = 0; i < tokens.length; i++) {
    const name = names[n];
    if (name && i >= name.first) {
      spans.push(name);
      i = name.last - 1;
      n++;
      continue;
    }
    const candidates = words[i]!.capital ? seen.get(tokens[i]!.text) : undefined;
    if (!candidates) continue;
    const room = (name?.first ?? tokens.length) - i;
    const hit = candidates.find(({ rest }) => rest.length < room && rest.every((word, k) => tokens[i + 1 + k]!.text === word));
    if (!hit) continue;
    const last = i + 1 + hit.rest.length;
    const span = { first: i, last, type: hit.span.type, acronym: hit.span.acronym };
    spans.push(hit.span.type === 'PER' ? { ...span, ...widen(words, span) } : span);
    i = last - 1;
  }
  return spans;
}
