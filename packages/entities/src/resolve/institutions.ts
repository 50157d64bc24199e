import { isAdjective } from './adjectives.ts';
import { foldedAt } from './word.ts';
import { isOf, matchPhrase, type Document } from './document.ts';
import type { NameSpan } from './drafts.ts';
import type { Institution } from './nouns.ts';
import { isBeside } from './kinds.ts';
import { Mark } from './marks.ts';
import { isArticle, isDe, isDefinite, isTo } from '../text/function-words.ts';
import { isOfClass } from '../text/noun-classes.ts';

/** « l'aéroport d'Ajaccio » is a name, « un hôpital de Rome » is none. */
const isKnown = (folded: string): boolean => isDefinite(folded) || folded === 'aux';

/** A noun of institutions in the text; `end` is half open. */
interface Noun {
  readonly first: number;
  readonly end: number;
  readonly institution: Institution;
}

/** Lets the lower-case noun that opens a name into it: « l'aéroport [d'Ajaccio] », « l'hôtel [SYL] », « la police judiciaire ». */
export function completeNames(document: Document, names: readonly NameSpan[]): NameSpan[] {
  const { words, marks } = document;
  const spans: NameSpan[] = [];
  let n = 0;
  for (let i = 0; i < words.length; i++) {
    if ((marks[i]! & Mark.institutions) === 0) continue;
    while (n < names.length && names[n]!.last <= i) spans.push(names[n++]!);
    const inside = names[n] && names[n]!.first < i;
    const match = inside ? undefined : matchPhrase(words, i, words[i]!.institutions);
    if (!match) continue;
    const noun = { first: i, end: i + match.length, institution: match.value };
    const whole = names[n]?.first === i ? asEvent(names[n]!, noun) : complete(document, names, n, noun);
    if (!whole) continue;
    spans.push(whole);
    while (n < names.length && names[n]!.first < whole.last) n++;
    i = whole.last - 1;
  }
  return spans.concat(names.slice(n));
}

/** « le [Festival d'Arvelles] » is no body: a name that the noun of an event opens. */
const asEvent = (name: NameSpan, { end, institution: { type, alone } }: Noun): NameSpan | undefined =>
  type === 'MISC' && !name.known && (alone ? name.last === end : name.last > end) ? { ...name, type } : undefined;

/** Index after « de », « du », « de la »; the same index where there is none. */
function afterOf(words: Document['words'], at: number): number {
  if (!isOf(words[at])) return at;
  return isArticle(foldedAt(words, at + 1)) ? at + 2 : at + 1;
}

/** The name that a noun makes with the name behind it, of those from `next` on. */
function complete(document: Document, names: readonly NameSpan[], next: number, noun: Noun): NameSpan | undefined {
  const { words, sentenceOf } = document;
  const { first, end, institution } = noun;
  const { type, direct, of, alone } = institution;
  const inner = afterOf(words, end);
  let n = next;
  while (n < names.length && names[n]!.first < end) n++;
  const name = names[n];
  // « le traité de [Rome] » is none of the city
  if (type === 'MISC' && !alone)
    return of && inner > end && name?.first === inner && name.type === 'LOC' && !name.known?.country
      ? { first, last: name.last, type, acronym: false }
      : undefined;
  // « la compagnie de théâtre [Tarvel] »
  if (inner === end && isOf(words[first - 1]) && isBeside(words, first - 2)) return undefined;
  // « le groupe UMP » is that of a party in a parliament
  if (inner === end && isBeside(words, first) && !(name?.first === inner && name.known?.class === 'parti')) return undefined;
  const bare = alone ? { first, last: end, type, acronym: false } : undefined;
  if (name?.first !== inner || name.type === 'MISC' || sentenceOf[name.first] !== sentenceOf[first])
    return GOVERNMENT.test(words[first]!.folded)
      ? portfolio(words, first, departmentStart(words, end))
      : (unlisted(document, noun, { inner, stop: name?.type === 'PER' ? name.first : Infinity }) ?? bare);
  if (
    !(inner > end
      ? of && name.type !== 'PER' && (isKnown(foldedAt(words, first - 1)) || isOfClass(words[first]!.folded, 'street'))
      : direct)
  )
    return bare;
  if (name.known?.country && type === 'ORG' && inner > end && end === first + 1) return bare;
  // « les îles [Vanuatu] » are the country
  if ((name.known?.country || name.type === 'PER') && inner === end && institution.noun.startsWith('île')) return bare;
  let { last } = name;
  const place = names[n + 1];
  if (place?.type === 'LOC' && inner === end && place.first > last && place.first === afterOf(words, last)) ({ last } = place);
  return { first, last, type, acronym: false };
}

/** « la patinoire [Tondiraba] », « le rocher de l'[Impératrice] »: capitalised words that are not known to be a name. */
function unlisted(
  { words, sentenceOf }: Document,
  { first, end, institution }: Noun,
  { inner, stop }: { readonly inner: number; readonly stop: number },
): NameSpan | undefined {
  const { type, direct, of } = institution;
  if (!(inner > end ? of : direct) || !isKnown(foldedAt(words, first - 1))) return undefined;
  let last = inner;
  while (last !== stop && words[last]?.capital && !words[last]!.demonym && sentenceOf[last] === sentenceOf[first]) last++;
  return last > inner ? { first, last, type, acronym: false } : undefined;
}

const GOVERNMENT = /^(?:ministere|secretariat)$/u;
const COMMISSIONED = /^(?:charge|delegue)$/u;

const opensDepartment = (folded: string): boolean => isDe(folded) || isTo(folded) || isArticle(folded);

/** Where the department begins: « ministère [de] l'Intérieur », « ministère délégué chargé [des] Sports », « secrétariat d'État [aux] Transports ». */
function departmentStart(words: Document['words'], end: number): number {
  let link = end;
  while (link - end < 2 && COMMISSIONED.test(foldedAt(words, link))) link++;
  const at = isTo(foldedAt(words, link)) ? link + (isArticle(foldedAt(words, link + 1)) ? 2 : 1) : afterOf(words, link);
  return words[at]?.capital === true ? at : afterOf(words, end);
}

/** « ministère de l'Intérieur », « ministère des affaires étrangères et européennes », « ministère de la jeunesse, de la culture et des sports ». */
function portfolio(words: Document['words'], first: number, inner: number): NameSpan | undefined {
  if (inner === first + 1 || words[inner]?.word !== true || !opensDepartment(foldedAt(words, inner - 1))) return undefined;
  let last = fieldEnd(words, inner);
  for (let end = last; ;) {
    const isLast = foldedAt(words, end) === 'et';
    if (!isLast && foldedAt(words, end) !== ',') break;
    const field = afterOf(words, end + 1);
    if (!isField(words[field], field > end + 1)) break;
    end = fieldEnd(words, field);
    if (isLast) last = end;
  }
  return { first, last, type: 'ORG', acronym: false };
}

const isField = (word: Document['words'][number] | undefined, isBehindOf: boolean): boolean =>
  word?.word === true && (word.capital || (isBehindOf && (isOfClass(word.folded, 'portfolio') || isOfClass(word.folded, 'field'))));

/** « étrangères », « publique »; not « le ministère de la santé [rappelle] que », « [indique] ». */
const isFieldAdjective = (word: Document['words'][number] | undefined): boolean =>
  word?.word === true &&
  /(?:eres?|ales?|aux|iques?|eurs?|elles?|nes?)$/u.test(word.folded) &&
  (isAdjective(word) || /^etrangeres?$/u.test(word.folded));

/** A noun and its adjectives: « affaires étrangères et européennes ». */
function fieldEnd(words: Document['words'], noun: number): number {
  const last = noun + 1;
  const adjective = words[last];
  if (!isFieldAdjective(adjective) || adjective!.demonym) return last;
  return foldedAt(words, last + 1) === 'et' && isFieldAdjective(words[last + 2]) && !words[last + 2]!.capital ? last + 3 : last + 1;
}
