import { hashString } from '../names/scan.ts';
import { beginsPredicate } from '../names/word-classes.ts';
import { isTitled } from './surnames.ts';
import { isAdjective } from './adjectives.ts';
import { afterBracket, openBracket } from './brackets.ts';
import { foldedAt, type Word } from './word.ts';
import { matchPhrase, type Document } from './document.ts';
import type { Draft } from './drafts.ts';
import type { MentionIndex, Placed } from './mentions.ts';
import type { RolePhrase } from './role-phrases.ts';
import { isAnd, isArticle, isAuxiliary, isBe, isGovernor, isHave, isRelative, isTitle } from '../text/function-words.ts';

/** Who bears a role that stands beside a name, and whether the phrase is a mention by itself. */
export interface Bearer {
  readonly draft: Draft;
  /** False for a title: « le président turc [Erdogan] ». */
  readonly detached: boolean;
  readonly past?: true;
}

const BECOME = /^(?:devient|devenue?|reste)$/u;
const BEEN = /^(?:ete|fut)$/u;

const standsBeforeName = (folded: string): boolean => isTitle(folded) || /^[«("]$/u.test(folded);

/** « Bekir Bozdag, ministre de la Justice », « le ministre de la Justice, Bekir Bozdag, », « le président Erdogan », « Cox est députée de … ».
 * Inside another phrase, only a title: in « Julliard, adjoint à la maire de Paris, Troussel », Troussel is no mayor. */
export function bearerOf(document: Document, index: MentionIndex, phrase: RolePhrase, nested: boolean): Bearer | undefined {
  const bearer =
    title(document, index, phrase) ??
    (nested ? undefined : (after(document, index, phrase) ?? before(document, index, phrase) ?? predicate(document, index, phrase)));
  return bearer && (agrees(bearer.draft, phrase) || tellsGender(document, bearer, phrase)) ? bearer : undefined;
}

/** « la députée [Wilhelm Constant] », « Wilhelm Constant, députée »: right beside a name, a woman's noun beats the first name; not in « la fondatrice des laboratoires Fabre », « à la retraite ». */
export function tellsGender({ words }: Document, { draft, detached }: Bearer, phrase: RolePhrase): boolean {
  const { first, head, inner, last, determiner, gender, of } = phrase;
  if (gender !== 'f' || draft.guessed !== true || matchPhrase(words, head, words[head]!.roles)?.value.gender === 'm') return false;
  if (detached) return determiner === 'none' && /^[,(]$/u.test(foldedAt(words, first - 1));
  return last === inner || of !== undefined || words[last - 1]!.capital || isTitled(words, first);
}

/** A woman's noun is no man's, and one person's no family's; a man's noun may be a woman's: « Mme le maire ». */
export const agrees = (draft: Draft, { gender, plural }: RolePhrase): boolean =>
  (plural || !draft.plural) && (!gender || !draft.gender || draft.gender === gender || gender === 'm');

const person = (placed: Placed | undefined): Placed | undefined => (placed?.draft.type === 'PER' ? placed : undefined);

const skipTitle = ({ words }: Document, at: number): number => {
  let k = at;
  while (words[k] && standsBeforeName(words[k]!.folded)) k++;
  return k;
};

/** « le leader du classement, [l'Espagnol] Mario Mola », « le maire, [le socialiste] Luc Ferral » */
function skipNoun({ words }: Document, at: number): number {
  const noun = isArticle(foldedAt(words, at)) ? words[at + 1] : undefined;
  return noun && ((noun.capital && noun.demonym) || noun.roles) ? at + 2 : at;
}

function title(document: Document, index: MentionIndex, { last, plural }: RolePhrase): Bearer | undefined {
  // « le maire [(Luc Ferral)] », « le maire (PS) [Luc Ferral] »
  for (const end of plural ? [] : [last, afterBracket(document.words, last)]) {
    const at = skipTitle(document, end);
    const next = person(index.at(at));
    if (next?.mention.first === at) return { draft: next.draft, detached: false };
  }
  return undefined;
}

/** A name between commas after the phrase: « le maire de Caen (Calvados), Luc Ferral, ». */
function after(document: Document, index: MentionIndex, { first, last, plural, determiner }: RolePhrase): Bearer | undefined {
  const { words } = document;
  const comma = afterBracket(words, last);
  if (plural || foldedAt(words, comma) !== ',' || determiner === 'none') return undefined;
  const at = skipTitle(document, skipNoun(document, comma + 1));
  const next = person(index.at(at));
  if (next?.mention.first !== at) return undefined;
  const end = words[next.mention.last]?.folded;
  // « Née d'un père mineur, [Léa Petit a grandi] »
  const isSubject = end !== undefined && isAuxiliary(end) && isGovernor(foldedAt(words, first - 1));
  return !isSubject && (end === undefined || /^[,.;:(»)]$/u.test(end) || isAuxiliary(end) || isAnd(end) || isRelative(end))
    ? { draft: next.draft, detached: true }
    : undefined;
}

/** A name and a comma, or a name, an age and a comma, before the phrase. */
function before(document: Document, index: MentionIndex, { first, last, determiner, plural }: RolePhrase): Bearer | undefined {
  const { words } = document;
  // « Luc Ferral, 34 ans, assure que », « juge la loi mauvaise »: a noun without its article has none behind it.
  const isVerb = determiner === 'none' && (isArticle(foldedAt(words, last)) || /^qu[e']?$/u.test(foldedAt(words, last)));
  if (plural || determiner === 'possessive' || isVerb) return undefined;
  let k = first - 1;
  if (foldedAt(words, k) === '(') return bearer(person(index.at(k - 1)), k);
  if (foldedAt(words, k) !== ',') return undefined;
  if (foldedAt(words, k - 1) === 'ans' && foldedAt(words, k - 3) === ',') k -= 3;
  else if (foldedAt(words, k - 1) === ')') k = openBracket(words, k - 1);
  const named = person(index.at(k - 1));
  const isOpening = named !== undefined && determiner !== 'none' && isPreceded(document, named.mention.first);
  if (isOpening && (!isClosed(words[last]) || isSubject(document, last))) return undefined;
  return bearer(named, k);
}

/** How far before a comma the role may stand with which a name behind it goes. */
const ROLE = 6;

/** « [Après] Luc Ferral, un médecin … », « Après le [maire], Luc Ferral, un médecin »: a word of its sentence stands before it, or a comma that ends a role. */
function isPreceded({ words, sentenceOf }: Document, first: number): boolean {
  let k = first - 1;
  while (k >= 0 && standsBeforeName(words[k]!.folded)) k--;
  if (k < 0 || sentenceOf[k] !== sentenceOf[first]) return false;
  if (words[k]!.folded !== ',') return words[k]!.word;
  for (let i = k - 1; i >= Math.max(0, k - ROLE) && sentenceOf[i] === sentenceOf[first] && words[i]!.word; i--)
    if (words[i]!.roles) return true;
  return false;
}

/** How far behind a subject and what is said of it between commas its verb may stand. */
const REACH = 30;

/** « Accusé par Luc Ferral, le maire[, qui part lundi, a promis] »: whether the verb of the sentence comes behind the commas, with nothing else for its subject. */
function isSubject({ words, sentenceOf }: Document, comma: number): boolean {
  if (foldedAt(words, comma) !== ',') return false;
  for (let k = comma + 1; k < comma + REACH && sentenceOf[k] === sentenceOf[comma]; k++) {
    const next = words[k + 1];
    if (foldedAt(words, k) === ',' && next?.word === true && (isAuxiliary(next.folded) || beginsPredicate(hashString(next.text))))
      return true;
  }
  return false;
}

/** Whether what follows a phrase lets it be an apposition: a mark, a preposition, a relative pronoun, an adjective; not « Après Luc Ferral, un médecin [raconte] ». */
const isClosed = (next: Word | undefined): boolean =>
  !next?.word || (isGovernor(next.folded) && next.text !== 'a') || isRelative(next.folded) || isAdjective(next);

const bearer = (placed: Placed | undefined, end: number): Bearer | undefined =>
  placed?.mention.last === end ? { draft: placed.draft, detached: true } : undefined;

/** Whether a verb says something of one: not « seront » nor « serait ». */
const isSaid = (verb: string): boolean => !/(?:nt|rait)$/u.test(verb);

/** « Jo Cox est la députée de … », « M. Stoltenberg, qui a été Premier ministre norvégien ». */
function predicate({ words }: Document, index: MentionIndex, { first }: RolePhrase): Bearer | undefined {
  let k = first - 1;
  const verb = foldedAt(words, k);
  if (!(isBe(verb) && isSaid(verb)) && !BECOME.test(verb)) return undefined;
  const past = BEEN.test(verb);
  k--;
  const auxiliary = foldedAt(words, k);
  if (isHave(auxiliary) && isSaid(auxiliary)) k--;
  if (foldedAt(words, k) === 'qui') k--;
  if (foldedAt(words, k) === ',') k--;
  const subject = person(index.at(k));
  return subject?.mention.last === k + 1 ? { draft: subject.draft, detached: true, ...(past && { past: true as const }) } : undefined;
}
