import { mentionsIn, type EntityIndex } from './mentions.ts';
import { has, low, type Document } from '../text/document.ts';
import { Flag } from '../text/flags.ts';
import { isOf } from '../text/function-words.ts';
import { readPhrase } from '../text/noun-phrase.ts';
import { isWordOf } from '../text/closed-classes.ts';

const isGivenName = (doc: Document, i: number): boolean =>
  has(doc, i, Flag.capital) &&
  /^\p{Lu}\p{Ll}/u.test(doc.text.slice(doc.start[i], doc.end[i])) &&
  !has(doc, i, Flag.determiner | Flag.preposition | Flag.subject | Flag.sourceNoun | Flag.time | Flag.adverb) &&
  !isWordOf(low(doc, i), 'title');

/** Surnames by which the text names only one person in full, with that name: « Wade MacLauchlan » for « M. MacLauchlan », not « sur [Twitter Maël] ». */
export function fullNames(doc: Document, index: EntityIndex): ReadonlyMap<string, string> {
  const full = new Map<string, string>();
  for (let i = 1; i < doc.length; i++) {
    if (
      !has(doc, i, Flag.capital) ||
      has(doc, i + 1, Flag.capital) ||
      doc.first[i] === i - 1 ||
      !isGivenName(doc, i - 1) ||
      has(doc, i - 2, Flag.capital)
    )
      continue;
    if (doc.start[i]! - doc.end[i - 1]! !== 1) continue;
    const [other] = mentionsIn(index, doc, { from: i - 1, to: i - 1 });
    if (other && index.entities[other.entity]!.type !== 'PER' && !has(doc, i - 2, Flag.sourceNoun)) continue;
    const surname = doc.text.slice(doc.start[i], doc.end[i]);
    const name = doc.text.slice(doc.start[i - 1], doc.end[i]);
    full.set(surname, full.has(surname) && full.get(surname) !== name ? surname : name);
  }
  return full;
}

/** First words of the names of associations that go on in lower case, with the names: « Parents en alerte », « Sécurité pour tous ». */
export function associationNames(doc: Document): ReadonlyMap<string, string> {
  const full = new Map<string, string>();
  for (let i = 0; i + 2 < doc.length; i++) {
    if (!/^(?:association|collectif|ong)$/u.test(low(doc, i)) || !has(doc, i + 1, Flag.capital)) continue;
    const end = readPhrase(doc, i, Math.min(doc.last[i]! + 1, i + 12), { apposition: false, coordination: false });
    let k = i + 2;
    while (
      k < end &&
      !has(doc, k, Flag.capital | Flag.pastParticiple | Flag.presentParticiple) &&
      (!has(doc, k, Flag.finite) || has(doc, k - 1, Flag.preposition)) &&
      has(doc, k, Flag.word) &&
      !isOf(doc, k)
    )
      k++;
    if (k > i + 2 && (k === end || has(doc, k, Flag.finite)))
      full.set(doc.text.slice(doc.start[i + 1], doc.end[i + 1]), doc.text.slice(doc.start[i + 1], doc.end[k - 1]));
  }
  return full;
}
