import type { Country } from '../countries/table.ts';
import { isAdjective } from './adjectives.ts';
import { matchPhrase, type Document } from './document.ts';
import type { Draft } from './drafts.ts';
import type { MentionIndex } from './mentions.ts';
import type { ClassNoun } from './nouns.ts';
import { continentOf, countryClasses, isPlace } from './places.ts';
import { Recency } from './recency.ts';

/** A definite noun phrase with a class noun: « le pays asiatique », « l'alliance de 32 membres ». */
interface ClassPhrase {
  readonly noun: ClassNoun;
  readonly first: number;
  readonly last: number;
  readonly demonstrative: boolean;
  readonly country?: Country;
  readonly continent?: string;
  /** « de » and something that is no number follows: it says which, and looks back at nothing. */
  readonly complement: boolean;
  /** It stands with a capital inside a sentence: « la Cour ». */
  readonly capital: boolean;
}

const DETERMINER = /^(?:l[ae]|l'|du|au|cet|cette|ce)$/u;
const BEFORE_NOUN =
  /^(?:nouve(?:lle|au|l)|petite?|grande?|jeune|meme|seule?|vieille|vieux|premiere?|ancienne?|plus|tres|puissante?|celebre)$/u;
const OF = /^(?:de|d'|du|des)$/u;
/** Nouns by which a text comes back to a place or an organisation of which it said nothing more. */
const TOWN = /^(?:ville|commune|village|municipalité|localité)$/u;
const GROUP = /^(?:entreprise|société|firme|compagnie|groupe|club|association|organisation|agence|constructeur|mouvement)$/u;
const TAUGHT_WITH_DE = /^(?:ville|village|commune|municipalité|île|archipel|quartier|cité|localité|bourgade|province|département)$/u;

/** Resolves the descriptions of places and organisations, and learns from appositions what each is. */
export function resolveClasses(document: Document, drafts: readonly Draft[], index: MentionIndex): void {
  teachClasses(document, index);
  for (const draft of drafts) if (draft.known?.country) for (const kind of countryClasses(draft.known.country.iso)) draft.classes.add(kind);
  const firstOf = new Map<string, Draft>();
  for (const { draft } of index.list) for (const kind of draft.classes) if (!firstOf.has(kind)) firstOf.set(kind, draft);

  const { words, sentenceOf } = document;
  const recency = new Recency();
  let m = 0;
  for (let i = 0; i < words.length; i++) {
    for (; m < index.list.length && index.list[m]!.mention.first <= i; m++) {
      const { draft, mention } = index.list[m]!;
      if (draft.type !== 'PER') recency.mention(draft, i, keysOf(draft), mention.kind === 'demonym');
    }
    if (!words[i]!.classes || index.at(i)) continue;
    const phrase = readPhrase(document, index, i);
    if (!phrase) continue;
    const apposed = appositionOf(document, index, phrase);
    if (apposed === 'title') {
      const { draft } = index.at(phrase.last)!;
      if (!phrase.noun.classes.some(isPlace) && !phrase.complement && !phrase.capital && draft.type === 'ORG')
        draft.mentions.push({ first: phrase.first, last: phrase.last, kind: 'description' });
      continue;
    }
    const draft =
      apposed ??
      (phrase.complement
        ? undefined
        : (choose(phrase, recency, sentenceOf, i) ?? (sentenceOf[i]! < 3 ? ahead(phrase, firstOf) : undefined)));
    if (!draft) continue;
    if (apposed) {
      for (const kind of phrase.noun.classes.slice(0, 1)) draft.classes.add(kind);
      if (!phrase.noun.classes.some(isPlace)) draft.type = 'ORG';
    }
    const named = phrase.capital && draft.type === 'ORG' && !apposed;
    draft.mentions.push(
      named ? { first: i, last: phrase.last, kind: 'name' } : { first: phrase.first, last: phrase.last, kind: 'description' },
    );
    recency.mention(draft, i, keysOf(draft));
    i = phrase.last - 1;
  }
}

/** « l'entreprise Oracle », « la ville de Fort Myers »: what a text calls a name once, it may call it again. */
function teachClasses(document: Document, index: MentionIndex): void {
  const { words } = document;
  for (const { draft, mention } of index.list) {
    if (draft.type === 'PER' || mention.kind === 'demonym' || draft.known?.country) continue;
    let k = mention.first - 1;
    if (words[k]?.folded === '«' || words[k]?.folded === '"') k--;
    const withDe = words[k] !== undefined && OF.test(words[k]!.folded);
    if (withDe) k--;
    for (let start = Math.max(0, k - 2); start <= k; start++) {
      const match = matchPhrase(words, start, words[start]!.classes);
      if (!match || start + match.length !== k + 1) continue;
      const { noun, classes } = match.value;
      if (withDe ? TAUGHT_WITH_DE.test(noun) && draft.type === 'LOC' && draft.classes.size === 0 : true)
        draft.classes.add(classes[0] ?? noun);
      break;
    }
  }
}

function readPhrase({ words, sentenceOf }: Document, index: MentionIndex, at: number): ClassPhrase | undefined {
  const match = matchPhrase(words, at, words[at]!.classes);
  if (!match) return undefined;
  let first = at - 1;
  while (first >= 0 && at - first < 4 && BEFORE_NOUN.test(words[first]!.folded)) first--;
  const determiner = words[first]?.folded;
  if (determiner === undefined || sentenceOf[first] !== sentenceOf[at] || !DETERMINER.test(determiner)) return undefined;
  let last = at + match.length;
  let country: Country | undefined;
  let continent: string | undefined;
  for (let n = 0; n < 3 && isAdjective(words[last]); n++, last++) {
    country ??= words[last]!.demonym?.country;
    continent ??= continentOf(words[last]!.folded);
  }
  if (words[last]?.folded === 'au' && words[last + 1]?.folded === 'pouvoir') last += 2;
  let complement = words[last] !== undefined && OF.test(words[last]!.folded) && !isLoose(words, match.value.noun, last);
  const superlative = words[first + 1]?.folded === 'plus';
  if (complement && /^\d/u.test(words[last + 1]?.text ?? '')) {
    last += 3;
    complement = false;
  } else if (complement) last = complementEnd(words, index, last);
  return {
    noun: match.value,
    first,
    last: Math.min(last, words.length),
    demonstrative: determiner.startsWith('c'),
    ...(country && { country }),
    ...(continent !== undefined && { continent }),
    complement: complement && !superlative,
    capital: words[at]!.capital,
  };
}

/** « le retrait du pays [du statut] », « demander à la ville [de payer] »: what follows « de » is not the noun's. */
function isLoose(words: Document['words'], noun: string, of: number): boolean {
  const next = words[of + 1];
  return (
    (noun === 'pays' && words[of]!.folded !== 'des') ||
    (words[of]!.folded.startsWith('d') && !next?.capital && /(?:er|ir|re)$/u.test(next?.folded ?? '') && !next?.roles)
  );
}

/** The end of « de la Corée du Nord », « d'experts »: to the end of a name, else one noun. */
function complementEnd(words: Document['words'], index: MentionIndex, of: number): number {
  let k = of + 1;
  if (/^l(?:'|[ae]s?)$/u.test(words[k]?.folded ?? '')) k++;
  const name = index.at(k);
  return name ? name.mention.last : Math.min(k + 1, words.length);
}

/** The name that a phrase stands in apposition to: « Mogadiscio, la capitale somalienne »; 'title' where a name follows at once: « la compagnie [Air France] ». */
function appositionOf({ words }: Document, index: MentionIndex, { noun, first, last }: ClassPhrase): Draft | 'title' | undefined {
  const place = noun.classes.some(isPlace);
  const fits = (draft: Draft): boolean => (place ? draft.type === 'LOC' : draft.type === 'ORG' || (draft.type === 'LOC' && !draft.known));
  const next = index.at(last);
  if (next?.mention.first === last && next.draft.type !== 'PER' && next.mention.kind !== 'demonym') return 'title';
  const closes = (token: number): boolean => token >= words.length || /^[,.;:()«»]$/u.test(words[token]!.folded);
  const after =
    words[last]?.folded === ',' || words[last]?.folded === '('
      ? (index.at(last + 1) ?? index.at(/^l(?:'|[ae]s?)$/u.test(words[last + 1]?.folded ?? '') ? last + 2 : -1))
      : undefined;
  if (after && after.mention.kind !== 'demonym' && !after.draft.known?.country && fits(after.draft) && closes(after.mention.last))
    return after.draft;
  const before = words[first - 1]?.folded === ',' ? index.at(first - 2) : undefined;
  if (before?.mention.last === first - 1 && before.mention.kind !== 'demonym' && fits(before.draft) && closes(last)) return before.draft;
  return undefined;
}

const UNKNOWN = { LOC: '?LOC', ORG: '?ORG' };

/** Under what an entity may be looked for: its classes, or that nothing is known of it. */
const keysOf = ({ classes, type }: Draft): Iterable<string> => (classes.size === 0 && type !== 'PER' ? [UNKNOWN[type]] : classes);

function choose(phrase: ClassPhrase, recency: Recency, sentenceOf: Int32Array, at: number): Draft | undefined {
  const { noun, country, continent, demonstrative } = phrase;
  const home = recency
    .of('pays')
    .reduce<Draft | undefined>((most, draft) => (!most || recency.count(draft) > recency.count(most) ? draft : most), undefined);
  const isTown = TOWN.test(noun.noun);
  const unknown = isTown ? [UNKNOWN.LOC] : GROUP.test(noun.noun) ? [UNKNOWN.ORG] : [];
  let best: Draft | undefined;
  let bestScore = -Infinity;
  let rivals = 0;
  for (const kind of new Set([noun.noun, ...noun.classes, ...unknown])) {
    for (const draft of recency.of(kind)) {
      if (!fits(draft, country, continent)) continue;
      const distance = sentenceOf[at]! - sentenceOf[recency.last(draft)]!;
      const count = recency.count(draft);
      if (distance > (kind === 'pays' ? Infinity : kind.startsWith('?') ? (isTown ? 4 : 1) + 2 * count : 15)) continue;
      rivals++;
      const isCountry = kind === 'pays';
      const frequent = (isCountry || isTown) && !demonstrative && continent === undefined ? 1.3 * Math.log2(1 + count) : 0;
      const isCapital = kind === 'capitale' && home?.known?.country !== undefined && draft.known?.within === home.known.country.iso;
      const score =
        frequent -
        Math.min(distance, 4) * (isCountry ? 0.7 : isTown ? 1 : 3) +
        (isCapital ? 6 : 0) +
        (draft.classes.has(noun.noun) ? 1 : 0) -
        (kind.startsWith('?') ? 1 : 0) +
        recency.last(draft) / 1e7;
      if (score > bestScore) {
        best = draft;
        bestScore = score;
      }
    }
  }
  const far = best && sentenceOf[at]! - sentenceOf[recency.last(best)]! > 2;
  return best && far && rivals > 2 && recency.count(best) <= 1 ? undefined : best;
}

function fits({ known }: Draft, country: Country | undefined, continent: string | undefined): boolean {
  if (continent !== undefined) return known?.country?.continent === continent;
  if (country) return known?.country === country || known?.within === country.iso;
  return true;
}

/** A headline may describe before it names. */
function ahead({ noun, country, continent }: ClassPhrase, firstOf: ReadonlyMap<string, Draft>): Draft | undefined {
  for (const kind of [noun.noun, ...noun.classes]) {
    const draft = firstOf.get(kind);
    if (draft && fits(draft, country, continent)) return draft;
  }
  return undefined;
}
