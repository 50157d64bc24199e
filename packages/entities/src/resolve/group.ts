import { fold } from '../text/fold.ts';
import { acronymPairs } from './acronyms.ts';
import type { Document } from './document.ts';
import type { Draft, NameSpan } from './drafts.ts';
import { groupPeople, titleGender, type NameCluster } from './people.ts';
import { groupThings } from './things.ts';

/** Brings the names of a document to entities, one for each person, organisation and place. */
export function groupNames(document: Document, found: readonly NameSpan[]): Draft[] {
  const allParts = found.map((span) => partsOf(document, span));
  const spans = agreeOnTypes(document, found, allParts);
  const people = new Map<string, NameCluster>();
  const things = new Map<string, NameCluster>();
  spans.forEach((span, index) => {
    const { known, type } = span;
    const parts = allParts[index]!;
    if (parts.length === 0) return;
    const key = known?.country ? known.country.iso : known ? `${known.type}:${known.name}` : `${type}:${parts.join(' ')}`;
    const clusters = type === 'PER' ? people : things;
    const cluster = clusters.get(key);
    if (cluster) cluster.spans.push(index);
    else clusters.set(key, { parts, name: surface(document, span), spans: [index] });
  });
  const pairs = acronymPairs(document, spans);
  const drafts = [...groupPeople(document, spans, [...people.values()]), ...groupThings(spans, [...things.values()], pairs)];
  for (const draft of drafts) draft.name = canonicalName(document, draft);
  return drafts;
}

const partsOf = ({ words }: Document, { first, last }: NameSpan): string[] => {
  const parts: string[] = [];
  for (let k = first; k < last; k++) if (words[k]!.word) parts.push(words[k]!.folded);
  return parts;
};

/** « (Vladimir) Poutine » is Vladimir Poutine; line breaks are spaces. */
function surface({ text, tokens }: Document, { first, last }: { first: number; last: number }): string {
  const raw = text.slice(tokens[first]!.start, tokens[last - 1]!.end);
  return last - first === 1 ? raw : raw.replace(/[()]/gu, '').replace(/\s+/gu, ' ');
}

/** One spelling has one type: that of a title before it, else that of the full name that it shortens, else that of most of its places. */
function agreeOnTypes(document: Document, spans: readonly NameSpan[], parts: readonly (readonly string[])[]): NameSpan[] {
  const votes = new Map<string, Map<NameSpan['type'], number>>();
  const surnames = new Set<string>();
  const keys = spans.map((span, i) => (span.known ? '' : parts[i]!.join(' ')));
  spans.forEach((span, i) => {
    const key = keys[i]!;
    if (key === '') return;
    const titled = titleGender(document, span.first) !== undefined;
    const counts = votes.get(key) ?? new Map<NameSpan['type'], number>();
    const type = titled ? 'PER' : span.type;
    counts.set(type, (counts.get(type) ?? 0) + (titled ? 10 : 1));
    votes.set(key, counts);
    if (span.type === 'PER' && span.last - span.first > 1) surnames.add(document.words[span.last - 1]!.folded).add(key);
  });
  return spans.map((span, i) => {
    const key = keys[i]!;
    if (key === '') return span;
    if (surnames.has(key)) return { ...span, type: 'PER' };
    const [most] = [...(votes.get(key) ?? [])].sort((a, b) => b[1] - a[1]);
    return most && most[0] !== span.type ? { ...span, type: most[0] } : span;
  });
}

/** For countries the French short name, for an acronym its expansion, else the fullest form in the document. */
function canonicalName(document: Document, { known, type, mentions, name }: Draft): string {
  if (known?.country) return known.name;
  let fullest: string | undefined;
  let most = -1;
  for (const mention of mentions) {
    if (mention.kind !== 'name') continue;
    const parts = type === 'PER' ? mention.last - mention.first : 0;
    if (parts * 100 + 99 < most) continue;
    const form = surface(document, mention);
    const size = parts * 100 + Math.min(form.length, 99);
    if (size <= most) continue;
    most = size;
    fullest = form;
  }
  if (fullest === undefined) return known?.name ?? name;
  return known && fold(fullest) === fold(known.name) ? known.name : fullest;
}
