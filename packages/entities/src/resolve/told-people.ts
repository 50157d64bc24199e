import { isAdjective } from './adjectives.ts';
import { namesBody } from './body-words.ts';
import { matchPhrase, type Document } from './document.ts';
import type { NameSpan, Range } from './drafts.ts';
import { isCommon } from './holders.ts';
import { foldedAt } from './word.ts';
import { isBareDe, isDeterminer, isPreposition } from '../text/function-words.ts';
import { isOfClass } from '../text/noun-classes.ts';

type Words = Document['words'];

/** How far back the noun of a role stands: « l'élue d'opposition centriste [Anne Tarvel] ». */
const FARTHEST = 5;

/**
 * « la physicienne [Marit Solbak] », « la cheffe d'orchestre [Yuki Tanab] »: names of two or three words right behind what somebody is are
 * people's, as is whoever has an age, and whose mother is spoken of.
 */
export function nameToldPeople(document: Document, names: readonly NameSpan[]): NameSpan[] {
  const { words } = document;
  const people = new Set<string>();
  const named = names.map((name): NameSpan => {
    if (name.type === 'PER' || !isPerson(document, name)) return name;
    if (name.last - name.first === 1) people.add(words[name.first]!.folded);
    return { ...name, type: 'PER' };
  });
  if (people.size === 0) return named;
  return named.map((name) => (isSingle(name) && people.has(words[name.first]!.folded) ? { ...name, type: 'PER' } : name));
}

const isSingle = ({ first, last, known, acronym, demonym }: NameSpan): boolean => last - first === 1 && !known && !acronym && !demonym;

function isPerson(document: Document, name: NameSpan): boolean {
  const { words } = document;
  const { first, last, known, acronym, type, demonym } = name;
  if (known || acronym || demonym || type === 'MISC') return false;
  if (last - first > 1) return isUnlistedName(document, name) && (isBehindRole(document, first) || hasAge(words, name));
  return !isCommon(words[first]!) && (hasAge(words, name) || isOfKin(words, first));
}

/** « Halyna[, 51 ans,] », not « Awa, de Kolda, 51 ans ». */
const hasAge = (words: Words, { first, last }: Range): boolean =>
  words[last]?.folded === ',' &&
  /^\d{1,3}$/u.test(words[last + 1]?.text ?? '') &&
  words[last + 2]?.folded === 'ans' &&
  !isPreposition(foldedAt(words, first - 1)) &&
  foldedAt(words, first - 1) !== 'pres';

/** « la mère d'[Inaya] », « les parents d'[Inaya] » */
function isOfKin(words: Words, first: number): boolean {
  const noun = words[first - 2]?.folded ?? '';
  return isBareDe(foldedAt(words, first - 1)) && (isOfClass(noun, 'kin') || isOfClass(noun, 'relative'));
}

/** Whether a name is two or three capitalised words that are in no list and say of no body or place that it is one. */
export function isUnlistedName(document: Document, name: NameSpan): boolean {
  const run = document.words.slice(name.first, name.last);
  if (name.known || name.acronym || run.length < 2 || run.length > 3 || namesBody(document, name)) return false;
  return !isCommon(run[0]!) && run.every(({ capital, known, demonym }) => capital && !known && !demonym);
}

function isBehindRole({ words, sentenceOf }: Document, first: number): boolean {
  for (let k = first - 1; k > 0 && first - k < FARTHEST && sentenceOf[k] === sentenceOf[first]; k--) {
    const role = matchPhrase(words, k, words[k]!.roles);
    if (!role || words[k]!.capital) continue;
    if (role.value.plural || words[k]!.classes || !isDeterminer(words[k - 1]!.folded)) return false;
    let end = k + role.length;
    if (end < first - 1 && isBareDe(words[end]!.folded) && !words[end + 1]!.capital) end += 2;
    while (end < first && isAdjective(words[end])) end++;
    return end === first;
  }
  return false;
}
