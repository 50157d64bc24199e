import type { Document } from './document.ts';
import type { NameSpan } from './drafts.ts';
import { surnameStart } from './surnames.ts';
import { widen } from './trim.ts';
import { Mark } from './marks.ts';
import { isForeignParticle } from '../text/function-words.ts';

/** Longer names are not looked for again, so that a place in the text costs no more in a long one. */
const LONGEST = 12;

/** Names by their words, and by first word the lengths of the names that it begins, a bit each. */
interface Forms {
  readonly spans: Map<string, NameSpan>;
  readonly lengths: Map<string, number>;
}

/** A name found in one place is a name in every place; so is the surname of a full name. */
export function addRepeats(document: Document, names: readonly NameSpan[]): NameSpan[] {
  const { words, marks } = document;
  const forms = learnForms(document, names);
  const spans: NameSpan[] = [];
  let n = 0;
  for (let i = 0; i < words.length; i++) {
    const name = names[n];
    const mayBegin = (marks[i]! & Mark.capital) !== 0 || isForeignParticle(words[i]!.folded);
    const length = mayBegin ? repeated(document, forms, i, name) : undefined;
    if (length !== undefined) {
      const form = forms.spans.get(formAt(document, i, length))!;
      const span = { first: i, last: i + length, type: form.type, acronym: form.acronym };
      spans.push(form.type === 'PER' ? { ...span, ...widen(document, span) } : span);
      if (name && name.first < i + length) n++;
      i += length - 1;
    } else if (name?.first === i) {
      spans.push(name);
      n++;
      i = name.last - 1;
    }
  }
  return spans;
}

/** The length of the longest form at a token, before the next name; a surname may hold that name: « [Le Drian] » where Drian was found. */
function repeated(document: Document, { spans, lengths }: Forms, at: number, next: NameSpan | undefined): number | undefined {
  const room = (next?.first ?? document.words.length) - at;
  if (room === 0) return undefined;
  const known = lengths.get(document.words[at]!.text) ?? 0;
  for (let length = 31 - Math.clz32(known); length > 0; length--) {
    if ((known & (1 << length)) === 0) continue;
    const isFree = length <= room;
    if (!isFree && !(next !== undefined && next.known === undefined && at + length === next.last)) continue;
    const form = spans.get(formAt(document, at, length));
    if (form !== undefined && (isFree || (form.type === 'PER' && (next?.type === 'PER' || length > 1)))) return length;
  }
  return undefined;
}

function formAt({ words }: Document, first: number, length: number): string {
  let form = words[first]!.text;
  for (let k = first + 1; k < first + length; k++) form += ` ${words[k]!.text}`;
  return form;
}

/** The names, and the surnames with and without their particles, as they stand and in capitals. */
function learnForms(document: Document, names: readonly NameSpan[]): Forms {
  const { words } = document;
  const forms: Forms = { spans: new Map(), lengths: new Map() };
  const learn = (first: number, last: number, span: NameSpan): void => {
    const head = words[first]!;
    if (last - first > LONGEST || (head.text.length < 3 && last - first === 1)) return;
    const form = formAt(document, first, last - first);
    const opening = form.charAt(0).toUpperCase() + form.slice(1);
    for (const each of span.type === 'PER' ? [form, opening, opening.toUpperCase()] : [form]) add(forms, each, last - first, span);
  };
  for (const span of names) {
    const { first, last, type } = span;
    if (type === 'MISC') continue;
    if (!span.known && words[first]!.capital) learn(first, last, span);
    if (type !== 'PER' || last - first === 1) continue;
    if (words[last - 1]!.capital) learn(last - 1, last, span);
    const surname = surnameStart(words, first, last);
    if (surname < last - 1) learn(surname, last, span);
  }
  return forms;
}

function add({ spans, lengths }: Forms, form: string, length: number, span: NameSpan): void {
  if (spans.has(form)) return;
  spans.set(form, span);
  const head = length === 1 ? form : form.slice(0, form.indexOf(' '));
  lengths.set(head, (lengths.get(head) ?? 0) | (1 << length));
}
