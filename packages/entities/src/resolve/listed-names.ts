import { PERSON, type KnownName } from '../gazetteer/known.ts';
import type { Phrase } from '../gazetteer/phrases.ts';
import { fold } from '../text/fold.ts';
import type { Document } from './document.ts';
import type { NameSpan } from './drafts.ts';
import type { BodyStarts } from './kinds.ts';
import { lexiconWord } from './lexicon.ts';
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
    const phrase = (marks[i]! & Mark.known) === 0 ? undefined : standing(words, i, words[i]!.known!);
    const found = phrase ? { first: i, last: i + 1 + phrase.rest.length, entry: phrase.value } : listedBehindArticle(words, i);
    if (!found) continue;
    spans.push(found);
    i = found.last - 1;
  }
  return spans;
}

/** The article of a name that a small article or a contracted one stands for. */
const ARTICLES: ReadonlyMap<string, string> = new Map([
  ['du', 'le'],
  ['au', 'le'],
  ['des', 'les'],
  ['aux', 'les'],
  ['le', 'le'],
  ['la', 'la'],
  ['les', 'les'],
]);

/** « le maire du [Havre] », « les élus des [Verts] », « la [Poste] », « le « [Monde] » », « « la [Croix] » »: a listed name whose article is written otherwise, without it. */
function listedBehindArticle(words: Document['words'], at: number): ListedSpan | undefined {
  const { folded, capital } = words[at]!;
  const article = ARTICLES.get(folded);
  const first = words[at + 1]?.quotes === undefined ? at + 1 : at + 2;
  if (article === undefined || !words[first]?.capital || (capital && first === at + 1)) return undefined;
  const next = words[first].folded;
  const phrase = lexiconWord(article)?.known?.find(
    (each) => each.capitals[0] && each.rest[0] === next && standsBehind(words, first - 1, each),
  );
  if (!phrase) return undefined;
  const { rest, value } = phrase;
  const last = first + rest.length;
  const isMarked = words[last]?.quotes !== undefined && (first > at + 1 || words[at - 1]?.quotes !== undefined);
  if (first > at + 1 && !isMarked) return undefined;
  const isSure = value.doubtful || isMarked || (article !== folded && value.known.type === 'LOC');
  return { first, last, entry: isSure ? value : { ...value, doubtful: true } };
}

/** The longest of the listed names that stands at a token. */
function standing(words: Document['words'], at: number, phrases: readonly Phrase<KnownName>[]): Phrase<KnownName> | undefined {
  const next = words[at + 1]?.folded;
  for (const phrase of phrases) if ((phrase.rest.length === 0 || phrase.rest[0] === next) && stands(words, at, phrase)) return phrase;
  return undefined;
}

/** Whether a listed name stands at a token, with its capitals. */
const stands = (words: Document['words'], at: number, phrase: Phrase<KnownName>): boolean =>
  (!phrase.capitals[0] || words[at]!.capital || phrase.value.common) && standsBehind(words, at, phrase);

/** Whether what follows the first word of a listed name follows a token, with its capitals. */
function standsBehind(words: Document['words'], at: number, { rest, capitals }: Phrase<KnownName>): boolean {
  for (let k = 0; k < rest.length; k++) {
    const word = words[at + 1 + k];
    if (word?.folded !== rest[k] || (capitals[k + 1] && !word!.capital)) return false;
  }
  return true;
}

/** « la [RN] 7 » is a road, « le syndicat [Alliance] » not the military one: a doubtful alias behind a noun of another kind of body. */
export function isOdd({ words }: Document, { first, last, entry: { doubtful, known } }: ListedSpan, starts: BodyStarts): boolean {
  if (words[first]!.text === 'RN' && /^\d/u.test(words[last]?.text ?? '')) return true;
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
