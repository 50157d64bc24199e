import { hasVerbBehind, nameAppositions } from './appositions.ts';
import { type Prepared, isCapital, opensPart, Seen } from './prepared.ts';
import { Listed } from './listed.ts';
import { mark } from './mark.ts';
import { addParticles, takeForPeople } from './particles.ts';
import { Glue, Shape } from './scan.ts';
import { continues, NAME_TYPES, Part, partOf, tagOf, typeOf } from './tags.ts';
import { isClitic, isGovernor } from '../text/function-words.ts';
import {
  beginsPredicate,
  endsWithoutVerb,
  FIRST_NAME,
  goesOnWithParticiple,
  isFirstNameAlone,
  mayBeNamed,
  mayPrecedeNoun,
  wantsObject,
  WordClass,
} from './word-classes.ts';
import { setOf } from '../text/lettered.ts';

const INNER = 32;
const GOES_ON = 64;
const PERSON = NAME_TYPES.indexOf('PER');
const PLACE = NAME_TYPES.indexOf('LOC');
const ORGANISATION = NAME_TYPES.indexOf('ORG');
const WORK = NAME_TYPES.indexOf('MISC');

/** Rules for what the model gets wrong in plain cases. */
export function correctTags(document: Prepared, tags: Uint8Array): void {
  cutAtVerbs(document, tags);
  addListedNames(document, tags);
  addOpening(document, tags);
  nameAppositions(document, tags);
  addSubject(document, tags);
  addParticles(document, tags);
  takeForPeople(document, tags);
  dropOpening(document, tags);
}

/**
 * « Médecins sans frontières a quitté la ville »: a listed name of several units, and the surname of a listed person, are names
 * even where the model saw none; unless the name is doubtful, part of it was taken for something else, or only its article has
 * a capital: « Le monde change ».
 */
function addListedNames({ count, listed, shape, classes }: Prepared, tags: Uint8Array): void {
  for (let i = 0; i < count; i++) {
    const bits = listed[i]!;
    if (bits === 0 || (bits & (INNER | Listed.doubtful)) !== 0) continue;
    let last = i;
    while ((listed[last]! & GOES_ON) !== 0) last++;
    const type = (bits & Listed.person) !== 0 ? PERSON : (bits & Listed.organisation) !== 0 ? ORGANISATION : PLACE;
    const article = last > i && (classes[i]! & WordClass.connector) !== 0 && shape[i + 1] === Shape.lower;
    let free = !article && (last > i || type === PERSON);
    for (let k = i; free && k <= last; k++) free = tags[k] === 0 && (shape[k] !== Shape.lower || (k > i && type !== PERSON));
    if (free || (last > i && isPerson(tags, i, last))) mark(tags, type, i, last);
  }
}

/** « Mercredi, [Charlie Hebdo] a écrit »: whether what is listed was taken for somebody's whole name. */
const isPerson = (tags: Uint8Array, first: number, last: number): boolean =>
  typeOf(tags[first]!) === PERSON &&
  partOf(tags[first]!) === Part.begin &&
  typeOf(tags[last]!) === PERSON &&
  partOf(tags[last]!) === Part.last;

/** A colon and an opening mark. */
const SPEAKS = /^\s?:\s?[«“"]/u;
const INFINITIVE = /(?:er|ir|re)$/iu;

/**
 * A first name that opens a sentence: « Mélanie habite ici. » where a word goes on that no noun without its article has behind it,
 * « Kévin B. », « Odile et Hugo attendent », « ODILE TARVEL » that is all in capitals.
 */
function addOpening(doc: Prepared, tags: Uint8Array): void {
  const { count, shape, classes, listed, runEnd } = doc;
  for (let i = 0; i + 1 < count; i++) {
    if (listed[i] !== 0 || !isFirstNameAlone(classes[i]!)) continue;
    if (shape[i] === Shape.upper && isInCapitals(doc, tags, i)) mark(tags, PERSON, i, runEnd[i]!);
    if (tags[i] !== 0 || !opensPart(doc, i)) continue;
    if (runEnd[i] === i + 1 && isInitial(doc, i + 1)) mark(tags, PERSON, i, i + 2);
    else if (shape[i] === Shape.capitalised && runEnd[i] === i && isSubject(doc, i)) tags[i] = tagOf(PERSON, Part.single);
  }
}

const LONGEST_IN_CAPITALS = 3;

/** Whether a first name and no more than a surname stand all in capitals beside no other such words. */
function isInCapitals({ count, shape, glue, listed, classes, runEnd }: Prepared, tags: Uint8Array, first: number): boolean {
  const last = runEnd[first]!;
  if (last === first || (first > 0 && shape[first - 1] === Shape.upper) || last - first > LONGEST_IN_CAPITALS) return false;
  if (last + 1 < count && shape[last + 1]! >= Shape.initial && shape[last + 1] !== Shape.punctuation && glue[last + 1] !== Glue.newline)
    return false;
  for (let k = first + 1; k <= last; k++)
    if ((tags[k] !== 0 && typeOf(tags[k]!) !== PLACE) || shape[k] !== Shape.upper || listed[k] !== 0 || (classes[k]! & ~FIRST_NAME) !== 0)
      return false;
  return true;
}

const isInitial = ({ count, shape, glue, text, start }: Prepared, i: number): boolean =>
  shape[i] === Shape.initial && i + 1 < count && glue[i + 1] === Glue.none && text.charCodeAt(start[i + 1]!) === 46;

/** Whether what follows a first name goes on with it. */
const isSubject = ({ word, shape, glue, classes, seen }: Prepared, i: number): boolean =>
  (seen[i]! & Seen.lower) === 0 &&
  shape[i + 1] === Shape.lower &&
  glue[i + 1] !== Glue.newline &&
  glue[i + 1] !== Glue.hyphen &&
  ((classes[i + 1]! & WordClass.connector) === 0 || ((classes[i + 2] ?? 0) & FIRST_NAME) !== 0) &&
  !endsWithoutVerb(word[i + 1]!);

/** « Carrefour », « Boulanger »: without an article, a noun too is a name. */
const NOUN = WordClass.head | WordClass.placeHead | WordClass.role;

const isCertain = (bits: number): boolean => bits !== 0 && (bits & Listed.doubtful) === 0;

/**
 * « Altivor a perdu deux marchés. », « Kwame Asante : « Oui » »: capitalised words that open a sentence are the subject of a verb in the
 * singular right behind them or behind what stands between two commas, or of the relative clause behind a comma, which without an article is
 * a name or a pronoun, or who speaks behind a colon.
 */
function addSubject(doc: Prepared, tags: Uint8Array): void {
  const { text, count, start, end, word, shape, glue, classes, listed, seen, runEnd } = doc;
  for (let i = 0; i + 1 < count; i++) {
    if (!isCapital(shape[i]!) || !(opensPart(doc, i) || CONJUNCTION.test(text.slice(start[i - 1], end[i - 1])))) continue;
    const last = runEnd[i]!;
    const next = last + 1;
    if (next >= count || last > i + 2) continue;
    // « GRAND ENTRETIEN : « P » »: any words may stand all in capitals
    const isLabel =
      last > i && (shape[i] !== Shape.upper || (classes[i]! & FIRST_NAME) !== 0) && SPEAKS.test(text.slice(start[next], start[next]! + 4));
    const hasVerb =
      glue[next] === Glue.space &&
      shape[next] === Shape.lower &&
      (beginsPredicate(word[next]!) || isPastOrFuture(text.slice(start[next], end[next])) || takesObject(doc, i, next));
    const hasClause = text.startsWith(', qui ', start[next]) && beginsPredicate(word[next + 2]!);
    const isCut =
      !isLabel && !hasVerb && !hasClause && last === i && hasVerbBehind(doc, next + 1) && !isAdverbOrNumber(text.slice(start[i], end[i]));
    if (!isLabel && !hasVerb && !hasClause && !isCut) continue;
    const isTaken = (tag: number): boolean => tag !== 0 && typeOf(tag) !== (isLabel ? PLACE : listed[i] !== 0 ? WORK : -1);
    let free =
      (classes[i]! & ~(isLabel ? NOUN | FIRST_NAME : NOUN)) === 0 &&
      mayBeNamed(word[i]!) &&
      (listed[i] !== 0 || !INFINITIVE.test(text.slice(start[i], end[i])));
    for (let k = i; free && k <= last; k++) free = !isTaken(tags[k]!) && !isCertain(listed[k]!) && (seen[k]! & Seen.lower) === 0;
    if (free) mark(tags, isLabel || (isCut && OF_PERSON.test(text.slice(start[next + 1], end[next + 2]))) ? PERSON : ORGANISATION, i, last);
  }
}

/** « [comptait] », « [fermera] », « [vendrait] », in the singular. */
const isPastOrFuture = (text: string): boolean => text.length > 4 && /(?:ra|ait)$/u.test(text) && !NO_VERB.test(text);

/** « Altivor [recherche] trois soudeurs »: whether a form that may be a verb has its object with an article or a number behind it, as no noun has; not « Belle pêche la semaine dernière ». */
function takesObject({ text, count, start, end, glue, word }: Prepared, first: number, verb: number): boolean {
  const object = verb + 1;
  return (
    object < count &&
    glue[object] === Glue.space &&
    (wantsObject(word[verb]!) || PAST.test(text.slice(start[verb], end[verb]))) &&
    !mayPrecedeNoun(word[first]!) &&
    isObject(text.slice(start[object], end[object]))
  );
}

/** « tenta », « racheta »: the simple past of most verbs. */
const PAST = /^\p{Ll}{3,}[^aeiou\s]a$/u;

/** What an object opens with that no complement of a noun does. */
const OBJECT = /^(?:\d.*|l(?:es?|a)?|une?|s(?:on|a|es)|leurs?|plusieurs|aucune?|toute?s?)$/iu;
const isObject = (word: string): boolean => OBJECT.test(word) || NUMBERS.has(word.toLowerCase());

const NUMBERS: ReadonlySet<string> = /* @__PURE__ */ setOf(
  'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent mille',
);

/** « [Mais] Altivor conteste » */
const CONJUNCTION = /^(?:Mais|Et|Or|Car|Puis)$/u;
/** Adverbs and numbers, which may open a sentence before a comma. */
const isAdverbOrNumber = (word: string): boolean => /ment$/iu.test(word) || NUMBERS.has(word.toLowerCase());
/** What is said between commas of a person alone. */
const OF_PERSON = /^(?:née?|âgée?|lui|elle|\d+ ans)(?!\p{L})/u;

/** Endings of the imperfect, the future, the conditional and the past, in which no noun of a name ends but the few that follow. */
const VERB = /(?:r(?:a|ont|ait|aient)|[^r]aient|[èu]rent|ait)$/u;
const NO_VERB = /(?:^|[^è])(?:trait|fait|lait|souhait|opéra|caméra|choléra|extra|front|parfait)$/u;

/** Endings of the present, in which no small word of a person's name ends. */
const PRESENT = /(?:e|[^s]t|[nr]d)$/u;

/** « une note de l'Institut des politiques salariales [publiée] ce matin », not « l'Union des [retraités] de Brest ». */
const isParticiple = ({ text, count, start, end, classes }: Prepared, i: number): boolean =>
  i + 1 < count &&
  (classes[i - 1]! & WordClass.connector) === 0 &&
  goesOnWithParticiple(text.slice(start[i], end[i]), text.slice(start[i + 1], end[i + 1]));

/** « l'Union [monte] en première division », « la Commission [le dit] », « la Commission [l'a] dit », not « La France en colère ». */
const isPredicate = ({ word, shape, classes }: Prepared, i: number, text: string): boolean =>
  isCapital(shape[i - 1]!) &&
  ((beginsPredicate(word[i]!) && (classes[i]! & WordClass.connector) === 0) ||
    (shape[i + 1] === Shape.lower && (isClitic(text) || isClitic(`${text}'`)) && !isGovernor(text)));

/** « l'Alliance [aiderait Kiev] », « Léa Petit [visite Brest] »: an unlisted name ends before a verb, that of a person before any in the present too, whose object is a place then. */
function cutAtVerbs(doc: Prepared, tags: Uint8Array): void {
  const { text, count, start, end, shape, classes, listed } = doc;
  for (let i = 1; i < count; i++) {
    const tag = tags[i]!;
    if (tag === 0 || shape[i] !== Shape.lower || listed[i] !== 0 || partOf(tag) === Part.begin || partOf(tag) === Part.single) continue;
    const word = text.slice(start[i], end[i]);
    const isPresent = typeOf(tag) === PERSON && word.length > 3 && (classes[i]! & WordClass.connector) === 0 && PRESENT.test(word);
    const isVerb = word.length > 4 && VERB.test(word) && !NO_VERB.test(word);
    if (!isPresent && !isVerb && !isParticiple(doc, i) && !isPredicate(doc, i, word)) continue;
    let first = i;
    while (first > 0 && partOf(tags[first]!) !== Part.begin) first--;
    let last = i - 1;
    while (last > first && !isCapital(shape[last]!)) last--;
    let k = last + 1;
    for (; continues(tags[k] ?? 0); k++) tags[k] = 0;
    tags[last] = tagOf(typeOf(tag), last > first ? Part.last : Part.single);
    if (isPresent && k === i + 2 && (listed[i + 1]! & Listed.place) !== 0) tags[i + 1] = tagOf(PLACE, Part.single);
    i = k - 1;
  }
}

/**
 * « Le Royaume du Maroc proteste. », « Même Odile Tarvet doute. »: the article that opens the sentence is no part of a name that a common
 * noun begins, nor is a small word that begins no names.
 */
function dropOpening(doc: Prepared, tags: Uint8Array): void {
  const { count, word, shape, glue, classes, listed } = doc;
  for (let i = 0; i + 1 < count; i++) {
    const tag = tags[i]!;
    if (tag === 0 || partOf(tag) !== Part.begin || shape[i] !== Shape.capitalised || listed[i] !== 0 || !opensPart(doc, i)) continue;
    const isArticle = (classes[i]! & WordClass.connector) !== 0 && (classes[i + 1]! & WordClass.head) !== 0;
    const isNoName = endsWithoutVerb(word[i]!) || (typeOf(tag) === PERSON && !mayBeNamed(word[i]!));
    const isSmall = isNoName && glue[i + 1] === Glue.space && isCapital(shape[i + 1]!) && (classes[i]! & FIRST_NAME) === 0;
    if (!isArticle && !isSmall) continue;
    tags[i] = 0;
    tags[i + 1] = tagOf(typeOf(tag), partOf(tags[i + 1]!) === Part.last ? Part.single : Part.begin);
  }
}
