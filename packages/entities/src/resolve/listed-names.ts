import { PERSON, type KnownName } from '../gazetteer/known.ts';
import type { Phrase } from '../gazetteer/phrases.ts';
import { fold } from '../text/fold.ts';
import type { Document } from './document.ts';
import type { NameSpan } from './drafts.ts';
import type { BodyStarts } from './kinds.ts';
import { Mark } from './marks.ts';

/** A listed name with where it stands. */
export interface ListedSpan {
  readonly first: number;
  readonly last: number;
  readonly entry: KnownName;
}

/** Names of the lexicons; capitals as listed, but an institution's common nouns may be in lower case. */
export function listedNames({ words, marks }: Document): ListedSpan[] {
  const spans: ListedSpan[] = [];
  for (let i = 0; i < words.length; i++) {
    if ((marks[i]! & Mark.known) === 0) continue;
    const phrase = standing(words, i, words[i]!.known!);
    if (!phrase) continue;
    const last = i + 1 + phrase.rest.length;
    spans.push({ first: i, last, entry: phrase.value });
    i = last - 1;
  }
  return spans;
}

/** The longest of the listed names that stands at a token. */
function standing(words: Document['words'], at: number, phrases: readonly Phrase<KnownName>[]): Phrase<KnownName> | undefined {
  const next = words[at + 1]?.folded;
  for (const phrase of phrases) if ((phrase.rest.length === 0 || phrase.rest[0] === next) && stands(words, at, phrase)) return phrase;
  return undefined;
}

/** Whether a listed name stands at a token, with its capitals. */
function stands(words: Document['words'], at: number, { rest, capitals, value }: Phrase<KnownName>): boolean {
  if (capitals[0] && !words[at]!.capital && !value.common) return false;
  for (let k = 0; k < rest.length; k++) {
    const word = words[at + 1 + k];
    if (word?.folded !== rest[k] || (capitals[k + 1] && !word!.capital)) return false;
  }
  return true;
}

/** « le syndicat [Alliance] » is not the military one: a doubtful alias behind a noun of another kind of body. */
export function isOdd({ words }: Document, { first, entry: { doubtful, known } }: ListedSpan, starts: BodyStarts): boolean {
  const noun = doubtful && fold(known.name) !== words[first]!.folded ? starts.get(first)?.noun : undefined;
  return (
    noun !== undefined &&
    noun.noun !== known.class &&
    !noun.classes.includes(known.class) &&
    !(known.class === 'parti' && noun.classes.includes('mouvement'))
  );
}

export const fromList = ({ first, last, entry }: ListedSpan): NameSpan =>
  entry.known.class === PERSON
    ? { first, last, type: 'PER', acronym: false }
    : { first, last, type: entry.known.type, known: entry.known, acronym: entry.acronym };
