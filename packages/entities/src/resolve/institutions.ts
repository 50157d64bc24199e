import { foldedAt } from './word.ts';
import { isOf, matchPhrase, type Document } from './document.ts';
import type { NameSpan } from './drafts.ts';
import type { Institution } from './nouns.ts';
import { Mark } from './marks.ts';

/** « l'aéroport d'Ajaccio » is a name, « un hôpital de Rome » is none. */
const DEFINITE = /^(?:l'|l[ae]|du|aux?|cet|cette|ce)$/u;
/** Named without an article: « réunis place de l'Opéra ». */
const STREET = /^(?:avenue|boulevard|passage|place|pont|porte|quai|rue|square)$/u;
const ARTICLE = /^(?:l'|la|le|les)$/u;

/** Lets the lower-case noun that opens a name into it: « l'aéroport [d'Ajaccio] », « l'hôtel [SYL] », « la police judiciaire ». */
export function completeNames(document: Document, names: readonly NameSpan[]): NameSpan[] {
  const { words, marks } = document;
  const spans: NameSpan[] = [];
  let n = 0;
  for (let i = 0; i < words.length; i++) {
    if ((marks[i]! & Mark.institutions) === 0) continue;
    while (n < names.length && names[n]!.last <= i) spans.push(names[n++]!);
    const inside = names[n] && names[n]!.first < i;
    const match = inside || names[n]?.first === i ? undefined : matchPhrase(words, i, words[i]!.institutions);
    if (!match) continue;
    const whole = complete(document, names, n, i, match.length, match.value);
    if (!whole) continue;
    spans.push(whole);
    while (n < names.length && names[n]!.first < whole.last) n++;
    i = whole.last - 1;
  }
  return spans.concat(names.slice(n));
}

/** Index after « de », « du », « de la »; the same index where there is none. */
function afterOf(words: Document['words'], at: number): number {
  if (!isOf(words[at])) return at;
  return words[at + 1] && ARTICLE.test(words[at + 1]!.folded) ? at + 2 : at + 1;
}

function complete(
  document: Document,
  names: readonly NameSpan[],
  next: number,
  first: number,
  length: number,
  institution: Institution,
): NameSpan | undefined {
  const { words, sentenceOf } = document;
  const { type, direct, of, alone } = institution;
  const end = first + length;
  const inner = afterOf(words, end);
  let n = next;
  while (n < names.length && names[n]!.first < end) n++;
  const name = names[n];
  const bare = alone ? { first, last: end, type, acronym: false } : undefined;
  if (name?.first !== inner || name.type === 'MISC' || sentenceOf[name.first] !== sentenceOf[first])
    return words[first]!.folded === 'ministere'
      ? portfolio(words, first, inner)
      : (unlisted(document, first, end, inner, institution) ?? bare);
  if (
    !(inner > end ? of && name.type !== 'PER' && (DEFINITE.test(foldedAt(words, first - 1)) || STREET.test(words[first]!.folded)) : direct)
  )
    return bare;
  if (name.known?.country && type === 'ORG' && inner > end && length === 1) return bare;
  let { last } = name;
  const place = names[n + 1];
  if (place?.type === 'LOC' && inner === end && place.first > last && place.first === afterOf(words, last)) ({ last } = place);
  return { first, last, type, acronym: false };
}

/** « la patinoire [Tondiraba] », « le rocher de l'[Impératrice] »: capitalised words that are not known to be a name. */
function unlisted(
  { words, sentenceOf }: Document,
  first: number,
  end: number,
  inner: number,
  { type, direct, of }: Institution,
): NameSpan | undefined {
  if (!(inner > end ? of : direct) || !DEFINITE.test(foldedAt(words, first - 1))) return undefined;
  let last = inner;
  while (words[last]?.capital && !words[last]!.demonym && sentenceOf[last] === sentenceOf[first]) last++;
  return last > inner ? { first, last, type, acronym: false } : undefined;
}

/** « ministère de l'Intérieur », « ministère des affaires étrangères »: the noun and its adjective or second noun. */
function portfolio(words: Document['words'], first: number, inner: number): NameSpan | undefined {
  if (inner === first + 1 || words[inner]?.word !== true) return undefined;
  let last = inner + 1;
  const adjective = words[last];
  if (adjective?.word === true && /(?:eres?|ales?|aux|iques?|eurs?|nes?)$/u.test(adjective.folded) && !adjective.demonym) last++;
  if (foldedAt(words, last) === 'et') {
    const second = afterOf(words, last + 1);
    if (words[second]?.capital === true) last = second + 1;
  }
  return { first, last, type: 'ORG', acronym: false };
}
