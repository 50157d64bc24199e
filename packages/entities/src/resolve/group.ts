import { fold } from '../text/fold.ts';
import type { Document } from './document.ts';
import type { Draft, NameSpan } from './drafts.ts';

/** Brings the names of a document to entities, one for each thing. */
export function groupNames(document: Document, spans: readonly NameSpan[]): Draft[] {
  const drafts: Draft[] = [];
  const surface = ({ first, last }: NameSpan): string => document.text.slice(document.tokens[first]!.start, document.tokens[last - 1]!.end);
  const byKey = new Map<string, Draft>();

  const draftOf = (span: NameSpan): Draft => {
    const { known, type } = span;
    const text = surface(span);
    const key = known?.country ? `country ${known.country.iso}` : known ? `${known.type} ${known.name}` : `${type} ${fold(text)}`;
    let draft = byKey.get(key);
    if (!draft) {
      draft = { id: drafts.length, type, name: known?.country || span.acronym ? known!.name : text, plural: known?.plural ?? false, classes: new Set(known?.class ? [known.class] : []), roles: [], mentions: [] };
      if (known) draft.known = known;
      if (known?.gender) draft.gender = known.gender;
      if (known?.acronym !== undefined) draft.acronym = known.acronym;
      drafts.push(draft);
      byKey.set(key, draft);
    }
    return draft;
  };

  const assigned = spans.map(draftOf);
  const target = joinPeople(drafts, document, spans, assigned);
  spans.forEach((span, i) => {
    const draft = target.get(assigned[i]!) ?? assigned[i]!;
    draft.mentions.push({ first: span.first, last: span.last, kind: span.demonym ? 'demonym' : span.acronym ? 'acronym' : 'name' });
  });
  return drafts.filter((draft) => draft.mentions.length > 0);
}

/** A surname goes to the one full name that ends with it. */
function joinPeople(drafts: readonly Draft[], _document: Document, _spans: readonly NameSpan[], _assigned: readonly Draft[]): ReadonlyMap<Draft, Draft> {
  const full = new Map<string, Draft[]>();
  const people = drafts.filter((draft) => draft.type === 'PER');
  for (const person of people) {
    const parts = fold(person.name).split(' ');
    for (let k = 1; k < parts.length; k++) {
      const tail = parts.slice(k).join(' ');
      full.set(tail, [...(full.get(tail) ?? []), person]);
    }
  }
  const target = new Map<Draft, Draft>();
  for (const person of people) {
    const longer = full.get(fold(person.name));
    if (longer?.length === 1) target.set(person, longer[0]!);
  }
  return target;
}

