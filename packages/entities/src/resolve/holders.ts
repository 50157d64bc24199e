import { firstNameGender } from '../first-names.ts';
import { isHead } from '../names/word-classes.ts';
import { PERSON } from '../gazetteer/known.ts';
import { isAdjective } from './adjectives.ts';
import { isOf, matchPhrase, type Document } from './document.ts';
import type { NameSpan, Range } from './drafts.ts';
import { INITIALS } from './surnames.ts';
import { foldedAt, type Word } from './word.ts';
import { isArticle, isContracted, isParticle } from '../text/function-words.ts';
import { isOfClass } from '../text/noun-classes.ts';

type Words = Document['words'];

const CAPITAL = /\p{Lu}/u;

/** What a name is the complement of: « le maire [de Lens] », « le festival [de Lens] ». */
interface Governor {
  readonly noun: Word;
  /** « du », « de la »: no person's name follows. */
  readonly article: boolean;
}

/**
 * « le maire de [Lens] [Kossi Agbodjan] », « le patron du [FC Tarvel] [Luc Ferral] »: what an office is of, and right behind it who holds it,
 * are two names.
 */
export const splitHolders = (document: Document, names: readonly NameSpan[]): NameSpan[] =>
  names.flatMap((name) => {
    const { words } = document;
    const governor = name.acronym || name.type === 'MISC' ? undefined : governorOf(words, name.first);
    const at = governor && holderStart(words, name, governor);
    if (at === undefined) return [name];
    const whose = { ...name, last: at, type: typeOf(words, { ...name, last: at }, governor!) };
    return [whose, { first: at, last: holderEnd(document, at, name.last), type: 'PER', acronym: false }];
  });

function governorOf(words: Words, first: number): Governor | undefined {
  let k = first - 1;
  const hasArticle = isArticle(foldedAt(words, k));
  if (hasArticle) k--;
  if (!isOf(words[k])) return undefined;
  const article = hasArticle || isContracted(words[k]!.folded);
  k--;
  for (let n = 0; n < 2 && isAdjective(words[k]) && !isListed(words[k]!); n++) k--;
  const noun = words[k];
  return noun && isListed(noun) ? { noun, article } : undefined;
}

const isListed = ({ roles, institutions, classes }: Word): boolean => (roles ?? institutions ?? classes) !== undefined;

/** Where the holder's name begins inside a name. */
function holderStart(words: Words, { first, last }: Range, { noun, article }: Governor): number | undefined {
  const isOffice = noun.roles !== undefined && !isOfClass(noun.folded, 'kin');
  if (noun.roles && !isOffice) return undefined;
  const given = givenStart(words, first, last);
  if (!isOffice) return given;
  const place = matchPhrase(words, first, words[first]!.known);
  const at = first + (place?.length ?? 1);
  if (
    !place
      ? article || last - first !== 3 || !isOfClass(noun.folded, 'seat') || isCommon(words[first]!)
      : place.value.known.class === PERSON
  )
    return given;
  const isName = last - at > 1 && words.slice(at, last).every((word) => isSurname(word) && !isCommon(word));
  return isName && isUnknown(words[at]!) ? at : given;
}

/** Where a listed first name with a surname begins inside a name. */
function givenStart(words: Words, first: number, last: number): number | undefined {
  for (let k = first + 1; k < last; k++) if (isGiven(words, k) && isSurname(words[k + 1]) && endsBefore(words, first, k)) return k;
  return undefined;
}

const isUnknown = (word: Word): boolean => word.capital && !isCommon(word) && word.known === undefined && !word.demonym;

/** Whether a word begins names of bodies or places. */
export const isCommon = ({ folded, institutions, classes }: Word): boolean => (institutions ?? classes) !== undefined || isHead(folded);

const isGiven = (words: Words, k: number): boolean =>
  words[k]!.capital && (firstNameGender(words[k]!.folded) !== undefined || INITIALS.test(words[k]!.text));

const isSurname = (word: Word | undefined): boolean =>
  word !== undefined && word.word && (CAPITAL.test(word.text) || isParticle(word.folded));

/** Whether the name of a body or a place may end before a first name: « la CGT [Paul] », not « l'Institut [Paul] », « le lycée Jean [Paul] ». */
function endsBefore(words: Words, first: number, at: number): boolean {
  const before = words[at - 1]!;
  if (isParticle(before.folded)) return false;
  if (!before.capital) return isOfClass(words[first]!.folded, 'union') && before.word;
  if (at - first > 1) return firstNameGender(before.folded) === undefined;
  const isPlace = before.known?.some(({ value }) => value.known.class !== PERSON) === true;
  return isOfClass(before.folded, 'assembly') || (!isCommon(before) && (isPlace || firstNameGender(before.folded) === undefined));
}

/** « Mohammed [al-Tarvel] », « J.-P. [Tarvel] »: a surname that the model left out. */
function holderEnd({ words, sentenceOf }: Document, at: number, last: number): number {
  const isCut = last === at + 1 && sentenceOf[last] === sentenceOf[at] && isSurname(words[last]) && CAPITAL.test(words[last]!.text);
  return isCut ? last + 1 : last;
}

function typeOf(words: Words, { first, last, type }: NameSpan, { noun }: Governor): NameSpan['type'] {
  const known = matchPhrase(words, first, words[first]!.known);
  if (known?.length === last - first) return known.value.known.type;
  if (!noun.roles || isOfClass(noun.folded, 'seat')) return 'LOC';
  return type === 'PER' ? 'ORG' : type;
}
