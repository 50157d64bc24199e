import { adverbialLength, startsTime } from './adverbials.ts';
import { Flag, Kind, PREVERBAL, SEPARATOR } from './flags.ts';
import { has, is, low, type Document, type Range } from './document.ts';
import { isBareOf, isOf, isPossessive, isThem, isTheirs } from './function-words.ts';
import { isSpeechNoun } from './speech-nouns.ts';
import { isFinite, meetsVerb } from './verb-use.ts';
import { isWordOf } from './closed-classes.ts';

/** Whether an apposition begins at i (after a comma): a name, a role with or without its article; not « , d'un … », « , la semaine dernière », which go with the verb. */
export const startsApposition = (doc: Document, i: number): boolean =>
  !startsTime(doc, i) && adverbialLength(doc, i) === 0 && mayBeApposed(doc, i);

const mayBeApposed = (doc: Document, i: number): boolean =>
  has(doc, i, Flag.capital) ||
  (isOf(doc, i) && !(low(doc, i) === "d'" && is(doc, i + 1, Kind.indefinite))) ||
  is(doc, i, Kind.article | Kind.indefinite | Kind.former) ||
  isWordOf(low(doc, i), 'apposed') ||
  /^(?:vice|ex|co)-/u.test(low(doc, i)) ||
  (has(doc, i, Flag.sourceNoun) && !judges(doc, i)) ||
  isNumbered(doc, i) ||
  isPraised(doc, i) ||
  isNounOf(doc, i);

/** « haut fonctionnaire », « jeune médecin », « prix Nobel »: a noun for somebody behind its adjective, a prize by its name. */
const isPraised = (doc: Document, i: number): boolean =>
  (is(doc, i, Kind.prenominal) && has(doc, i + 1, Flag.sourceNoun)) || (low(doc, i) === 'prix' && has(doc, i + 1, Flag.capital));

/** « Paul Roux, élu local, [juge] « probable » une hausse »: a noun for somebody that is a verb before its object. */
const judges = (doc: Document, i: number): boolean =>
  doc.info[i]?.cue !== undefined &&
  (doc.opens[i + 1]! >= 0 || has(doc, i + 1, Flag.que) || (has(doc, i + 1, Flag.determiner) && !isOf(doc, i + 1)));

/** « deux élus » */
const isNumbered = (doc: Document, i: number): boolean =>
  has(doc, i, Flag.number) && has(doc, i + 1, Flag.sourceNoun) && low(doc, i + 1).endsWith('s');

/** « pilier des réseaux », « attaché de presse »: a noun that no list has, with its complement; no adjective. */
const isNounOf = (doc: Document, i: number): boolean =>
  isOf(doc, i + 1) &&
  (doc.flags[i] === Flag.word || /^attachée?$/u.test(low(doc, i))) &&
  !/(?:aire|ble|eux|euse|i[fv]e?|el|elle|f[iè]ere?|ème|proche|digne|plein|loin|lors|ému|faute)s?$/u.test(low(doc, i));

/** What comes after *à* when it says where or to whom something was said, not of what somebody is. */
const saysOccasion = (doc: Document, i: number): boolean =>
  isPossessive(doc, i) || isSpeechNoun(low(doc, has(doc, i, Flag.determiner) ? i + 1 : i), 'occasion');

/** « à l'issue », « en marge », « en rendant », « à son arrivée », « à notre journaliste », « lors de »: what the verb takes, no part of the phrase before it. */
export const isOccasion = (doc: Document, i: number): boolean =>
  /^(?:lors|après|avant|devant)$/u.test(low(doc, i)) ||
  (low(doc, i) === 'en' && (has(doc, i + 1, Flag.presentParticiple) || isSpeechNoun(low(doc, i + 1), 'passing'))) ||
  (is(doc, i, Kind.to) && saysOccasion(doc, i + 1));

const closesPhrase = (doc: Document, i: number): boolean => has(doc, i, SEPARATOR) && doc.opens[i]! < 0;

/** « le gouvernement « [n'écoute] personne » » */
const opensWithVerb = (doc: Document, i: number): boolean => isFinite(doc, has(doc, i, PREVERBAL) ? i + 1 : i);

/** « X, de l'Office de lutte contre les atteintes, », « X, membre des « Indépendants », »: an apposition runs to its comma where no verb comes before. */
function toComma(doc: Document, end: number, limit: number, role: boolean): number {
  for (let k = end; k < end + 20; k++) {
    if (k >= limit || has(doc, k, Flag.comma) || (role && has(doc, k, Flag.final))) return Math.min(k, limit);
    // « directrice de l'Office contre la fraude (OLFC) [à l'AFP] »
    if (has(doc, k - 1, Flag.closeBracket) && (is(doc, k, Kind.to) || isOccasion(doc, k))) return k;
    const stretch = doc.opens[k]!;
    if (stretch >= 0 && opensWithVerb(doc, k + 1)) return end;
    if (stretch >= 0 && doc.quoted[stretch]!.closed && doc.quoted[stretch]!.close < k + 8) k = doc.quoted[stretch]!.close;
    else if (
      !has(doc, k, Flag.word | Flag.openBracket | Flag.closeBracket) ||
      isFinite(doc, k) ||
      has(doc, k, Flag.relative | Flag.que | Flag.subordinator)
    )
      return end;
  }
  return end;
}

/** End of an apposition that begins with a phrase: that of its clause where one may stand there; -1 where it is none. */
export function appositionEnd(doc: Document, { from, to }: Range, limit: number, loose: boolean): number {
  const end = to + 1;
  if (end >= limit || closesPhrase(doc, end) || isOccasion(doc, end)) return end;
  const role = isRole(doc, from);
  const whole = toComma(doc, end, limit, role);
  if (whole > end || loose) return whole;
  // « Selon la CGT, un salarié sur deux a fait grève »
  const mayRun = (role && !is(doc, from, Kind.indefinite)) || isFullName(doc, from);
  return mayRun && has(doc, end, Flag.preposition | Flag.time | Flag.adverb | Flag.pastParticiple) ? end : -1;
}

/** « Léa, 24 ans », « Paul Durand, âgé de 40 ans »: end of an age after a comma, or -1. */
export function ageEnd(doc: Document, comma: number): number {
  let i = comma + 1;
  if (/^âgée?s?$/u.test(low(doc, i))) i += 2;
  return has(doc, i, Flag.number) && low(doc, i + 1) === 'ans' && has(doc, i + 2, SEPARATOR) ? i + 2 : -1;
}

/** « [Absent de Lens], le maire », « [Candidat à Lens], la maire », « [Ancien ministre], le maire », not « Dominique de Villepin, le ministre »: what somebody is, who comes behind the comma with an article. */
export const saysState = (doc: Document, i: number): boolean =>
  doc.first[i] === i &&
  !has(doc, i, Flag.determiner) &&
  !has(doc, i + 1, Flag.capital) &&
  (has(doc, i, Flag.sourceNoun | Flag.pastParticiple) ||
    is(doc, i, Kind.former) ||
    isSpeechNoun(low(doc, i), 'state') ||
    (has(doc, i + 1, Flag.preposition) && !isOf(doc, i + 1)));

/** A name takes a role in apposition, a role takes a name: « le ministre, X », « X, maire de Y »; not « la police, les quatre victimes ». */
export function isNamePlusRole(doc: Document, from: number, comma: number): boolean {
  const next = comma + 1;
  if (is(doc, next, Kind.definite) && saysState(doc, from)) return false;
  if (isNumbered(doc, next)) return isCouple(doc, from, comma);
  if (isOneOf(doc, from)) return has(doc, next, Flag.capital | Flag.determiner | Flag.sourceNoun);
  if (isNamedNoun(doc, next) && isUnnamed(doc, from, comma)) return true;
  const isName =
    has(doc, next, Flag.capital) &&
    !/^(?:premier|première)$/u.test(low(doc, next)) &&
    (!has(doc, next, Flag.sourceNoun) || (has(doc, next + 1, Flag.capital) && !has(doc, next + 1, Flag.preposition)));
  if (isName) return namesRole(doc, from, comma);
  if (isRole(doc, from) && has(doc, next, Flag.determiner) && isFullName(doc, next + 2)) return true;
  if (is(doc, next, Kind.article) && has(doc, next + 1, Flag.capital)) {
    if (isNameOf(doc, from, comma)) return true;
    if (!isRole(doc, next)) return false;
  }
  if (has(doc, next, Flag.determiner) && isRole(doc, next) && isFullName(doc, next + 2) && isFullName(doc, comma - 2)) return false;
  if (low(doc, next) === 'les') return false;
  if (
    (isRole(doc, from) || isTheirs(doc, from)) &&
    has(doc, next, Flag.determiner) &&
    isRole(doc, next) &&
    [2, 3, 4, 5].some((k) => isFullName(doc, next + k))
  )
    return true;
  let capitals = 0;
  for (let k = from; k < comma && !has(doc, k, Flag.preposition); k++)
    if (has(doc, k, Flag.capital) && !has(doc, k, Flag.determiner)) capitals++;
  return capitals >= 2 || (capitals === 1 && isRole(doc, next));
}

/** « le principal parti d'opposition, [le CHP], rappelle », « des cadres de son parti, [le CHP], rappellent », not « le gouvernement, la Chine, le Japon et … »: what one body or person is called. */
function isNameOf(doc: Document, first: number, comma: number): boolean {
  const from = isTheirs(doc, comma - 2) ? comma - 2 : first;
  if (is(doc, comma + 1, Kind.plural) || !(is(doc, from, Kind.article) || isTheirs(doc, from))) return false;
  let noun = from + 1;
  while (noun < comma && !has(doc, noun, Flag.sourceNoun | Flag.capital) && !isOf(doc, noun)) noun++;
  if (!has(doc, noun, Flag.sourceNoun) || low(doc, noun).endsWith('s')) return false;
  let end = comma + 2;
  while (end < comma + 7 && has(doc, end, Flag.word) && !isFinite(doc, end)) end++;
  return (
    has(doc, end, Flag.final | Flag.openBracket) ||
    (has(doc, end, Flag.comma) && !(is(doc, end + 1, Kind.article) && has(doc, end + 2, Flag.capital)))
  );
}

/** « Paul Roux et Léa Petit » */
function isCouple(doc: Document, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++)
    if (low(doc, i) === 'et' && has(doc, i - 1, Flag.capital) && has(doc, i + 1, Flag.capital)) return true;
  return false;
}

/** « l'une d'elles », « l'une d'entre elles », « un de ses clients », which say nothing of who it is. */
export function isOneOf(doc: Document, i: number): boolean {
  const one = low(doc, i) === "l'" ? i + 1 : i;
  return (
    is(doc, one, Kind.indefinite) &&
    isBareOf(doc, one + 1) &&
    (low(doc, one + 2) === 'entre' || isThem(doc, one + 2) || isTheirs(doc, one + 2))
  );
}

/** « la société Petrol », « le brigadier Mirel », « un certain Marc Aubert »: a common noun with its name right behind it. */
const isNamedNoun = (doc: Document, i: number): boolean =>
  is(doc, i, Kind.article | Kind.indefinite) && !has(doc, i + 1, Flag.capital | Flag.time) && has(doc, i + 2, Flag.capital);

/** « le fournisseur », « notre collègue de Zurich »: one thing or person without a name of its own. */
function isUnnamed(doc: Document, from: number, comma: number): boolean {
  let noun = from + 1;
  while (noun < comma && !has(doc, noun, Flag.sourceNoun)) noun++;
  if (noun === comma) return false;
  for (let k = from + 1; k < comma; k++) if (has(doc, k, Flag.capital) && !isOf(doc, k - 1)) return false;
  return true;
}

/** « [Une ONG], Alerte Climat, demande »: a body not told before, whose name a comma and the verb follow. */
function isNewBody(doc: Document, from: number, comma: number): boolean {
  if (!is(doc, from, Kind.indefinite)) return false;
  let end = comma + 1;
  while (has(doc, end, Flag.capital) && !has(doc, end, Flag.comma)) end++;
  return has(doc, end, Flag.comma) && meetsVerb(doc, end + 1);
}

/** Whether a description can take a proper name beside it: a noun for people with any name, another noun with a full name between commas. */
function namesRole(doc: Document, from: number, comma: number): boolean {
  for (let k = from; k < comma; k++) {
    if (isSpeechNoun(low(doc, k), 'document') && isOf(doc, k + 1)) continue;
    if (has(doc, k, Flag.body) && k > from + 1) continue;
    if (has(doc, k, Flag.sourceNoun))
      return !has(doc, k, Flag.body) || low(doc, comma + 1) === 'me' || !isFullName(doc, comma + 1) || isNewBody(doc, from, comma);
    if (
      has(doc, k, Flag.capital) &&
      !has(doc, k, Flag.determiner) &&
      !has(doc, k - 1, Flag.preposition) &&
      !has(doc, k + 1, Flag.sourceNoun)
    )
      return false;
  }
  return has(doc, from, Flag.determiner) && isFullName(doc, comma + 1);
}
export const isFullName = (doc: Document, i: number): boolean => has(doc, i, Flag.capital) && has(doc, i + 1, Flag.capital);

/** Whether the phrase at i (after its article) is headed by a noun for people or bodies. */
function isRole(doc: Document, i: number): boolean {
  let k = i;
  while (has(doc, k, Flag.determiner) || is(doc, k, Kind.former)) k++;
  return has(doc, k, Flag.sourceNoun);
}
