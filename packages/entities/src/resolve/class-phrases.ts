import { foldedAt } from './word.ts';
import type { Country } from '../countries/table.ts';
import { agreesInNumber, isAdjective } from './adjectives.ts';
import { isOf, matchPhrase, type Document } from './document.ts';
import type { Draft } from './drafts.ts';
import type { MentionIndex } from './mentions.ts';
import type { ClassNoun } from './nouns.ts';
import { continentOf, isPlace } from './places.ts';
import { isArticle, isDefinite, isDemonstrative } from '../text/function-words.ts';
import { fold } from '../text/fold.ts';
import { isOfClass } from '../text/noun-classes.ts';

/** A definite noun phrase with a class noun: « le pays asiatique », « l'alliance de 32 membres ». */
export interface ClassPhrase {
  readonly noun: ClassNoun;
  readonly first: number;
  /** The noun. */
  readonly head: number;
  readonly last: number;
  /** Where the complement begins; `last` where there is none. */
  readonly bare: number;
  readonly demonstrative: boolean;
  readonly country?: Country;
  readonly continent?: string;
  /** « de » and something that is no number follows: it says which, and looks back at nothing. */
  readonly complement: boolean;
  /** « l'entreprise de Cupertino »: it is where the one that was just named is. */
  readonly local: boolean;
  /** It stands with a capital inside a sentence: « la Cour ». */
  readonly capital: boolean;
}

/** Reads the phrase whose class noun stands at a token, `own` if no lexicon has it; undefined where it has no definite article. */
export function readClassPhrase(
  { words, sentenceOf }: Document,
  index: MentionIndex,
  at: number,
  own?: ClassNoun,
): ClassPhrase | undefined {
  const match = matchPhrase(words, at, words[at]!.classes) ?? (own && { length: 1, value: own });
  if (!match) return undefined;
  let first = at - 1;
  while (first >= 0 && at - first < 4 && isOfClass(words[first]!.folded, 'before-body')) first--;
  const determiner = words[first]?.folded;
  if (determiner === undefined || sentenceOf[first] !== sentenceOf[at] || !isDefinite(determiner)) return undefined;
  let last = at + match.length;
  let country: Country | undefined;
  let continent: string | undefined;
  let local = false;
  for (let n = 0; n < 3 && isAdjective(words[last]) && agreesInNumber(words[last]!, false); n++, last++) {
    country ??= words[last]!.demonym?.country;
    continent ??= continentOf(words[last]!.folded);
  }
  if (foldedAt(words, last) === 'au' && foldedAt(words, last + 1) === 'pouvoir') last += 2;
  let complement = isOf(words[last]) && !isLoose(words, match.value.noun, last);
  // « la plateforme Ulule » with a name that was not found.
  if (!complement && words[last]?.capital && sentenceOf[last] === sentenceOf[at] && !index.at(last)) return undefined;
  const bare = last;
  const superlative = foldedAt(words, first + 1) === 'plus';
  if (complement && /^\d/u.test(foldedAt(words, last + 1))) {
    last += 3;
    complement = false;
  } else if (complement) {
    const owner = index.at(isArticle(foldedAt(words, last + 1)) ? last + 2 : last + 1)?.draft;
    last = complementEnd(words, index, last);
    if (owner && match.value.noun === 'capitale') country = owner.known?.country;
    const { noun } = match.value;
    local = owner?.type === 'LOC' && isOfClass(fold(noun), 'firm');
    if (
      country ??
      (owner && (local || (isOfClass(fold(noun), 'town') && [...owner.classes].some((kind) => isOfClass(fold(kind), 'land')))))
    )
      complement = false;
  }
  return {
    noun: match.value,
    first,
    head: at,
    last: Math.min(last, words.length),
    bare: complement ? bare : Math.min(last, words.length),
    demonstrative: isDemonstrative(determiner),
    ...(country && { country }),
    ...(continent !== undefined && { continent }),
    complement: complement && !superlative,
    local,
    capital: words[at]!.capital && !/^\p{Lu}{2}/u.test(words[at]!.text),
  };
}

/** « le retrait du pays [du statut] », « demander à la ville [de payer] », « qualifiés par le groupe [de « partenaires »] »: what follows « de » is not the noun's. */
function isLoose(words: Document['words'], noun: string, of: number): boolean {
  const next = words[of + 1];
  return (
    next?.quotes !== undefined ||
    (noun === 'pays' && words[of]!.folded !== 'des') ||
    (words[of]!.folded.startsWith('d') && !next?.capital && /(?:er|ir|re)$/u.test(foldedAt(words, of + 1)) && !next?.roles)
  );
}

/** The end of « de la Corée du Nord », « d'experts »: to the end of a name, else one noun. */
function complementEnd(words: Document['words'], index: MentionIndex, of: number): number {
  const k = isArticle(foldedAt(words, of + 1)) ? of + 2 : of + 1;
  const name = index.at(k);
  return name ? name.mention.last : Math.min(k + 1, words.length);
}

/** The name that a phrase stands in apposition to: « Mogadiscio, la capitale somalienne »; 'title' where a name follows at once: « la compagnie [Air France] ». */
export function appositionOf({ words }: Document, index: MentionIndex, { noun, first, last }: ClassPhrase): Draft | 'title' | undefined {
  const fits = (draft: Draft): boolean => mayBe(noun, draft) || (draft.type === 'LOC' && !draft.known);
  const next = index.at(last);
  if (next?.mention.first === last && next.draft.type !== 'PER' && next.mention.kind !== 'demonym') return 'title';
  const closes = (token: number): boolean => token >= words.length || /^[,.;:()«»]$/u.test(words[token]!.folded);
  const after =
    foldedAt(words, last) === ',' || foldedAt(words, last) === '('
      ? (index.at(last + 1) ?? index.at(isArticle(foldedAt(words, last + 1)) ? last + 2 : -1))
      : undefined;
  if (after && after.mention.kind !== 'demonym' && !after.draft.known?.country && fits(after.draft) && closes(after.mention.last))
    return after.draft;
  const before = foldedAt(words, first - 1) === ',' ? index.at(first - 2) : undefined;
  if (before?.mention.last === first - 1 && before.mention.kind !== 'demonym' && fits(before.draft) && closes(last)) return before.draft;
  return undefined;
}

/** Whether a noun may be said of an entity of that type: no « ville » of an organisation. */
export const mayBe = ({ classes }: ClassNoun, { type }: Draft): boolean =>
  type !== 'PER' && classes.some((kind) => isPlace(kind) === (type === 'LOC'));

/** Whether the name after « de » is the noun's own: « la ville de Fort Myers », « la guérilla marxiste des FARC », not « la banque de Boston ». */
export function isOwnName({ type, classes, known }: Draft, { noun, classes: kinds }: ClassNoun): boolean {
  const isKind = kinds.some((kind) => classes.has(kind));
  if (type === 'LOC') return !known?.country && isOfClass(fold(noun), 'leading') && (classes.size === 0 || isKind);
  return type === 'ORG' && isKind;
}
