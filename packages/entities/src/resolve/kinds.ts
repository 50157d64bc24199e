import { firstNameGender } from '../first-names.ts';
import { agreesInNumber, isAdjective } from './adjectives.ts';
import { isOf, matchPhrase, type Document } from './document.ts';
import type { NameSpan, Range } from './drafts.ts';
import { lexiconWord } from './lexicon.ts';
import { Mark } from './marks.ts';
import { behindAdjective } from './name-ends.ts';
import type { ClassNoun } from './nouns.ts';
import { isPlace } from './places.ts';
import { foldedAt } from './word.ts';
import { isArticle, isContracted, isDefinite, isDeterminer, isGovernor, isPlural, isPreposition } from '../text/function-words.ts';
import { isOfClass } from '../text/noun-classes.ts';

/** Nouns that a man may bear as well: « l'éditeur Jean Morin ». */
const AGENT = /(?:eur|ant|ier|iste)$/u;
/** Longer names are headings. */
const LONGEST = 6;

/** What stands before the name of a body. */
interface Beside {
  readonly noun: ClassNoun;
  /** Whether the noun is a complement: « le patron [du groupe] Jean Morin ». */
  readonly isComplement: boolean;
  /** Whether a comma stands between: « la fédération des banques, [Febelfin], ». */
  readonly isApposed?: true;
  /** Whether what it deals in stands between: « la société [de transport] Lebrun ». */
  readonly isTrading?: true;
}

/** What stands before the names of bodies, by their first token. */
export type BodyStarts = ReadonlyMap<number, Beside>;

/** Where names of bodies begin: behind a noun of their kind and its adjectives. */
export function bodyStarts(document: Document): BodyStarts {
  const { words, marks, sentenceOf } = document;
  const starts = new Map<number, Beside>();
  for (let i = 0; i < words.length; i++) {
    const noun = (marks[i]! & Mark.classes) === 0 ? undefined : nounAt(words, i);
    if (!noun) {
      if ((marks[i]! & Mark.demonym) !== 0 && isNational(document, i)) starts.set(i + 1, { noun: COMPANY, isComplement: true });
      if (words[i]!.folded.endsWith('s') && isPlural(foldedAt(words, i - 1)))
        for (const [at, beside] of listStarts(document, i)) starts.set(at, beside);
      continue;
    }
    const determiner = isOfClass(foldedAt(words, i - 1), 'before') ? i - 2 : i - 1;
    if (!isDeterminer(foldedAt(words, determiner)) && !words[i]!.capital) continue;
    let at = i + noun.length;
    while (at - i < LONGEST && isAdjective(words[at]) && agreesInNumber(words[at]!, false)) at++;
    const isComplement = isOf(words[determiner]) || isOf(words[determiner - 1]);
    const apposed = isComplement || words[i]!.roles ? undefined : apposedName(document, { determiner, at, noun: noun.value });
    const name = behindComplements(words, at);
    const isTrading = name > at;
    at = name;
    if (words[at]?.quotes !== undefined) at++;
    if (apposed !== undefined) starts.set(apposed, { noun: noun.value, isComplement, isApposed: true });
    else if (noun.value.kind !== undefined && words[at]?.capital === true && sentenceOf[at] === sentenceOf[i])
      starts.set(at, { noun: noun.value, isComplement, ...(isTrading && { isTrading }) });
  }
  return new Map([...starts].sort(([a], [b]) => a - b));
}

/** Where a name stands behind the complements in lower case of a noun of its kind: « le fabricant de jouets [Tarvel] », « l'ONG de défense des mers [Tarvel] »; the same token where none does, or somebody, « le cabinet du ministre [Paul Tarvel] ». */
function behindComplements(words: Document['words'], from: number): number {
  let at = from;
  for (let n = 0; n < 2 && (isOf(words[at]) || isContracted(foldedAt(words, at)) || foldedAt(words, at) === 'en'); n++) {
    const noun = isArticle(foldedAt(words, at + 1)) ? at + 2 : at + 1;
    if (words[noun]?.word !== true || words[noun].capital || matchPhrase(words, noun, words[noun].roles)?.value.plural === false)
      return from;
    at = noun + 1;
    while (at - from < LONGEST && isAdjective(words[at])) at++;
  }
  return words[at]?.capital === true || words[at]?.quotes !== undefined ? at : from;
}

/** « l'[allemand] Elektra Kabel »: without a capital, an adjective of country for a noun is a company's, as people's is « l'Allemand ». */
const isNational = ({ words, sentenceOf }: Document, at: number): boolean =>
  words[at]!.demonym?.plural === false &&
  !words[at]!.capital &&
  isDefinite(foldedAt(words, at - 1)) &&
  words[at + 1]?.capital === true &&
  sentenceOf[at + 1] === sentenceOf[at];

/** What such an adjective stands for; behind it a full name is still a person's, « le français Paul Tarvel ». */
const COMPANY: ClassNoun = { noun: 'groupe', gender: 'm', classes: ['entreprise'] };

/** More names are no list. */
const MOST = 12;

/** Where names begin behind a noun of bodies in the plural: « les groupes [Tarvel], [Solvex] et [Nordis] ». */
function listStarts({ words, sentenceOf }: Document, plural: number): [number, Beside][] {
  const { folded, capital } = words[plural]!;
  const noun = capital ? undefined : lexiconWord(folded.slice(0, -1))?.classes?.find(({ rest }) => rest.length === 0)?.value;
  if (noun?.kind !== 'beside') return [];
  let at = plural + 1;
  while (at - plural < LONGEST && isAdjective(words[at]) && agreesInNumber(words[at]!, true)) at++;
  const isComplement = isOf(words[plural - 1]);
  const starts: [number, Beside][] = [];
  for (let joint = ','; joint === ',' && starts.length < MOST && words[at]?.capital === true && sentenceOf[at] === sentenceOf[plural];) {
    starts.push([at, { noun, isComplement }]);
    let end = at + 1;
    while (end - at < LONGEST && words[end]?.word === true && words[end]!.folded !== 'et') end++;
    joint = foldedAt(words, end);
    at = end + 1;
    if (joint !== ',' && joint !== 'et') return starts.slice(0, 1);
    if (joint === 'et' && words[at]?.capital === true) starts.push([at, { noun, isComplement }]);
  }
  return starts;
}

/** « la fédération des banques, [Febelfin], »: a name by itself between commas behind a body and its complement in lower case. */
function apposedName(
  { words, sentenceOf }: Document,
  { determiner, at, noun }: { readonly determiner: number; readonly at: number; readonly noun: ClassNoun },
): number | undefined {
  const before = foldedAt(words, determiner - 1);
  // « Dans le groupe, [Vantreux] est aimé »: the comma ends what goes before the clause.
  if ((isPreposition(before) && before !== 'selon') || noun.classes.some(isPlace)) return undefined;
  let comma = at;
  if (isOf(words[at])) while (comma - at < LONGEST && words[comma]?.word === true && !words[comma]!.capital) comma++;
  let end = comma + 1;
  while (end - comma < LONGEST && words[end]?.capital) end++;
  return end > comma + 1 &&
    foldedAt(words, comma) === ',' &&
    sentenceOf[comma + 1] === sentenceOf[at] &&
    /^[,.)]$/u.test(foldedAt(words, end))
    ? comma + 1
    : undefined;
}

/** The class noun at a token, as the list writes it: « groupe », « ONG », not « Groupe ». */
function nounAt(words: Document['words'], at: number): { length: number; value: ClassNoun } | undefined {
  const word = words[at];
  const match = word && matchPhrase(words, at, word.classes);
  return match?.value.noun.startsWith(word!.text) ? match : undefined;
}

/** The noun of a kind of body at a token. */
function kindAt(words: Document['words'], at: number): { length: number; value: ClassNoun } | undefined {
  const match = nounAt(words, at);
  return match?.value.kind === undefined ? undefined : match;
}

/** Whether the noun at a token only says what the name behind it is: « le groupe Tarvel », not « le Groupe Tarvel ». */
export const isBeside = (words: Document['words'], at: number): boolean => kindAt(words, at)?.value.kind === 'beside';

/** Whether a capital behind a word goes with it. */
const isSmall = (folded: string): boolean => isArticle(folded) || isGovernor(folded);

/** Where a name goes on behind the noun that only says what it is, with its complement: « groupe [Tarvel] », « syndicat de police [Alliance] ». */
export function afterKind({ words }: Document, { first, last }: Range): number {
  const noun = kindAt(words, first);
  if (noun?.value.kind !== 'beside') return first;
  let at = first + noun.length;
  while (at < last && !words[at]!.capital) at++;
  return at < last && !isSmall(words[at - 1]!.folded) ? at : first;
}

/** Whether a name behind a noun of bodies is surely the body's, not in « le patron du groupe [Jean Morin] », « l'éditeur [Jean Morin] ». */
export function isBody({ words }: Document, { first, last, type, known }: NameSpan, starts: BodyStarts): boolean {
  const beside = known ? undefined : starts.get(first);
  if (!beside) return false;
  const { noun, isComplement, isApposed, isTrading } = beside;
  if (type !== 'PER') return !isApposed || type === 'ORG';
  if (isTrading) return firstNameGender(words[first]!.folded) === undefined;
  if (isApposed) return firstNameGender(words[first]!.folded) === undefined && (last - first === 1 || !AGENT.test(noun.noun));
  if (last - first === 1) return !AGENT.test(noun.noun);
  return firstNameGender(words[first]!.folded) === undefined || !(isComplement || AGENT.test(noun.noun));
}

/** What a body is called without the noun that opens its name: « Opinéa » of « institut Opinéa », « Tarvel » of « Groupe Tarvel », nothing of « Institut Opinéa ». */
export function withoutKind(parts: readonly string[], capital: boolean): string | undefined {
  if (parts.length < 2) return undefined;
  const kind = lexiconWord(parts[0]!)?.classes?.find(({ rest }) => rest.length === 0)?.value.kind;
  return kind === undefined || (capital && kind === 'inside') ? undefined : parts.slice(1).join(' ');
}

/** « les sociétés [Tarvel] et [Solvex] »: what the model took for one name. */
function apart(names: readonly NameSpan[], starts: BodyStarts): readonly NameSpan[] {
  if (starts.size === 0) return names;
  return names.flatMap((name) => {
    if (!starts.has(name.first) || name.known) return [name];
    const parts: NameSpan[] = [];
    let { first } = name;
    for (let k = first + 2; k < name.last; k++)
      if (starts.has(k)) {
        parts.push({ ...name, first, last: k - 1 });
        first = k;
      }
    return [...parts, { ...name, first }];
  });
}

/** A capitalised word behind a noun of bodies is a name, even one that the model does not find: « le groupe [Tarvel] ». */
export function addBodies(document: Document, found: readonly NameSpan[], starts: BodyStarts): NameSpan[] {
  const names = apart(found, starts);
  const { words, sentenceOf } = document;
  const spans: NameSpan[] = [];
  let n = 0;
  for (const [first, beside] of starts) {
    while (n < names.length && names[n]!.last <= first) spans.push(names[n++]!);
    const word = words[first]!;
    const name = names[n];
    if (name?.first === first && name.type !== 'ORG' && isBody(document, name, starts)) {
      spans.push({ ...name, type: 'ORG', last: behindAdjective(words, first, name.last) });
      n++;
      continue;
    }
    if (beside.isApposed || (name && name.first <= first) || word.demonym || word.text.length < 2) continue;
    const limit = Math.min(names[n]?.first ?? words.length, first + LONGEST);
    let last = first + 1;
    while (last < limit && words[last]!.capital && sentenceOf[last] === sentenceOf[first]) last++;
    const isCut = words[first - 1]!.quotes !== undefined && words[last]?.quotes === undefined;
    if (!isCut && (last - first > 1 || !isDeterminer(word.folded)))
      spans.push({ first, last: behindAdjective(words, first, last), type: 'ORG', acronym: false });
  }
  return spans.concat(names.slice(n));
}
