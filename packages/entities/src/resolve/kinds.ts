import { firstNameGender } from '../first-names.ts';
import { agreesInNumber, isAdjective } from './adjectives.ts';
import { isOf, matchPhrase, type Document } from './document.ts';
import type { NameSpan, Range } from './drafts.ts';
import { lexiconWord } from './lexicon.ts';
import { Mark } from './marks.ts';
import type { ClassNoun } from './nouns.ts';
import { foldedAt } from './word.ts';

const DETERMINER = /^(?:l'|l[ae]|du|aux?|une?|ce|cet|cette)$/u;
const ARTICLE = /^(?:l'|l[ae]s?|une?|des)$/u;
const BEFORE_NOUN = /^(?:ancien(?:ne)?|celebre|grande?|jeune|petite?)$/u;
/** Nouns that a man may bear as well: « l'éditeur Jean Morin ». */
const AGENT = /(?:eur|ant|ier|iste)$/u;
/** Longer names are headings. */
const LONGEST = 6;

/** What stands before the name of a body. */
interface Beside {
  readonly noun: ClassNoun;
  /** Whether the noun is a complement: « le patron [du groupe] Jean Morin ». */
  readonly isComplement: boolean;
}

/** What stands before the names of bodies, by their first token. */
export type BodyStarts = ReadonlyMap<number, Beside>;

/** Where names of bodies begin: behind a noun of their kind and its adjectives. */
export function bodyStarts({ words, marks, sentenceOf }: Document): BodyStarts {
  const starts = new Map<number, Beside>();
  for (let i = 1; i < words.length; i++) {
    const noun = (marks[i]! & Mark.classes) === 0 ? undefined : kindAt(words, i);
    if (!noun) continue;
    const determiner = BEFORE_NOUN.test(words[i - 1]!.folded) ? i - 2 : i - 1;
    if (!DETERMINER.test(foldedAt(words, determiner))) continue;
    let at = i + noun.length;
    while (at - i < LONGEST && isAdjective(words[at]) && agreesInNumber(words[at]!, false)) at++;
    if (words[at]?.quotes !== undefined) at++;
    if (words[at]?.capital !== true || sentenceOf[at] !== sentenceOf[i]) continue;
    starts.set(at, { noun: noun.value, isComplement: isOf(words[determiner]) || isOf(words[determiner - 1]) });
  }
  return starts;
}

/** The noun of a kind of body at a token, as the list writes it: « groupe », « ONG », not « Groupe ». */
function kindAt(words: Document['words'], at: number): { length: number; value: ClassNoun } | undefined {
  const match = matchPhrase(words, at, words[at]!.classes);
  return match?.value.kind !== undefined && match.value.noun.startsWith(words[at]!.text) ? match : undefined;
}

/** Whether the noun at a token only says what the name behind it is: « le groupe Tarvel », not « le Groupe Tarvel ». */
export const isBeside = (words: Document['words'], at: number): boolean => kindAt(words, at)?.value.kind === 'beside';

/** What a capital behind it goes with. */
const SMALL = /^(?:d'|de|du|des|l'|l[ae]s?|aux?|a|en|et|pour|sur|sans|contre)$/u;

/** Where a name goes on behind the noun that only says what it is, with its complement: « groupe [Tarvel] », « syndicat de police [Alliance] ». */
export function afterKind({ words }: Document, { first, last }: Range): number {
  const noun = kindAt(words, first);
  if (noun?.value.kind !== 'beside') return first;
  let at = first + noun.length;
  while (at < last && !words[at]!.capital) at++;
  return at < last && !SMALL.test(words[at - 1]!.folded) ? at : first;
}

/** Whether a name behind a noun of bodies is surely the body's, not in « le patron du groupe [Jean Morin] », « l'éditeur [Jean Morin] ». */
export function isBody({ words }: Document, { first, last, type, known }: NameSpan, starts: BodyStarts): boolean {
  const beside = known ? undefined : starts.get(first);
  if (!beside) return false;
  const { noun, isComplement } = beside;
  if (type !== 'PER') return true;
  if (last - first === 1) return !AGENT.test(noun.noun);
  return !isComplement && !(AGENT.test(noun.noun) && firstNameGender(words[first]!.folded) !== undefined);
}

/** What a body is called without the noun that opens its name: « Opinéa » of « institut Opinéa », « Tarvel » of « Groupe Tarvel », nothing of « Institut Opinéa ». */
export function withoutKind(parts: readonly string[], capital: boolean): string | undefined {
  if (parts.length < 2) return undefined;
  const kind = lexiconWord(parts[0]!)?.classes?.find(({ rest }) => rest.length === 0)?.value.kind;
  return kind === undefined || (capital && kind === 'inside') ? undefined : parts.slice(1).join(' ');
}

/** A capitalised word behind a noun of bodies is a name, even one that the model does not find: « le groupe [Tarvel] ». */
export function addBodies({ words, sentenceOf }: Document, names: readonly NameSpan[], starts: BodyStarts): NameSpan[] {
  const spans: NameSpan[] = [];
  let n = 0;
  for (const [first] of starts) {
    while (n < names.length && names[n]!.last <= first) spans.push(names[n++]!);
    const word = words[first]!;
    if ((names[n] && names[n]!.first <= first) || word.demonym || word.text.length < 2) continue;
    const limit = Math.min(names[n]?.first ?? words.length, first + LONGEST);
    let last = first + 1;
    while (last < limit && words[last]!.capital && sentenceOf[last] === sentenceOf[first]) last++;
    const isCut = words[first - 1]!.quotes !== undefined && words[last]?.quotes === undefined;
    if (!isCut && (last - first > 1 || !ARTICLE.test(word.folded))) spans.push({ first, last, type: 'ORG', acronym: false });
  }
  return spans.concat(names.slice(n));
}
