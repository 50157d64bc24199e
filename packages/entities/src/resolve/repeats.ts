import type { Document } from './document.ts';
import type { NameSpan } from './drafts.ts';

interface Seen {
  readonly rest: readonly string[];
  readonly span: NameSpan;
}

/** A name found in one place is a name in every place; so is the surname of a full name. */
export function addRepeats({ words, tokens }: Document, names: readonly NameSpan[]): NameSpan[] {
  const seen = new Map<string, Seen[]>();
  const learn = (first: number, last: number, span: NameSpan): void => {
    const head = tokens[first]!.text;
    if (!words[first]!.capital || head.length < 3) return;
    const rest = tokens.slice(first + 1, last).map((token) => token.text);
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
    spans.push({ first: i, last, type: hit.span.type, acronym: hit.span.acronym });
    i = last - 1;
  }
  return spans;
}
