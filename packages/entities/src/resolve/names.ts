import { foldedAt } from './word.ts';
import type { Demonym } from '../countries/demonyms.ts';
import { firstNameGender } from '../first-names.ts';
import { knownByName, type KnownName } from '../gazetteer/known.ts';
import type { FoundName } from '../names/find-names.ts';
import { joinAmpersands } from './ampersands.ts';
import { addRepeats } from './repeats.ts';
import { isOf, type Document } from './document.ts';
import type { NameSpan } from './drafts.ts';
import { namesBody } from './body-words.ts';
import { addPlaces, isDateline, isInCapitals } from './datelines.ts';
import { completeCoordinations } from './coordinations.ts';
import { dropGlossed, dropStorms } from './glossed.ts';
import { splitHolders } from './holders.ts';
import { addHeaded } from './headed.ts';
import { completeNames } from './institutions.ts';
import { addBranches } from './branches.ts';
import { addBodies, type BodyStarts } from './kinds.ts';
import { completeLongNames } from './long-names.ts';
import { isLanguage } from './languages.ts';
import { fromList, isOdd, listedNames, type ListedSpan } from './listed-names.ts';
import { completeParliaments } from './parliaments.ts';
import { addQuotedNames } from './quoted-names.ts';
import { wholeObject } from './name-ends.ts';
import { cutTails } from './name-tails.ts';
import { addTitled } from './titled.ts';
import { asSayers } from './sayers.ts';
import { dropTopics } from './topics.ts';
import { asHeadings, asListed, asPeople, asSites, asTold, asTowns } from './told-types.ts';
import { trimNames } from './trim.ts';
import { Mark } from './marks.ts';
import { isTo, isToOrIn, isWhere } from '../text/function-words.ts';
import { fold } from '../text/fold.ts';
import { isOfClass } from '../text/noun-classes.ts';

/** What the text tells of the types of its names, in this order. */
const TYPES = [asTowns, asHeadings, asSites, asPeople, asListed, asTold, asSayers];

/** Every name, acronym and demonym of a document, in order, without overlap. */
export function nameSpans(document: Document, found: readonly FoundName[], starts: BodyStarts): NameSpan[] {
  const learned = splitHolders(document, cutTails(document, onTokens(document, found)));
  const listed = listedNames(document).filter((item) => !isOdd(document, item, starts));
  const merged = addPlaces(document, dropTopics(document, merge(document, learned, listed))).map((span, i, all) =>
    withState(document, span, all[i - 1]?.last ?? 0),
  );
  const trimmed = trimNames(document, merged);
  const long = completeCoordinations(
    document,
    completeLongNames(document, completeNames(document, completeParliaments(document, trimmed))),
  );
  const complete = addQuotedNames(document, long);
  const bodies = joinAmpersands(document, addHeaded(document, addBodies(document, addTitled(document, complete), starts)));
  const typed = TYPES.reduce((names, pass) => pass(document, names), addBranches(document, addRepeats(document, bodies)));
  return withDemonyms(document, dropGlossed(document, dropStorms(document, withObjects(document, typed))));
}

/** Ends the names of bodies that end with an article, with their object or before it. */
const withObjects = ({ words }: Document, names: readonly NameSpan[]): NameSpan[] =>
  names
    .map((name) => (name.type === 'ORG' && !name.acronym && !name.known ? { ...name, last: wholeObject(words, name) } : name))
    .filter((name, i, all) => name.first >= (all[i - 1]?.last ?? 0));

/** Character offsets to token indices. */
function onTokens(document: Document, found: readonly FoundName[]): NameSpan[] {
  const { tokens } = document;
  const spans: NameSpan[] = [];
  let i = 0;
  for (const { start, end, type, kind } of found) {
    while (i < tokens.length && tokens[i]!.end <= start) i++;
    let j = i;
    while (j < tokens.length && tokens[j]!.start < end) j++;
    const isHouse = j > i && isEnglishEnding(tokens, j) && (type !== 'PER' || j === i + 1);
    const isBody = j > i && type !== 'MISC' && namesBody(document, { first: i, last: j });
    if (isHouse) j++;
    const isMade = type === 'PER' && j > i + 1 && MODEL.test(tokens[j - 1]!.text);
    if (j > i)
      spans.push({ first: i, last: j, type: isHouse || isBody ? 'ORG' : isMade ? 'MISC' : type, acronym: kind === 'acronym' && !isHouse });
    i = j;
  }
  return spans;
}

/** « McDonnell Douglas [MD-83] », « Tupolev [Tu-154] », « Peugeot [307] »: what ends a product's name, and no man's. */
const MODEL = /^(?:\p{Lu}\p{L}{0,3}-?)?\d/u;

/** « Christie['s] »: in French it belongs to the name, which is a house's. */
const isEnglishEnding = (tokens: Document['tokens'], at: number): boolean =>
  tokens[at]?.start === tokens[at - 1]!.end && /^['’]s$/u.test(tokens[at].text);

/** Lets the noun of a state with a capital into the name of its country, where no other name holds it. */
function withState({ words }: Document, span: NameSpan, free: number): NameSpan {
  if (!span.known?.country) return span;
  let k = span.first - 1;
  if (foldedAt(words, k) === 'la' && foldedAt(words, k - 1) === 'de') k--;
  if (!isOf(words[k])) return span;
  k--;
  if (words[k] && !words[k]!.capital && isOfClass(foldedAt(words, k - 1), 'realm')) k--;
  const noun = words[k];
  return noun?.capital && k >= free && isOfClass(noun.folded, 'realm') ? { ...span, first: k } : span;
}

/** « [Bretagne Vivante] », « [Alsace Nature] »: what the model took for somebody, whose first name no land is. */
const opensWithLand = ({ words }: Document, { type, first, last }: NameSpan, land: ListedSpan): boolean =>
  type === 'PER' &&
  first === land.first &&
  last > land.last &&
  !land.entry.doubtful &&
  isOfClass(fold(land.entry.known.class), 'land') &&
  firstNameGender(words[first]!.folded) === undefined;

/** How far back the preposition before a medium may stand: « dans les colonnes du [Monde] ». */
const BEFORE_MEDIUM = 5;

/** « a répondu sur [France Inter] Saglio », « raconte à l'[AFP] Élodie »: whether somebody is named right behind the medium that was spoken to, in full, by a first name or as the subject of a verb behind a quotation. */
function isTold(
  { words, sentenceOf }: Document,
  { type, first, last, known }: NameSpan,
  { first: start, last: end, entry }: ListedSpan,
): boolean {
  if (known || first > start || last <= end || !words[end]!.capital || !words[last - 1]!.capital) return false;
  if (!isOfClass(fold(entry.known.class.split(' ', 1)[0]!), 'medium')) return false;
  let k = start - 1;
  while (k > start - BEFORE_MEDIUM && !isToOrWhere(words[k]) && words[k]?.word && !words[k]!.capital) k--;
  if (!isToOrWhere(words[k])) return false;
  if (last > end + 1 || firstNameGender(words[end]!.folded) !== undefined) return true;
  for (k--; k >= 0 && sentenceOf[k] === sentenceOf[start] && !words[k]!.capital; k--) if (words[k]!.quotes) return type !== 'LOC';
  return false;
}

/** *à*, no form of *avoir*; *sur*, *auprès* */
const isToOrWhere = (word: Document['words'][number] | undefined): boolean =>
  word !== undefined && word.text !== 'a' && (isTo(word.folded) || isWhere(word.folded) || word.folded === 'aupres');

/** A listed name completes or corrects a learned one; where the learned one is longer, or they only cross, it stands. */
function merge(document: Document, learned: readonly NameSpan[], listed: readonly ListedSpan[]): NameSpan[] {
  const { words } = document;
  const spans: NameSpan[] = [];
  let k = 0;
  for (const item of listed) {
    while (k < learned.length && learned[k]!.last <= item.first) spans.push(learned[k++]!);
    const { known, doubtful } = item.entry;
    const other = learned[k];
    if (other && isTold(document, other, item)) {
      k++;
      spans.push(fromList(item), { first: item.last, last: other.last, type: 'PER', acronym: false });
      continue;
    }
    if (other && opensWithLand(document, other, item)) {
      k++;
      spans.push({ ...other, type: 'ORG' });
      continue;
    }
    // « les forces de l'[Union africaine] en Somalie »: what follows « en », or has no capital, is no part of a listed name.
    if (
      other &&
      !doubtful &&
      other.first === item.first &&
      other.last > item.last &&
      known.type === 'ORG' &&
      (isToOrIn(foldedAt(words, item.last)) || words.slice(item.last, other.last).every((word) => !word.capital))
    ) {
      k++;
      spans.push(fromList(item));
      continue;
    }
    if (other && other.first < item.first && other.last === item.last && known.country && isOfClass(words[other.first]!.folded, 'realm')) {
      k++;
      spans.push({ ...fromList(item), first: other.first });
    } else if (!other || other.first >= item.last) {
      const isSure = !doubtful || (known.type === 'LOC' && (isDateline(document, item) || isInCapitals(words, item)));
      if (isSure && item.first >= (spans.at(-1)?.last ?? 0)) spans.push(fromList(item));
    } else if (other.first === item.first && other.last === item.last) {
      k++;
      spans.push(known.type === other.type || known.country || (!doubtful && other.type !== 'PER') ? fromList(item) : other);
    } else if (item.first <= other.first && item.last >= other.last && !doubtful) {
      while (k < learned.length && learned[k]!.first < item.last) k++;
      if (item.first >= (spans.at(-1)?.last ?? 0)) spans.push(fromList(item));
    }
  }
  return spans.concat(learned.slice(k));
}

/** Where one of these is named, « européen » is said of the Union; else of the continent. */
const UNION = /^(?:Union européenne|Commission européenne|Parlement européen|Conseil européen|Banque centrale européenne)$/u;

/** Adds the demonyms outside names, and leaves out what is neither person, organisation nor place. */
function withDemonyms({ words, marks, tokens }: Document, names: readonly NameSpan[]): NameSpan[] {
  const spans: NameSpan[] = [];
  const ofUnion = names.some(({ known }) => known !== undefined && UNION.test(known.name));
  let union: KnownName | undefined;
  let continent: KnownName | undefined;
  let n = 0;
  let language = -2;
  let stop = names[0]?.first ?? Infinity;
  for (let i = 0; i < words.length; i++) {
    if (i >= stop) {
      const name = names[n++]!;
      if (name.type !== 'MISC') spans.push(name);
      i = name.last - 1;
      stop = names[n]?.first ?? Infinity;
      continue;
    }
    if ((marks[i]! & Mark.demonym) === 0) continue;
    const { demonym, compound, european, folded } = words[i]!;
    if (european) {
      const { known } =
        ofUnion || isOfClass(foldedAt(words, i - 1), 'european')
          ? (union ??= knownByName('Union européenne')!)
          : (continent ??= knownByName('Europe')!);
      spans.push({ first: i, last: i + 1, type: known.type, acronym: false, demonym: { plural: folded.endsWith('s') }, known });
      continue;
    }
    if (demonym) {
      if (isLanguage(words, i, language)) language = i;
      else spans.push(asSpan(i, demonym));
    } else {
      const { first, second, at } = compound!;
      const { start, end } = tokens[i]!;
      spans.push({ ...asSpan(i, first), part: { start, end: start + at - 1 } }, { ...asSpan(i, second), part: { start: start + at, end } });
    }
  }
  return spans;
}

const asSpan = (at: number, { country, ...agreement }: Demonym): NameSpan => ({
  first: at,
  last: at + 1,
  type: 'LOC',
  acronym: false,
  demonym: agreement,
  known: countryAsKnown(country),
});

const countryAsKnown = (country: NonNullable<KnownName['known']['country']>): KnownName['known'] => ({
  name: country.name.name,
  type: 'LOC',
  class: 'pays',
  plural: country.plural,
  country,
  ...(country.gender && { gender: country.gender }),
});
