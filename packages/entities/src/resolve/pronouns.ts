import type { Gender, MentionKind } from '../types.ts';
import type { Document } from './document.ts';
import type { Draft } from './drafts.ts';
import { isImpersonal } from './impersonal.ts';
import { Mark } from './marks.ts';
import { indexMentions } from './mentions.ts';
import { quotedTokens } from './quoted.ts';
import type { RolePhrase } from './role-phrases.ts';

/** Something that a pronoun may go back to; without an entity it only stands in the way. */
interface Antecedent {
  readonly draft?: Draft;
  readonly first: number;
  readonly last: number;
  readonly gender: Gender | undefined;
  readonly plural: boolean;
  /** Not the object of a preposition. */
  readonly subject: boolean;
  /** It is no person, so it does not speak. */
  readonly thing?: true;
}

interface Pronoun {
  readonly first: number;
  readonly last: number;
  readonly gender: Gender;
  readonly plural: boolean;
  /** « ce dernier », « celle-ci »: what was named last, not what was spoken of. */
  readonly nearest: boolean;
  readonly kind: MentionKind;
}

const PREPOSITION = /^(?:d[eu]|d'|des|aux?|a|par|avec|pour|contre|chez|sur|entre|vers|sans|dans|en|dont|et|ou|comme|envers)$/u;
const AFTER_LAST =
  /^(?:[,.;:)»ay]|ont|avait|avaient|aura|aurait|est|sont|etait|etaient|sera|serait|s[e']|n[e']|l[e']|qui|doit|doivent|peut|peuvent|dont|en|lui|ayant|etant)$/u;
const SPEECH =
  /^(?:a|avait|ajoute|affirme|annonce|assure|confie|confirme|declare|demande|denonce|dit|dira|ecrit|estime|explique|indique|insiste|juge|lance|note|observe|poursuit|precise|promet|raconte|rappelle|reconnait|regrette|repond|reprend|resume|revele|souhaite|souligne|tient|veut|pense|croit|sait|espere|devrait|compte)$/u;
const WINDOW = 24;

/** Resolves il, elle, ils, elles, celui-ci, ce dernier, l'intéressé where the way back is clear. */
export function resolvePronouns(document: Document, drafts: readonly Draft[], strangers: readonly RolePhrase[]): void {
  const { words, marks, sentenceOf } = document;
  if (!marks.some((mark) => (mark & Mark.pronoun) !== 0)) return;
  const quoted = quotedTokens(document);
  const antecedents = collect(document, drafts, strangers);
  const mentions = indexMentions(document, drafts);
  const seen: Antecedent[] = [];
  let next = 0;
  for (let i = 0; i < words.length; i++) {
    if ((marks[i]! & Mark.pronoun) === 0) continue;
    while (next < antecedents.length && antecedents[next]!.last <= i) seen.push(antecedents[next++]!);
    const pronoun = pronounAt(words, i);
    if (!pronoun || isImpersonal(words, i)) continue;
    // « Il Divo »: part of a name is no pronoun, and nothing in a description means the whole.
    const holder = mentions.at(i) ?? mentions.at(pronoun.first);
    if (holder && holder.mention.kind !== 'description') continue;
    const from = Math.max(0, seen.length - WINDOW);
    const best = pronoun.nearest ? nearest(seen, from, pronoun, sentenceOf) : mostSalient(document, seen, from, pronoun, quoted);
    if (!best?.draft || best.draft === holder?.draft) continue;
    const { draft } = best;
    draft.mentions.push({ first: pronoun.first, last: pronoun.last, kind: pronoun.kind });
    if (draft.type === 'PER' && !pronoun.plural) draft.gender ??= pronoun.gender;
    seen.push({ draft, first: pronoun.first, last: pronoun.last, gender: pronoun.gender, plural: pronoun.plural, subject: true });
  }
}

function pronounAt(words: Document['words'], at: number): Pronoun | undefined {
  const form = words[at]!.pronoun;
  if (!form) return undefined;
  const { after, gender, plural, nearest } = form;
  if (after === undefined) return { first: at, last: at + 1, gender, plural, nearest, kind: 'pronoun' };
  if (words[at - 1]?.folded !== after || (after !== "l'" && !AFTER_LAST.test(words[at + 1]?.folded ?? '.'))) return undefined;
  return { first: at - 1, last: at + 1, gender, plural, nearest, kind: after === "l'" ? 'description' : 'pronoun' };
}

/** Everything that may be meant, and what may be meant instead, in the order of the text. */
function collect(document: Document, drafts: readonly Draft[], strangers: readonly RolePhrase[]): Antecedent[] {
  const { words, sentenceOf } = document;
  const list: Antecedent[] = [];
  for (const draft of drafts) {
    // « ils » after « les États-Unis » is more often whoever acts than the country.
    const isPlace = draft.type === 'LOC' && (draft.plural || !draft.known?.country);
    if (isPlace) continue;
    const { gender, plural } = draft;
    for (const { first, last, kind } of draft.mentions)
      if (kind !== 'demonym') list.push({ draft, first, last, gender, plural, subject: isSubject(words, first) });
  }
  for (const { first, last, gender, plural } of strangers) list.push({ first, last, gender, plural, subject: isSubject(words, first) });
  for (let i = 0; i + 1 < words.length; i++)
    if (i === 0 || sentenceOf[i] !== sentenceOf[i - 1]) {
      const thing = openingThing(words, i);
      if (thing) list.push(thing);
    }
  list.sort((a, b) => a.first - b.first || a.last - b.last);
  for (let k = list.length - 1; k > 0; k--) {
    const title = list[k - 1]!;
    const item = list[k]!;
    if (title.draft && title.draft === item.draft && title.last === item.first && !title.subject) list[k] = { ...item, subject: false };
  }
  return list;
}

/** The noun phrase that opens a sentence, when it is no entity's: « La mesure … Elle … ». */
function openingThing(words: Document['words'], at: number): Antecedent | undefined {
  const gender = /^(?:la|une|cette|sa)$/u.test(words[at]!.folded)
    ? 'f'
    : /^(?:le|un|ce|cet|son)$/u.test(words[at]!.folded)
      ? 'm'
      : undefined;
  const noun = words[at + 1]!;
  return gender && noun.word && !noun.capital && !noun.roles && !noun.classes
    ? { first: at, last: at + 2, gender, plural: false, subject: true, thing: true }
    : undefined;
}

function isSubject(words: Document['words'], first: number): boolean {
  let k = first - 1;
  while (k >= 0 && /^(?:m\.?|mme|mlle|l'|l[ae]s?|\(|«)$/u.test(words[k]!.folded)) k--;
  return (k < 0 || !PREPOSITION.test(words[k]!.folded)) && !/^(?:du|des|aux?)$/u.test(words[first]!.folded);
}

const fits = (candidate: Antecedent, { gender, plural }: Pronoun): boolean =>
  candidate.plural === plural && (candidate.gender === undefined || candidate.gender === gender || plural);

function nearest(seen: readonly Antecedent[], from: number, pronoun: Pronoun, sentenceOf: Int32Array): Antecedent | undefined {
  for (let k = seen.length - 1; k >= from; k--) {
    const candidate = seen[k]!;
    if (sentenceOf[pronoun.first]! - sentenceOf[candidate.first]! > 2) return undefined;
    if (
      candidate.last <= pronoun.first &&
      candidate.draft?.type !== 'LOC' &&
      fits(candidate, pronoun) &&
      (candidate.gender !== undefined || candidate.draft?.type === 'PER')
    )
      return candidate;
  }
  return undefined;
}

function mostSalient(
  document: Document,
  seen: readonly Antecedent[],
  from: number,
  pronoun: Pronoun,
  quoted: Uint8Array,
): Antecedent | undefined {
  const { words, sentenceOf } = document;
  const here = sentenceOf[pronoun.first]!;
  const speaks = words[pronoun.first]!.folded.startsWith('-') || SPEECH.test(words[pronoun.last]?.folded ?? '');
  let best: Antecedent | undefined;
  let bestScore = 1.9;
  for (let k = from; k < seen.length; k++) {
    const candidate = seen[k]!;
    const distance = here - sentenceOf[candidate.first]!;
    if (distance > (speaks ? 3 : 2) || !fits(candidate, pronoun)) continue;
    if (quoted[pronoun.first] !== quoted[candidate.first] && (quoted[pronoun.first] !== 0 || quoted[candidate.first] !== 0)) continue;
    const person = candidate.draft?.type === 'PER';
    const score =
      3 -
      distance * 1.5 +
      (candidate.subject ? 2 : 0) +
      (person ? 1 : candidate.draft ? -0.5 : candidate.thing ? (speaks ? -1 : 0) : 0.5) +
      (candidate.gender === undefined ? (pronoun.gender === 'm' ? -0.5 : -1) : 0) +
      candidate.first / words.length / 10;
    if (score > bestScore) {
      best = candidate;
      bestScore = score;
    }
  }
  return best;
}
