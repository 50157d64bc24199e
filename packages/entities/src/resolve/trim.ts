import { isTownsperson } from './nationals.ts';
import { foldedAt } from './word.ts';
import { firstNameGender } from '../first-names.ts';
import { isAdjective } from './adjectives.ts';
import { isOf, type Document } from './document.ts';
import type { NameSpan, Range } from './drafts.ts';
import { joinBracketed, joinNicknamed, joinNobiliary } from './joined-names.ts';
import { afterKind, isBeside } from './kinds.ts';
import { endOf } from './name-ends.ts';
import { isRanked, rankEnd } from './ranks.ts';
import { INITIALS, isOpening, isTitled, opensSurname } from './surnames.ts';
import {
  genderOf,
  isArticle,
  isDe,
  isDeterminer,
  isForeignParticle,
  isIndefinite,
  isParticle,
  isTitle,
  isTo,
} from '../text/function-words.ts';
import { isOfClass } from '../text/noun-classes.ts';

/** Titles, articles and prepositions, and common nouns in apposition, which are not part of a name: « Pour [Morel] », « le syndicat [Alliance] ». */
const NOT_FIRST: ReadonlySet<string> = /* @__PURE__ */ new Set(['mes', 'pour', 'selon', 'avec', 'chez', 'contre']);
/** « al-Assad » ends with a capitalised word too. */
const CAPITAL = /\p{Lu}/u;
const BETWEEN = /^(?:et|(?:d')?etat|general|(?:delegue|charge|adjoint)e?)$/u;
const isLink = (folded: string): boolean => isDe(folded) || isTo(folded) || isArticle(folded) || BETWEEN.test(folded);
/** « Gallois », « Lyonnaise », « Parisien »: what people of a town or a land are called. */
const INHABITANT = /(?:[ao]ise?|ien(?:ne)?|aine?)$/u;

/** What a model is called by: « un Robin [DR400] », « la Citroën [C3] ». */
const MODEL = /^\p{Lu}{1,4}-?\d+\p{Lu}?$/u;

/** « le croiseur CA-14 », « les suites BWV 1007 »: a code, no place. */
const CODE = /^\p{Lu}{2,5}[ -]\d+$/u;

/** Cuts titles, articles and adjectives of country off the learned names, and drops what is no name then. */
export function trimNames(document: Document, names: readonly NameSpan[]): NameSpan[] {
  const kept: NameSpan[] = [];
  for (const name of names) {
    if (name.type === 'MISC') kept.push(name);
    else for (const part of partsOf(document, name)) keep(part);
  }
  return joinNicknamed(document, joinBracketed(document, joinNobiliary(document, withoutKinds(document, kept))));

  function keep(name: NameSpan): void {
    const trimmed = trim(document, name);
    if (trimmed) kept.push(trimmed);
  }
}

/** « l'[association de défense des animaux] L214 »: what only says what the name right behind it is. */
const withoutKinds = ({ words }: Document, names: readonly NameSpan[]): NameSpan[] =>
  names.filter(
    ({ first, last, type, known }, n) => type !== 'ORG' || known !== undefined || names[n + 1]?.first !== last || !isBeside(words, first),
  );

/** What the model took for one name and is two, or what of it is a name. */
function partsOf(document: Document, name: NameSpan): NameSpan[] {
  const { first, last } = name;
  if (isPair(document, name)) {
    const type = name.type === 'PER' ? 'PER' : 'LOC';
    return [
      { ...name, type, last: first + 1 },
      { ...name, type, first: first + 2 },
    ];
  }
  const again = name.type === 'PER' ? repeatedSurname(document, name) : undefined;
  if (again !== undefined)
    return [
      { ...name, last: again },
      { ...name, first: again },
    ];
  if (isNational(document, name)) return [{ first: first + 1, last, type: 'PER', acronym: false }];
  const person = name.type === 'LOC' || name.known || name.acronym ? undefined : holderStart(document, name);
  if (person === undefined) return [name];
  const holder: NameSpan = { first: person, last, type: 'PER', acronym: false };
  return isRanked(document, person) ? [holder] : [{ ...name, last: person }, holder];
}

/** « Affaire Tarvel [Roland Tarvel] »: where a full name begins behind its surname, as it does behind a heading. */
function repeatedSurname({ words }: Document, { first, last }: NameSpan): number | undefined {
  const surname = words[last - 1]!.folded;
  for (let k = first + 1; k < last - 1; k++)
    if (words[k - 1]!.folded === surname && words[k]!.capital && firstNameGender(words[k]!.folded) !== undefined) return k;
  return undefined;
}

/** « le président, le [Gallois] Gareth Penrose »: an inhabitant's noun before a full name is no part of it. */
function isNational({ words }: Document, { first, last, type }: NameSpan): boolean {
  const noun = words[first]!;
  if (type === 'LOC' || last - first < 3 || !noun.capital || !isArticle(foldedAt(words, first - 1))) return false;
  if (!noun.demonym && (!INHABITANT.test(noun.folded) || noun.institutions || noun.classes)) return false;
  const isUnknown = last - first === 3 && words.slice(first + 1, last).every((word) => !word.known && !word.classes && !word.institutions);
  const isBeside = isUnknown || foldedAt(words, first - 2) === ',' || firstNameGender(words[first + 1]!.folded) !== undefined;
  return isBeside && words.slice(first, last).every(({ capital }) => capital);
}

/** Where a person begins behind what is no part of their name: « le colonel de Gendarmerie [Mazères] », « le président de l'Assemblée [Claude Bartolone] ». */
function holderStart({ words }: Document, { first, last, type }: NameSpan): number | undefined {
  const rank = rankEnd(words, first);
  if (rank !== undefined && rank > first) return rank < last && words[rank]!.capital ? rank : undefined;
  if (type !== 'ORG' || !isOfClass(words[first]!.folded, 'state')) return undefined;
  let at = first + 1;
  while (at < last && isAdjective(words[at])) at++;
  const given = words[at];
  const isPerson =
    at + 1 < last && given!.capital && !given!.known && words[last - 1]!.capital && firstNameGender(given!.folded) !== undefined;
  return isPerson ? at : undefined;
}

/** « Hans et Anja » are two people, « Brévaux et Lyon » two places. */
function isPair({ words }: Document, { first, last, type, known }: NameSpan): boolean {
  if (known || last - first !== 3 || words[first + 1]!.folded !== 'et') return false;
  return type === 'PER' || words[first + 2]!.known?.some(({ rest, value }) => rest.length === 0 && value.known.type === 'LOC') === true;
}

function trim(document: Document, name: NameSpan): NameSpan | undefined {
  const { words, tokens } = document;
  let { first, last } = name;
  if (name.type !== 'PER' && !name.acronym && isPortfolio(words, name)) return country(words, last);
  if ((!name.known || isOfClass(words[first]!.folded, 'portfolio')) && isInRole(words, name)) return undefined;
  // « le Suisse »
  if (name.known && last - first === 1 && words[first]!.demonym && foldedAt(words, first - 1) === 'le') return undefined;
  if (name.known)
    return name.type === 'ORG' && isOfCountry(words, first, last) ? { first, last: last + 1, type: 'ORG', acronym: false } : name;
  if (name.type === 'LOC' && CODE.test(document.text.slice(tokens[first]!.start, tokens[last - 1]!.end))) return undefined;
  if (name.type === 'PER') {
    if (last - first === 2 && MODEL.test(tokens[last - 1]!.text)) return undefined;
    ({ first, last } = widen(document, name));
    while (last - first > 1 && !CAPITAL.test(tokens[last - 1]!.text)) last--;
  }
  const leads = (k: number): boolean => {
    const { folded, capital } = words[k]!;
    // « le quotidien [De] Schelde »
    if (name.type !== 'PER' && isDe(folded)) return !capital || isOpening(document, k);
    if (name.type === 'PER' && k + 1 < last && opensSurname(document, k)) return false;
    if (/^(?:cheikh|sheikh?)$/u.test(folded)) return !capital || !isGivenName(words, { first: k, last });
    if (
      isArticle(folded) ||
      isIndefinite(folded) ||
      folded === 'des' ||
      isTitle(folded) ||
      isOfClass(folded, 'rank') ||
      NOT_FIRST.has(folded)
    )
      return !capital || name.type === 'PER' || last - k === 1 || (folded.endsWith("'") && isOpening(document, k));
    const isApposed = isOfClass(folded, 'matter') || (name.type !== 'PER' && !capital && isOfClass(folded, 'apposed'));
    return isApposed && words[k + 1]?.capital === true;
  };
  while (first < last && leads(first)) first++;
  if (first === last) return undefined;
  // « L'Affaire Tarvel [dure] »
  if (isOfClass(foldedAt(words, first - 1), 'matter')) while (last - first > 1 && !words[last - 1]!.capital) last--;
  if (name.type !== 'PER') first = afterKind(document, { first, last });
  // « Le Maire a signé. »
  if (name.type === 'PER' && first > name.first && last - first === 1 && words[first]!.roles && !isTitled(words, first)) return undefined;
  // « le 84e Paris-Camembert »
  if (name.type === 'PER' && /^\d+(?:er?|re|eme)$/u.test(foldedAt(words, first - 1)) && foldedAt(words, first - 2) === 'le')
    return undefined;
  if (last - first === 1 && isTownsperson(words, first, name.type)) return undefined;
  const head = words[first]!.folded;
  if (isOfClass(head, 'state')) {
    const isWhole = head === 'parlement' || isOfCountry(words, first, last - 1);
    while (!isWhole && last > first && (words[last - 1]!.demonym || words[last - 1]!.european)) last--;
    if (head === 'gouvernement') return country(words, name.last);
  }
  if (last - first === 1 && !isTitled(words, first) && isCommon(words[first]!, name)) return undefined;
  if (name.type === 'ORG') last = endOf(words, { first, last });
  return first === name.first && last === name.last ? name : { ...name, first, last };
}

/** « la Croix-Rouge [philippine] », not « la Cour de cassation française »: whether the adjective tells which of many bodies abroad is named. */
function isOfCountry(words: Document['words'], first: number, at: number): boolean {
  const { demonym, capital } = words[at] ?? {};
  if (demonym === undefined || capital || demonym.country.iso === 'FR' || !isOfClass(words[first]!.folded, 'national')) return false;
  const gender = genderOf(foldedAt(words, first - 1));
  return gender === undefined || demonym.gender === undefined || gender === demonym.gender;
}

/** « Cheikh Tidiane Sy », not « Cheikh Tamim ben Hamad Al Thani »: a given name of West Africa, a title where the rest is Arabic. */
const isGivenName = (words: Document['words'], { first, last }: Range): boolean =>
  words[first]!.folded === 'cheikh' &&
  !isArticle(foldedAt(words, first - 1)) &&
  !words.slice(first + 1, last).some(({ folded }) => /^(?:al|ben|bin|ibn)(?:-|$)/u.test(folded));

/** « E. Moroz », « J.-M. Moroz », « M. de Villepin », « (Vladimir) Poutine »: initials, a particle after a title, an opening bracket. */
export function widen({ words, sentenceOf }: Document, { first, last }: Range): Range {
  const before = foldedAt(words, first - 1);
  const initials = sentenceOf[first - 1] === sentenceOf[first] ? words[first - 1] : undefined;
  if (initials && INITIALS.test(initials.text) && before !== 'm.' && !initials.known) return { first: first - 1, last };
  // « [El] Hadj Malick Tarvel »
  if (isForeignParticle(before) && words[first - 1]!.capital && sentenceOf[first - 1] === sentenceOf[first])
    return { first: first - 1, last };
  let particle = first;
  while (first - particle < 3 && isParticle(foldedAt(words, particle - 1))) particle--;
  if (particle < first && isTitled(words, particle)) return { first: particle, last };
  if (before === '(' && words.slice(first, last).some((word) => word.folded === ')')) return { first: first - 1, last };
  return { first, last };
}

const isCommon = ({ folded, capital, demonym }: Document['words'][number], name: NameSpan): boolean =>
  (!capital && isOfClass(folded, 'state')) ||
  demonym !== undefined ||
  (name.type !== 'PER' && (isOfClass(folded, 'portfolio') || isOfClass(folded, 'thing')));

/** The country at the end of a name that is none: « ministre de la Santé publique [du Qatar] ». */
function country(words: Document['words'], last: number): NameSpan | undefined {
  const phrase = words[last - 1]?.known?.find(({ rest, value }) => rest.length === 0 && value.known.country && !value.doubtful);
  return phrase && words[last - 1]!.capital ? { first: last - 1, last, type: 'LOC', acronym: false, known: phrase.value.known } : undefined;
}

/** The name of a department after « ministre de la », which belongs to the role, as does « ministre de la Culture et de la [Cohésion des territoires] ». */
function isPortfolio(words: Document['words'], name: NameSpan): boolean {
  let k = name.first - 1;
  for (let n = 0; n < MOST_PORTFOLIOS; n++) {
    const end = k;
    while (k >= 0 && end - k < LONGEST_LINK && isLink(words[k]!.folded)) k--;
    if (k < 0 || k === end) return false;
    if (isOfClass(words[k]!.folded, 'minister')) return true;
    const isListed = foldedAt(words, k) === ',' || (foldedAt(words, k + 1) === 'et' && isOf(words[k + 2]));
    if (name.known || !isListed) return false;
    if (!words[k]!.word) k--;
    for (let m = 0; m < 3 && words[k]?.word && !isLink(words[k]!.folded); m++) k--;
  }
  return false;
}

/** « le garde des [Sceaux] », « [Garde des Sceaux] »: whether a noun of a role of several words holds a name. */
function isInRole(words: Document['words'], { first, last }: Range): boolean {
  // « l'émission [Envoyé spécial] » is no office
  const from = isDeterminer(foldedAt(words, first - 1)) ? first : first - 1;
  for (let k = from; k >= 0 && first - k <= LONGEST_ROLE; k--)
    if (
      words[k]!.roles?.some(
        ({ rest }) => k + rest.length + 1 >= last && rest.length > 0 && rest.every((part, n) => foldedAt(words, k + 1 + n) === part),
      )
    )
      return true;
  return false;
}

/** How many words of a role may stand before a name in it. */
const LONGEST_ROLE = 3;
const LONGEST_LINK = 6;
const MOST_PORTFOLIOS = 4;
