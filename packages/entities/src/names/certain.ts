import { nameAppositions } from './appositions.ts';
import { type Document, isCapital, Seen } from './document.ts';
import { Listed } from './listed.ts';
import { Glue, Shape } from './scan.ts';
import { continues, NAME_TYPES, Part, partOf, tagOf, typeOf } from './tags.ts';
import { beginsPredicate, endsWithoutVerb, mayBeNamed, WordClass } from './word-classes.ts';

const INNER = 32;
const GOES_ON = 64;
const PERSON = NAME_TYPES.indexOf('PER');
const PLACE = NAME_TYPES.indexOf('LOC');
const ORGANISATION = NAME_TYPES.indexOf('ORG');
const ORGANISATION_LAST = tagOf(ORGANISATION, Part.last);

/** Rules for what the model gets wrong in plain cases. */
export function correctTags(document: Document, tags: Uint8Array): void {
  cutAtVerbs(document, tags);
  addListedNames(document, tags);
  addBracketed(document, tags);
  addOpening(document, tags);
  addSubject(document, tags);
  nameAppositions(document, tags);
  endWithCapital(document, tags);
  dropArticles(document, tags);
}

/**
 * « Médecins sans frontières a quitté la ville »: a listed name of several units, and the surname of a listed person, are names
 * even where the model saw none; unless the name is doubtful, part of it was taken for something else, or only its article has
 * a capital: « Le monde change ».
 */
function addListedNames({ count, listed, shape, classes }: Document, tags: Uint8Array): void {
  for (let i = 0; i < count; i++) {
    const bits = listed[i]!;
    if (bits === 0 || (bits & (INNER | Listed.doubtful)) !== 0) continue;
    let last = i;
    while ((listed[last]! & GOES_ON) !== 0) last++;
    const type = (bits & Listed.person) !== 0 ? PERSON : (bits & Listed.organisation) !== 0 ? ORGANISATION : PLACE;
    const article = last > i && (classes[i]! & WordClass.connector) !== 0 && shape[i + 1] === Shape.lower;
    let free = !article && (last > i || type === PERSON);
    for (let k = i; free && k <= last; k++) free = tags[k] === 0 && (shape[k] !== Shape.lower || (k > i && type !== PERSON));
    if (!free) continue;
    if (last > i) tags.fill(tagOf(type, Part.inside), i, last);
    tags[i] = tagOf(type, last > i ? Part.begin : Part.single);
    if (last > i) tags[last] = tagOf(type, Part.last);
  }
}

/** « le président (Vladimir) Poutine »: the first name in brackets is a name. */
function addBracketed({ text, count, start, classes, shape }: Document, tags: Uint8Array): void {
  const isMark = (i: number, code: number): boolean => shape[i] === Shape.punctuation && text.charCodeAt(start[i]!) === code;
  for (let i = 1; i + 2 < count; i++)
    if (
      tags[i] === 0 &&
      (classes[i]! & (WordClass.man | WordClass.woman)) !== 0 &&
      shape[i] === Shape.capitalised &&
      shape[i + 2] === Shape.capitalised &&
      isMark(i - 1, 40) &&
      isMark(i + 1, 41)
    )
      tags[i] = tagOf(PERSON, Part.single);
}

/** A colon and an opening mark. */
const SPEAKS = /^\s?:\s?[«“"]/u;
const INFINITIVE = /(?:er|ir|re)$/u;
const FIRST_NAME = WordClass.man | WordClass.woman;

/** « Mélanie habite ici. »: a first name alone that opens a sentence, where a word goes on that no noun without its article has behind it. */
function addOpening({ count, word, shape, glue, classes, listed, seen, runEnd }: Document, tags: Uint8Array): void {
  for (let i = 0; i + 1 < count; i++)
    if (
      tags[i] === 0 &&
      listed[i] === 0 &&
      shape[i] === Shape.capitalised &&
      runEnd[i] === i &&
      (classes[i]! & FIRST_NAME) !== 0 &&
      (classes[i]! & ~FIRST_NAME) === 0 &&
      (seen[i]! & Seen.lower) === 0 &&
      (i === 0 || shape[i - 1] === Shape.punctuation || glue[i] === Glue.newline) &&
      shape[i + 1] === Shape.lower &&
      glue[i + 1] !== Glue.newline &&
      glue[i + 1] !== Glue.hyphen &&
      (classes[i + 1]! & WordClass.connector) === 0 &&
      !endsWithoutVerb(word[i + 1]!)
    )
      tags[i] = tagOf(PERSON, Part.single);
}

/**
 * « Altivor a perdu deux marchés. », « Kwame Asante : « Oui » »: capitalised words that open a sentence are the subject of a verb in the
 * singular right behind them, which without an article is a name or a pronoun, or who speaks behind a colon.
 */
function addSubject({ text, count, start, end, word, shape, glue, classes, listed, seen, runEnd }: Document, tags: Uint8Array): void {
  for (let i = 0; i + 1 < count; i++) {
    if (!isCapital(shape[i]!) || !(i === 0 || shape[i - 1] === Shape.punctuation || glue[i] === Glue.newline)) continue;
    const last = runEnd[i]!;
    const next = last + 1;
    if (next >= count || last > i + 2) continue;
    const isLabel = last > i && SPEAKS.test(text.slice(start[next], start[next]! + 4));
    const isSubject = glue[next] === Glue.space && shape[next] === Shape.lower && beginsPredicate(word[next]!);
    if (!isLabel && !isSubject) continue;
    const isTaken = (tag: number): boolean => tag !== 0 && !(isLabel && typeOf(tag) === PLACE);
    let free = (classes[i]! & ~WordClass.head) === 0 && mayBeNamed(word[i]!) && !INFINITIVE.test(text.slice(start[i], end[i]));
    for (let k = i; free && k <= last; k++) free = !isTaken(tags[k]!) && listed[k] === 0 && (seen[k]! & Seen.lower) === 0;
    if (!free) continue;
    const type = isLabel ? PERSON : ORGANISATION;
    tags.fill(tagOf(type, Part.inside), i, last);
    tags[i] = tagOf(type, last > i ? Part.begin : Part.single);
    if (last > i) tags[last] = tagOf(type, Part.last);
  }
}

/** Endings of the imperfect, the future, the conditional and the past, in which no noun of a name ends but the few that follow. */
const VERB = /(?:r(?:a|ont|ait|aient)|[^r]aient|[èu]rent|ait)$/u;
const NO_VERB = /(?:^|[^è])(?:trait|fait|lait|souhait|opéra|caméra|choléra|front)$/u;

/** Endings of the present, in which no small word of a person's name ends. */
const PRESENT = /(?:e|[^s]t|[nr]d)$/u;

/** « l'Alliance [aiderait Kiev] », « Léa Petit [visite Brest] »: an unlisted name ends before a verb, that of a person before any in the present too, whose object is a place then. */
function cutAtVerbs({ text, count, start, end, shape, classes, listed }: Document, tags: Uint8Array): void {
  for (let i = 1; i < count; i++) {
    const tag = tags[i]!;
    if (tag === 0 || shape[i] !== Shape.lower || listed[i] !== 0 || partOf(tag) === Part.begin || partOf(tag) === Part.single) continue;
    const word = text.slice(start[i], end[i]);
    const isPresent = typeOf(tag) === PERSON && word.length > 3 && (classes[i]! & WordClass.connector) === 0 && PRESENT.test(word);
    if (!isPresent && (word.length < 5 || !VERB.test(word) || NO_VERB.test(word))) continue;
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

/** « La compagnie Air Corsaire renonce. »: an unknown name without a common noun of organisations has no lower-case word at its end. */
function endWithCapital({ count, shape, classes, listed }: Document, tags: Uint8Array): void {
  const last = ORGANISATION_LAST;
  for (let i = 2; i < count; i++) {
    if (
      tags[i] !== last ||
      shape[i] !== Shape.lower ||
      listed[i] !== 0 ||
      (classes[i]! & WordClass.demonym) !== 0 ||
      !isCapital(shape[i - 1]!)
    )
      continue;
    let first = i;
    let plain = true;
    for (; plain && first > 0 && partOf(tags[first]!) !== Part.begin;)
      plain = (classes[--first]! & WordClass.head) === 0 && listed[first] === 0;
    if (!plain) continue;
    tags[i] = 0;
    tags[i - 1] = tagOf(ORGANISATION, first === i - 1 ? Part.single : Part.last);
  }
}

/** « Le Royaume du Maroc proteste. »: the article that opens the sentence is no part of a name that a common noun begins. */
function dropArticles({ count, shape, classes, listed }: Document, tags: Uint8Array): void {
  for (let i = 0; i + 1 < count; i++) {
    const tag = tags[i]!;
    if (
      tag === 0 ||
      partOf(tag) !== Part.begin ||
      shape[i] !== Shape.capitalised ||
      listed[i] !== 0 ||
      (classes[i]! & WordClass.connector) === 0 ||
      (classes[i + 1]! & WordClass.head) === 0 ||
      (i > 0 && shape[i - 1] !== Shape.punctuation)
    )
      continue;
    tags[i] = 0;
    tags[i + 1] = tagOf(typeOf(tag), partOf(tags[i + 1]!) === Part.last ? Part.single : Part.begin);
  }
}
