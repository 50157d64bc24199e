import type { Gender } from '../types.ts';
import { agreesInNumber, isAdjective } from './adjectives.ts';
import { afterBracket } from './brackets.ts';
import { matchPhrase, type Document } from './document.ts';
import type { Draft } from './drafts.ts';
import type { MentionIndex, Placed } from './mentions.ts';
import { isRoleComplement, takesComplement } from './role-links.ts';
import { foldedAt, type Word } from './word.ts';
import {
  genderOf,
  isArticle,
  isTitle,
  isContracted,
  isDe,
  isDemonstrative,
  isHave,
  isIndefinite,
  isOurs,
  isTheirs,
  isToOrIn,
} from '../text/function-words.ts';
import { isOfClass } from '../text/noun-classes.ts';

/** A noun phrase whose head is a role: « l'ancien Premier ministre norvégien », « présidente du conseil régional ». */
export interface RolePhrase {
  /** First token, determiner included. */
  readonly first: number;
  readonly head: number;
  /** Half open: after the adjectives and complements. */
  readonly last: number;
  /** After the head: where another phrase may begin inside this one. */
  readonly inner: number;
  /** Folded masculine of the head. */
  readonly lemma: string;
  readonly wider: readonly string[];
  readonly gender?: Gender;
  readonly plural: boolean;
  readonly determiner: 'definite' | 'demonstrative' | 'indefinite' | 'possessive' | 'none';
  /** Whose role it is. */
  readonly of?: Draft;
  /** « de la Justice », folded, where it is no entity. */
  readonly domain: string;
  readonly past: boolean;
  /** No list has its noun. */
  readonly guessed?: true;
  /** It is a nationality or the people of a town: « l'Italien », « l'ancien Sochalien ». */
  readonly national?: true;
}

const CHARGED = /^chargee?s?$/u;

const isLink = (folded: string): boolean => isDe(folded) || isToOrIn(folded) || CHARGED.test(folded);
const isArticleOrTheirs = (folded: string): boolean => isArticle(folded) || isTheirs(folded);
const MAX_LINKS = 4;
const LONGEST_PART = 8;

/** « l'adjoint [à la culture] », « la championne [en titre] », not « l'élue [à l'AFP] », « le ministre [en marge du sommet] »: whether what *à* or *en* governs belongs to a role. */
const isGoverned = (noun: string, { lemma, determiner }: Pick<RolePhrase, 'lemma' | 'determiner'>): boolean =>
  isRoleComplement(noun) ??
  ((determiner !== 'definite' && determiner !== 'demonstrative') || lemma.split(' ').some((word) => takesComplement(word, true)));

/** Reads the role phrase whose head stands at a token; undefined where none does. Bounded look-ahead. */
export function readRolePhrase(document: Document, index: MentionIndex, head: number): RolePhrase | undefined {
  const { words } = document;
  const match = matchPhrase(words, head, words[head]!.roles);
  if (!match) return undefined;
  const { lemma, wider, gender, epicene, plural, guessed } = match.value;
  if (isOfClass(lemma, 'before') && words[head + match.length]?.roles) return undefined;
  const inner = head + match.length;
  const { first, determiner, past } = readLeft(document, head);
  if (guessed && !mayBeGuessed(words, first, determiner, gender)) return undefined;
  // « la retraite » is no « retraité ».
  if (
    genderOf(foldedAt(words, first)) === 'f' &&
    words[head]!.text.endsWith('e') &&
    words[head]!.roles!.every(({ value }) => value.gender === 'm')
  )
    return undefined;
  // « Le tribunal a condamné Jean Morvan » says what was done to him.
  if (determiner === 'none' && isHave(foldedAt(words, first - 1))) return undefined;
  const { last, of, domain } = readComplements(document, index, { head, inner, lemma, plural, determiner });
  const gendered = epicene ? undefined : agreement(words, first, head, gender);
  const phrase: { -readonly [key in keyof RolePhrase]: RolePhrase[key] } = {
    first,
    head,
    last,
    inner,
    lemma,
    wider,
    plural,
    determiner,
    domain,
    past: past || words[head]!.folded.startsWith('ex-'),
  };
  if (of) phrase.of = of;
  if (gendered) phrase.gender = gendered;
  if (guessed) phrase.guessed = true;
  return phrase;
}

/** « X, pénaliste, », « la pénaliste », not « un maire centriste », « la longueur ». */
function mayBeGuessed(words: readonly Word[], first: number, determiner: RolePhrase['determiner'], gender: Gender | undefined): boolean {
  if (determiner === 'none') return /^[,(]$/u.test(foldedAt(words, first - 1));
  return gender !== 'm' || genderOf(foldedAt(words, first)) !== 'f';
}

/** The gender of the noun, else of its determiner: « la ministre », « le porte-parole », « sa porte-parole »; *son* stands before both. */
function agreement(words: readonly Word[], first: number, head: number, gender: Gender | undefined): Gender | undefined {
  if (gender === 'f') return gender;
  for (let k = first; k < head; k++) {
    const word = words[k]!.folded;
    const told = word === 'son' ? undefined : genderOf(word);
    if (told) return told;
    if (/^(?:ancienne|nouvelle)$/u.test(word)) return 'f';
    if (/^(?:ancien|nouveau)$/u.test(word)) return 'm';
  }
  return gender;
}

function readLeft({ words, sentenceOf }: Document, head: number): Pick<RolePhrase, 'first' | 'determiner' | 'past'> {
  let k = head - 1;
  let past = false;
  while (k >= 0 && head - k < 4 && isOfClass(words[k]!.folded, 'before')) {
    past ||= isOfClass(words[k]!.folded, 'past');
    k--;
  }
  // « le très populaire maire »
  if (k > 1 && isAdjective(words[k]) && /^(?:tres|trop|si|tout)$/u.test(words[k - 1]!.folded)) k -= 2;
  const word = k >= 0 && sentenceOf[k] === sentenceOf[head] ? words[k]!.folded : '';
  const determiner = determinerOf(word);
  return { first: determiner === 'none' ? k + 1 : k, determiner, past };
}

function determinerOf(folded: string): RolePhrase['determiner'] {
  if (isArticle(folded) || isContracted(folded)) return 'definite';
  if (isDemonstrative(folded)) return 'demonstrative';
  if (isIndefinite(folded)) return 'indefinite';
  return isTheirs(folded) || isOurs(folded) ? 'possessive' : 'none';
}

/** Where a phrase ends, and what is told of the role. */
type Complements = Pick<RolePhrase, 'last' | 'of' | 'domain'>;

/** Adjectives, then « de … », « à … » with a name, a department or a noun, up to four of them. */
function readComplements(
  { words }: Document,
  index: MentionIndex,
  { head, inner, lemma, plural, determiner }: Pick<RolePhrase, 'head' | 'inner' | 'lemma' | 'plural' | 'determiner'>,
): Complements {
  let at = inner;
  let bare: Complements | undefined;
  let of: Draft | undefined;
  let domain = '';
  // « ministre de la Justice » is one noun of the list, « et des Libertés » is not
  if (foldedAt(words, at) === 'et') {
    let department = at - 1;
    while (department > head && !words[department]!.capital) department--;
    if (department > head) at = domainEnd(words, index, department);
  }
  const adjectives = (): void => {
    for (let n = 0; n < 3 && isAdjective(words[at]) && agreesInNumber(words[at]!, plural); n++) {
      const placed = index.at(at);
      if (placed?.mention.kind === 'demonym') of ??= placed.draft;
      at++;
    }
  };
  adjectives();
  const beside = index.at(at);
  if (isParty(beside, at)) {
    of ??= beside.draft;
    at = beside.mention.last;
    adjectives();
  }
  at = behindBracket(words, at);
  const stands = /^(?:candidat|pretendant|finaliste)/u.test(lemma);
  for (let n = 0; n < MAX_LINKS; n++) {
    const link = words[at];
    if (!link || !isLink(link.folded)) break;
    let k = at + 1;
    if (link.folded.startsWith('charge') && words[k] && isLink(words[k]!.folded)) k++;
    if (isArticleOrTheirs(foldedAt(words, k))) k++;
    if (isTitle(foldedAt(words, k))) k++;
    if (isToOrIn(link.folded) && !isGoverned(foldedAt(words, k), { lemma, determiner })) {
      // « a dit le maire [au préfet, Luc Ferral] », « [en saluant Luc Ferral] »
      if (words[k]?.roles || (link.folded === 'en' && foldedAt(words, k).endsWith('ant'))) break;
      bare ??= { last: at, domain, ...(of && { of }) };
    }
    const placed = index.at(k) ?? index.at(k - 1) ?? (link.folded === 'du' || link.folded === 'des' ? index.at(at) : undefined);
    if (placed && placed.mention.last > k) {
      of ??= placed.draft;
      at = namedEnd(index, placed);
      adjectives();
      continue;
    }
    const word = words[k];
    if (link.folded === 'de' && foldedAt(words, k + 1) === 'ans') {
      at = k + 2;
      continue;
    }
    if (word?.roles) {
      const nested = nestedEnd(words, index, k);
      if (nested !== undefined) return { last: nested, domain, ...(of && { of }) };
      // « a dit le maire en présence [du ministre, Luc Ferral] »
      if (bare) return bare;
    }
    if (!word?.word || (n > 0 && !stands && isToOrIn(link.folded))) break;
    if (link.folded === 'a' && !word.capital && !/^l['a]$/u.test(words[k - 1]!.folded)) break;
    const end = domainEnd(words, index, k);
    for (let w = k; w < end; w++) domain += `${domain === '' ? '' : ' '}${words[w]!.folded}`;
    at = end;
    const named = index.at(end);
    if (named?.mention.first === end && named.draft.type !== 'PER' && named.mention.kind !== 'demonym') {
      of ??= named.draft;
      at = named.mention.last;
    }
    adjectives();
  }
  const isNamed = [at, at + 1].some((k) => index.at(k)?.draft.type === 'PER');
  return bare && !isNamed ? bare : { last: at, domain, ...(of && { of }) };
}

/** « la députée [LR] », « le député [La France insoumise] », not « l'élue [au journal] Le Monde ». */
const isParty = (placed: Placed | undefined, at: number): placed is Placed =>
  placed?.mention.first === at &&
  placed.draft.type === 'ORG' &&
  (placed.mention.kind === 'acronym' || (placed.draft.known !== undefined && placed.mention.kind !== 'description'));

/** « du groupe [Tarvel] »: the noun of a body and the name behind it are one complement. */
function namedEnd(index: MentionIndex, { draft, mention }: Placed): number {
  const name = mention.kind === 'description' ? index.at(mention.last) : undefined;
  return name?.draft === draft && name.mention.first === mention.last ? name.mention.last : mention.last;
}

/** « le maire (PS) [de Caen] », « le maire (sans étiquette) [de Caen] »: where a complement goes on behind a bracket. */
function behindBracket(words: readonly Word[], at: number): number {
  const end = afterBracket(words, at);
  return isLink(foldedAt(words, end)) ? end : at;
}

/** « conseiller du président américain Donald Trump », not « commandant des pompiers Paul Mirel »: the end of the other person's phrase, where a name closes it. */
function nestedEnd(words: readonly Word[], index: MentionIndex, head: number): number | undefined {
  const match = matchPhrase(words, head, words[head]!.roles);
  if (!match || match.value.plural) return undefined;
  let k = head + match.length;
  while (k - head < LONGEST_PART && isAdjective(words[k])) k++;
  const placed = index.at(k);
  return placed?.draft.type === 'PER' && placed.mention.first === k ? placed.mention.last : undefined;
}

/** A department or a common noun: « Affaires étrangères », « Justice et des Libertés », « Économie, des Finances et du Budget », « sécurité nationale ». */
function domainEnd(words: readonly Word[], index: MentionIndex, from: number): number {
  let head = from;
  for (let parts = 0; ; parts++) {
    let k = head + 1;
    while (words[k]?.capital && words[k - 1]?.capital && k - head < LONGEST_PART && !index.at(k)) k++;
    for (let n = 0; n < 2 && isAdjective(words[k]); n++) k++;
    k = complementEnd(words, k);
    // « et des Libertés », but « et le Premier ministre »
    const isJoined = foldedAt(words, k) === 'et' || (foldedAt(words, k) === ',' && isClosedByAnd(words, k));
    if (parts === MAX_LINKS || !isJoined || !words[head]?.capital || !isLink(foldedAt(words, k + 1))) return k;
    const next = isArticleOrTheirs(foldedAt(words, k + 2)) ? k + 3 : k + 2;
    if (!words[next]?.capital) return k;
    head = next;
  }
}

/** « des Technologies [de l'information], de la Communication »: past a complement between the parts of a department, or `from`. */
function complementEnd(words: readonly Word[], from: number): number {
  if (!isDe(foldedAt(words, from))) return from;
  const noun = isArticle(foldedAt(words, from + 1)) ? from + 2 : from + 1;
  const isJoined = words[noun]?.word && !words[noun].capital && foldedAt(words, noun + 1) === ',' && isClosedByAnd(words, noun + 1);
  return isJoined ? noun + 1 : from;
}

/** Whether a list of departments that goes on behind a comma ends with « et de », before any other mark. */
function isClosedByAnd(words: readonly Word[], comma: number): boolean {
  for (let k = comma + 1; k - comma < 2 * LONGEST_PART && (words[k]?.word === true || foldedAt(words, k) === ','); k++) {
    if (foldedAt(words, k) === ',' && !isLink(foldedAt(words, k + 1))) return false;
    if (foldedAt(words, k) === 'et') return isLink(foldedAt(words, k + 1));
  }
  return false;
}
