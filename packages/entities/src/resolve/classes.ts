import { foldedAt } from './word.ts';
import type { Described } from '../coreference/described.ts';
import type { Country } from '../countries/table.ts';
import { appositionOf, isOwnName, mayBe, readClassPhrase, type ClassPhrase } from './class-phrases.ts';
import { isSubjectOf } from './clauses.ts';
import { isOf, matchPhrase, type Document } from './document.ts';
import type { Draft, DraftMention } from './drafts.ts';
import type { MentionIndex } from './mentions.ts';
import { Mark } from './marks.ts';
import type { ClassNoun } from './nouns.ts';
import { countryClasses } from './places.ts';
import { Recency } from './recency.ts';
import { fold } from '../text/fold.ts';
import { isOfClass } from '../text/noun-classes.ts';

/** Resolves the descriptions of places and organisations, and learns from appositions what each is; returns those beside no name. */
export function resolveClasses(document: Document, drafts: readonly Draft[], index: MentionIndex): Described[] {
  const described: Described[] = [];
  teachClasses(document, index);
  for (const draft of drafts) if (draft.known?.country) for (const kind of countryClasses(draft.known.country.iso)) draft.classes.add(kind);
  const firstOf = new Map<string, Draft>();
  for (const { draft } of index.list) for (const kind of draft.classes) if (!firstOf.has(kind)) firstOf.set(kind, draft);

  const { words, marks, sentenceOf } = document;
  const recency = new Recency();
  const topic = headlineCountry(document, index);
  const heads = headNouns(document, index);
  let m = 0;
  for (let i = 0; i < words.length; i++) {
    for (; m < index.list.length && index.list[m]!.mention.first <= i; m++) {
      const { draft, mention } = index.list[m]!;
      if (draft.type !== 'PER') recency.mention(draft, i, keysOf(draft), mention.kind === 'demonym');
    }
    const isKnown = (marks[i]! & Mark.classes) !== 0;
    const own = isKnown || (marks[i]! & Mark.roles) !== 0 ? undefined : heads.get(words[i]!.folded);
    if ((!isKnown && !own) || index.at(i)) continue;
    const phrase = readClassPhrase(document, index, i, own);
    if (!phrase) continue;
    if (phrase.noun === own) {
      if (!phrase.complement && index.at(phrase.last)?.mention.first !== phrase.last)
        described.push({ phrase, first: phrase.first, head: i, last: phrase.last });
      continue;
    }
    const apposed = appositionOf(document, index, phrase);
    if (apposed === 'title') {
      titled(index.at(phrase.last)!.draft, phrase);
      continue;
    }
    const owner = phrase.complement ? index.at(phrase.last - 1)?.draft : undefined;
    if (owner && isOwnName(owner, phrase.noun)) {
      titled(owner, { ...phrase, last: phrase.bare, complement: false });
      continue;
    }
    const draft =
      apposed ??
      (phrase.complement
        ? undefined
        : (choose(document, phrase, recency, topic) ?? (sentenceOf[i]! < 3 && !phrase.local ? ahead(phrase, firstOf) : undefined)));
    const { first, last } = phrase;
    if (!draft) {
      described.push({ phrase, first, head: i, last });
      continue;
    }
    if (apposed) {
      for (const kind of phrase.noun.classes.slice(0, 1)) draft.classes.add(kind);
      if (!mayBe(phrase.noun, draft)) draft.type = 'ORG';
    }
    const named = phrase.capital && draft.type === 'ORG' && !apposed;
    const mention: DraftMention = named ? { first: i, last, kind: 'name' } : { first, last, kind: 'description' };
    draft.mentions.push(mention);
    if (!apposed) described.push({ phrase, first, head: i, last, answer: draft, mention });
    recency.mention(draft, i, keysOf(draft));
    i = last - 1;
  }
  return described;
}

/** The common nouns that names of the text begin with: « le ministère » may be the « ministère de la Justice ». */
function headNouns({ words }: Document, index: MentionIndex): ReadonlyMap<string, ClassNoun> {
  const heads = new Map<string, ClassNoun>();
  for (const { draft, mention } of index.list) {
    const { folded, word } = words[mention.first]!;
    if (draft.type !== 'PER' && mention.kind === 'name' && mention.last > mention.first + 1 && word && !heads.has(folded))
      heads.set(folded, { noun: folded, gender: 'm', classes: [] });
  }
  return heads;
}

/** The name follows: « la plateforme de financement [Kickstarter] », « la ville [de Fort Myers] ». What a text calls a name once, it may call it again. */
function titled(draft: Draft, { noun, first, last, complement, capital }: ClassPhrase): void {
  if (capital || !mayBe(noun, draft)) return;
  if (draft.classes.size === 0) teach(draft, noun);
  if (!complement) draft.mentions.push({ first, last, kind: 'description' });
}

/** What a noun says of a name beside it: itself where it is a class, « groupe », and the first that it stands for, « entreprise ». */
function teach(draft: Draft, { noun, classes }: ClassNoun): void {
  if (classes.includes(noun)) draft.classes.add(noun);
  draft.classes.add(classes[0]!);
}

/** « l'entreprise Oracle », « la ville de Fort Myers », whatever the article. */
function teachClasses({ words, marks }: Document, index: MentionIndex): void {
  for (const { draft, mention } of index.list) {
    if (draft.type === 'PER' || mention.kind === 'demonym' || draft.known?.country) continue;
    let k = mention.first - 1;
    if (words[k]?.quotes !== undefined) k--;
    const withDe = isOf(words[k]);
    if (withDe) k--;
    for (let start = Math.max(0, k - 2); start <= k; start++) {
      const match = (marks[start]! & Mark.classes) === 0 ? undefined : matchPhrase(words, start, words[start]!.classes);
      if (!match || start + match.length !== k + 1) continue;
      if (!withDe || (draft.type === 'LOC' && isOwnName(draft, match.value))) teach(draft, match.value);
      break;
    }
  }
}

const TOPIC = 2;
const UNKNOWN = { LOC: '?LOC', ORG: '?ORG' };

/** Under what an entity may be looked for: its classes, or that nothing is known of it. */
const keysOf = ({ classes, type }: Draft): Iterable<string> => (classes.size === 0 && type !== 'PER' ? [UNKNOWN[type]] : classes);

/** « Syrie : Israël menace … »: what the text is about. */
const headlineCountry = ({ words }: Document, index: MentionIndex): Draft | undefined => {
  const first = index.at(0);
  return first?.draft.known?.country && foldedAt(words, first.mention.last) === ':' ? first.draft : undefined;
};

function choose(document: Document, phrase: ClassPhrase, recency: Recency, topic: Draft | undefined): Draft | undefined {
  const { noun, country, continent, demonstrative, local, first, head } = phrase;
  const { sentenceOf } = document;
  const home = recency
    .of('pays')
    .reduce<Draft | undefined>((most, draft) => (!most || recency.count(draft) > recency.count(most) ? draft : most), undefined);
  const isTown = isOfClass(fold(noun.noun), 'town');
  const unknown = isTown ? [UNKNOWN.LOC] : isOfClass(fold(noun.noun), 'group') ? [UNKNOWN.ORG] : [];
  let best: Draft | undefined;
  let bestScore = -Infinity;
  let rivals = 0;
  for (const kind of new Set([noun.noun, ...noun.classes, ...unknown])) {
    for (const draft of recency.of(kind)) {
      if (!fits(draft, country, continent)) continue;
      const distance = sentenceOf[head]! - sentenceOf[recency.last(draft)]!;
      const count = recency.count(draft);
      if (distance > (local ? 1 : kind === 'pays' ? Infinity : kind.startsWith('?') ? (isTown ? 4 : 1) + 2 * count : 15)) continue;
      if (draft.type === 'ORG' && isSubjectOf(document, recency.last(draft), first)) continue;
      rivals++;
      const isCountry = kind === 'pays';
      const frequent = (isCountry || isTown) && !demonstrative && continent === undefined ? 1.3 * Math.log2(1 + count) : 0;
      const isCapital = kind === 'capitale' && home?.known?.country !== undefined && draft.known?.within === home.known.country.iso;
      const score =
        frequent -
        Math.min(distance, 4) * (isCountry ? 0.7 : isTown ? 1 : 3) +
        (isCapital ? 6 : 0) +
        (draft === topic && !demonstrative ? TOPIC : 0) +
        (draft.classes.has(noun.noun) ? 1 : 0) -
        (kind.startsWith('?') ? 1 : 0) +
        recency.last(draft) / 1e7;
      if (score > bestScore) {
        best = draft;
        bestScore = score;
      }
    }
  }
  if (local && (rivals > 1 || best?.type !== 'ORG')) return undefined;
  const far = best && sentenceOf[head]! - sentenceOf[recency.last(best)]! > 2;
  return best && far && rivals > 2 && recency.count(best) <= 1 ? undefined : best;
}

/** Whether a nationality allows it; of a country and its capital it must be known. */
function fits({ known, classes }: Draft, country: Country | undefined, continent: string | undefined): boolean {
  const strict = classes.has('pays') || classes.has('capitale');
  if (continent !== undefined) return strict ? known?.country?.continent === continent : known?.within === undefined;
  return country === undefined || known?.country === country || (known?.within ?? (strict ? undefined : country.iso)) === country.iso;
}

/** A headline may describe before it names. */
function ahead({ noun, country, continent }: ClassPhrase, firstOf: ReadonlyMap<string, Draft>): Draft | undefined {
  for (const kind of [noun.noun, ...noun.classes]) {
    const draft = firstOf.get(kind);
    if (draft && fits(draft, country, continent)) return draft;
  }
  return undefined;
}
