import type { EntityType } from '../types.ts';
import { capitalisedRuns } from './capitalised.ts';
import { matchPhrase, type Document } from './document.ts';
import type { NameSpan } from './drafts.ts';
import type { KnownName } from '../gazetteer/known.ts';

export interface FoundName {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

/** Every name, acronym and demonym of a document, in order, without overlap. */
export function nameSpans(document: Document, found: readonly FoundName[] = capitalisedRuns(document)): NameSpan[] {
  const learned = onTokens(document, found);
  const listed = listedNames(document);
  return withDemonyms(document, merge(document, learned, listed));
}

interface Learned {
  first: number;
  last: number;
  type: EntityType;
}
interface ListedSpan {
  first: number;
  last: number;
  entry: KnownName;
}

const TYPES: readonly string[] = ['PER', 'ORG', 'LOC'];

function onTokens({ tokens }: Document, found: readonly FoundName[]): Learned[] {
  const spans: Learned[] = [];
  let i = 0;
  for (const { start, end, type } of found) {
    if (!TYPES.includes(type)) continue;
    while (i < tokens.length && tokens[i]!.end <= start) i++;
    let j = i;
    while (j < tokens.length && tokens[j]!.start < end) j++;
    if (j > i) spans.push({ first: i, last: j, type: type as EntityType });
    i = j;
  }
  return spans;
}

function listedNames(document: Document): ListedSpan[] {
  const { words } = document;
  const spans: ListedSpan[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const match = matchPhrase(words, i, word.known);
    if (!match || (match.value.capital && !word.capital)) continue;
    spans.push({ first: i, last: i + match.length, entry: match.value });
    i += match.length - 1;
  }
  return spans;
}

/** A listed name completes or corrects a learned one; where they only cross, the learned one stands. */
function merge({ words }: Document, learned: readonly Learned[], listed: readonly ListedSpan[]): NameSpan[] {
  const spans: NameSpan[] = [];
  let k = 0;
  const plain = ({ first, last, type }: Learned): NameSpan => ({ first, last, type, acronym: false });
  const known = ({ first, last, entry }: ListedSpan): NameSpan => ({ first, last, type: entry.known.type, known: entry.known, acronym: entry.acronym });
  for (const item of listed) {
    while (k < learned.length && learned[k]!.last <= item.first) spans.push(plain(learned[k++]!));
    const other = learned[k];
    if (!other || other.first >= item.last) {
      if (!item.entry.doubtful) spans.push(known(item));
    } else if (other.first === item.first && other.last === item.last) {
      k++;
      spans.push(item.entry.known.type === other.type || (!item.entry.doubtful && other.type !== 'PER') ? known(item) : plain(other));
    } else if (item.first <= other.first && item.last >= other.last && !item.entry.doubtful) {
      while (k < learned.length && learned[k]!.first < item.last) k++;
      spans.push(known(item));
    }
  }
  for (; k < learned.length; k++) spans.push(plain(learned[k]!));
  return spans.filter((span, i) => i === 0 || span.first >= spans[i - 1]!.last || words.length === 0);
}

function withDemonyms({ words }: Document, names: readonly NameSpan[]): NameSpan[] {
  const spans: NameSpan[] = [];
  let n = 0;
  for (let i = 0; i < words.length; i++) {
    const name = names[n];
    if (name && i >= name.first) {
      spans.push(name);
      i = name.last - 1;
      n++;
      continue;
    }
    const demonym = words[i]!.demonym;
    if (!demonym) continue;
    const { country, ...agreement } = demonym;
    spans.push({ first: i, last: i + 1, type: 'LOC', acronym: false, demonym: agreement, known: { name: country.name.name, type: 'LOC', class: 'pays', plural: country.plural, country } });
  }
  return spans;
}
