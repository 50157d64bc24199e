import { hashString } from '../names/scan.ts';
import { beginsPredicate, isTime } from '../names/word-classes.ts';
import { isAdjective } from './adjectives.ts';
import { isOf, matchPhrase, type Document } from './document.ts';
import type { NameSpan, Range } from './drafts.ts';
import { foldedAt, type Word } from './word.ts';
import { isAnd, isArticle, isClitic, isForeign, isPreposition } from '../text/function-words.ts';
import { isOfClass, type NounClass } from '../text/noun-classes.ts';

type Words = Document['words'];

/** What stands before its noun: « tribunal de [grande] instance ». */
const BEFORE_NOUN = /^(?:(?:(?:grand|petit|haut)e?|jeune|nouvelle|premiere)s?|\p{L}+ieme)$/u;
/** Endings of verbs in the third person. */
const VERB = /(?:[aet]|[nr]d)$/u;
/** The prepositions that names of bodies have, each with the nouns behind which it goes on with the name: « recherche [sur] le cancer ». */
const GOVERNORS: Readonly<Record<string, NounClass>> = { sur: 'on', contre: 'against', aux: 'to' };
const PLACED = /^(?:a|en|contre|pour)$/u;

/**
 * Ends the names of bodies where the clause goes on: « la Fédération des bouchers [proteste] », « une enquête de l'Agence du sport [sur les
 * prix] », « il quitte Morvel [pour Lyon] », « il quitte l'Union des maires [la semaine dernière] ». A place behind is a name by itself.
 */
export const cutTails = ({ words }: Document, names: readonly NameSpan[]): NameSpan[] =>
  names.flatMap((name) => {
    const last = name.type === 'ORG' && !name.acronym ? tailStart(words, name) : name.last;
    if (last === name.last) return [name];
    const place = matchPhrase(words, last + 1, words[last + 1]?.known);
    const isPlace = PLACED.test(words[last]!.folded) && words[last + 1]?.capital === true && place?.value.known.type === 'LOC';
    const rest: NameSpan[] = isPlace ? [{ first: last + 1, last: last + 1 + place.length, type: 'LOC', acronym: false }] : [];
    return [{ ...name, last }, ...rest];
  });

/** Where the name of a body ends: a name is nouns with their adjectives, linked by prepositions. */
export function tailStart(words: Words, { first, last }: Range): number {
  let noun = first;
  let isOpen = false;
  for (let k = first + 1; k < last; k++) {
    const word = words[k]!;
    if (!word.word || isForeign(word.folded)) return last;
    const isBehindNoun = !isOpen && k > first + 1 && !words[k - 1]!.capital;
    if (word.capital) {
      noun = k;
      isOpen = false;
    } else if (isOf(word) || isAnd(word.folded)) isOpen = true;
    else if (isArticle(word.folded)) {
      if (isBehindNoun) return k;
      isOpen = true;
    } else if (isPreposition(word.folded)) {
      if (!isOpen && leavesName(words, { first, noun, at: k })) return k;
      isOpen = true;
    } else if (isClitic(word.folded) || word.folded === 'ni') return k;
    else if (isOpen) {
      isOpen = BEFORE_NOUN.test(word.folded);
      if (!isOpen) noun = k;
    } else if (!isAdjective(word)) {
      if (isBehindNoun && VERB.test(word.text) && !goesOn(words, k + 1)) return k;
      noun = k;
    }
  }
  return last;
}

/** « biologie marine [a publié] », « instance [de Lorvaux] »: what stands behind no verb in the present. */
const goesOn = (words: Words, at: number): boolean =>
  (words[at]?.word === true && beginsPredicate(hashString(words[at].text))) || (isOf(words[at]) && words[at + 1]?.capital === true);

/** « en [2024] », « à l'[automne] » */
const tellsTime = (word: Word | undefined): boolean => word !== undefined && (/^\d{4}$/u.test(word.text) || isTime(hashString(word.text)));

/** Whether a preposition inside a name begins what is said of the clause: behind a noun that takes none such, before a place or a time. */
function leavesName(words: Words, { first, noun, at }: { readonly first: number; readonly noun: number; readonly at: number }): boolean {
  const { folded } = words[at]!;
  const object = words[at + 1];
  const isPlace = object?.capital === true && object.known?.some(({ value }) => value.known.type === 'LOC') === true;
  const isCommon = noun > first && !words[noun]!.capital;
  if (folded === 'en') return tellsTime(words[at + 1]) || (isCommon && isPlace && !isOfClass(words[noun]!.folded, 'resident'));
  if (isPlace && PLACED.test(folded)) return at > first + 1 || folded === 'pour' || folded === 'contre';
  if (!isCommon) return false;
  if (folded === 'a' || folded === 'au') {
    const inner = words[isArticle(foldedAt(words, at + 1)) ? at + 2 : at + 1];
    return (
      inner?.capital === false &&
      !BEFORE_NOUN.test(inner.folded) &&
      (tellsTime(inner) || (inner.institutions ?? inner.classes ?? inner.roles) !== undefined)
    );
  }
  const governor = GOVERNORS[folded];
  return governor !== undefined && !isOfClass(words[noun]!.folded, governor);
}
