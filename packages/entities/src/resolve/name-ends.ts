import { agreesInNumber, isAdjective, isInfinitive } from './adjectives.ts';
import type { Document } from './document.ts';
import type { Range } from './drafts.ts';
import { foldedAt } from './word.ts';
import { isArticle, isBareDe, isDeterminer, isForeign, isGovernor, isIndefinite } from '../text/function-words.ts';

const VERB_ENDING = /[aet]$/u;
/** What a noun stands behind. */
const isSmall = (folded: string): boolean => isArticle(folded) || isGovernor(folded) || isForeign(folded);

/** Where the name of a body ends that the model took for longer. */
export const endOf = (words: Document['words'], { first, last }: Range): number =>
  behindAdjective(words, first, beforeVerb(words, first, beforeTail(words, first, beforeCity(words, first, last))));

/** « l'Association pour un [Internet libre] », « la Fondation du patrimoine [pour une] partie »: a name that ends with an article goes on with its object right behind its noun, or ends before its preposition. */
export function wholeObject(words: Document['words'], { first, last }: Range): number {
  const article = words[last - 1]!;
  if (last - first < 2 || article.capital || !(isArticle(article.folded) || isIndefinite(article.folded))) return last;
  if (last - first === 3 && isGovernor(words[last - 2]!.folded) && words[last]?.word === true)
    return isAdjective(words[last + 1]) || words[last + 1]?.capital === true ? last + 2 : last + 1;
  let end = last - 1;
  while (end > first + 1 && isGovernor(words[end - 1]!.folded)) end--;
  return end;
}

/** Endings of past participles. */
export const PARTICIPLE = /(?:é|[^ao]i|[^q]u)e?s?$/u;

/** « La Gazette [morvandelle] », « l'association Terres [solidaires] », « l'Agence de lutte [antidopage] »: a name of one noun takes its adjective, any name what it is against. */
export function behindAdjective(words: Document['words'], first: number, last: number): number {
  const noun = words[last - 1]!;
  const next = words[last];
  if (next?.folded.startsWith('anti') && !next.capital) return last + 1;
  const isOne = last - first === 1 || (last - first === 2 && isArticle(words[first]!.folded));
  if (!isOne || !isAdjective(next) || next!.demonym || PARTICIPLE.test(next!.text) || /^\p{Lu}{2}/u.test(noun.text)) return last;
  return agreesInNumber(next!, noun.folded.endsWith('s')) ? last + 1 : last;
}

/** « accuse le Syndicat des maraîchers [de mentir] », « la Ligue des oiseaux [et la mairie] », « l'association des Amis de Brest [proteste] »: where the sentence goes on. */
function beforeTail(words: Document['words'], first: number, last: number): number {
  for (let k = first + 1; k < last - 2; k++)
    if (words[k]!.folded === 'et' && isArticle(words[k + 1]!.folded) && words[k + 2]!.classes && !words[k + 2]!.capital) return k;
  const end = words[last - 1]!;
  if (end.capital || !end.word || last - first < 3) return last;
  if (words[last - 2]!.folded === 'de' && isInfinitive(end)) return last - 2;
  return words[last - 2]!.capital && !isAdjective(end) ? last - 1 : last;
}

/** « l'Observatoire des lieux de détention [dresse] un bilan »: a lower-case word that is no adjective, behind a noun and before an article, is the verb. */
function beforeVerb(words: Document['words'], first: number, last: number): number {
  const verb = words[last - 1]!;
  if (last - first < 3 || verb.capital || !VERB_ENDING.test(verb.folded) || isAdjective(verb)) return last;
  return isSmall(words[last - 2]!.folded) || !isDeterminer(foldedAt(words, last)) ? last : last - 1;
}

/** « Museum of Modern Art [de New York] »: a foreign or all-capital name does not hold the city behind it, « La Gazette de Lille » does. */
function beforeCity(words: Document['words'], first: number, last: number): number {
  if (isArticle(words[first]!.folded)) return last;
  for (let k = first + 2; k < last - 1; k++) {
    if (!isBareDe(words[k]!.folded)) continue;
    const city = words[k + 1]!.known?.find(
      ({ rest, value }) =>
        value.known.type === 'LOC' && rest.length === last - k - 2 && rest.every((part, n) => words[k + 2 + n]!.folded === part),
    );
    if (city && words.slice(first, k).every((word) => word.capital || isForeign(word.folded))) return k;
  }
  return last;
}
