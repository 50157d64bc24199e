import type { NounPhrase, TaggedWord } from '../types.ts';

const isParticiple = ({ upos, features }: TaggedWord): boolean => upos === 'VERB' && features['VerbForm'] === 'Part';
/** Pronouns that stand like nouns: « celui », « tous », « cela »; clitics belong to the verb, relatives open clauses. */
export const isNominalPronoun = ({ upos, features, form }: TaggedWord): boolean =>
  upos === 'PRON' &&
  features['Emph'] !== 'No' &&
  !/^(?:Rel|Int)$/u.test(features['PronType'] ?? '') &&
  features['Reflex'] === undefined &&
  !isClitic(form);

/** Pronouns that lean on a verb: « il », « -t-il », « le », « y ». */
export function isClitic(form: string): boolean {
  return form.startsWith('-') || CLITICS.has(form.toLowerCase().replace('’', "'"));
}
const CLITICS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'je',
  "j'",
  'tu',
  "t'",
  'il',
  'elle',
  'on',
  'nous',
  'vous',
  'ils',
  'elles',
  'ce',
  "c'",
  'me',
  "m'",
  'te',
  'se',
  "s'",
  'le',
  'la',
  "l'",
  'les',
  'lui',
  'leur',
  'y',
  'en',
]);

/**
 * The noun phrases of the words `from` up to `to`: determiners, numbers and adjectives, a head, and the adjectives, participles and names
 * that follow it: « les deux autres **dirigeants** européens », « le président **Chirac** » (head *président*).
 */
export function readNounPhrases(words: readonly TaggedWord[], from: number, to: number, phrases: NounPhrase[]): void {
  let i = from;
  while (i < to) {
    const head = headOf(words, i, to);
    if (head < 0) {
      i++;
      continue;
    }
    const end = endOf(words, i, head, to);
    const determiner = words[i]!.upos === 'DET' ? i : -1;
    const preposition = i > from && words[i - 1]!.upos === 'ADP' ? i - 1 : -1;
    const complements: number[] = [];
    const before = phrases.at(-1);
    if (before !== undefined && preposition >= 0 && before.to === preposition) (before.complements as number[]).push(phrases.length);
    phrases.push({
      start: words[i]!.start,
      end: words[end - 1]!.end,
      from: i,
      to: end,
      head,
      ...(determiner >= 0 ? { determiner } : {}),
      ...(preposition >= 0 ? { preposition } : {}),
      complements,
    });
    i = end;
  }
}

/** How many words stand before a head at most: « les deux très grandes … ». */
const BEFORE_HEAD = 12;

/** The head of the phrase that begins at word i, -1 if none does. */
function headOf(words: readonly TaggedWord[], i: number, to: number): number {
  let j = i;
  while (j < Math.min(to, i + BEFORE_HEAD)) {
    const word = words[j]!;
    if (word.upos === 'NOUN' || word.upos === 'PROPN') return j;
    if (word.upos === 'PRON') return j === i && isNominalPronoun(word) ? j : -1;
    const before = word.upos === 'DET' || word.upos === 'NUM' || word.upos === 'ADJ';
    // « ces **derniers** »
    if (!before && j > i + 1 && words[i]!.upos === 'DET' && words[j - 1]!.upos === 'ADJ') return j - 1;
    // « un **très** grand succès », « une **quasi** totale impunité », « la « **grande** » réforme »
    const between = j > i && (word.upos === 'ADV' || isMark(word)) && j + 1 < to && /^(?:ADJ|NUM|NOUN|PROPN)$/u.test(words[j + 1]!.upos);
    if (!before && !between) return -1;
    j++;
  }
  return -1;
}

/** « quel », « quelle » before a noun. */
export const isInterrogative = ({ features, lemma }: TaggedWord): boolean => features['PronType'] === 'Int' || lemma === 'quel';

/** Nouns that say when where they stand without a preposition: « **lundi**, le ministre … ». */
export const isTime = ({ lemma }: TaggedWord): boolean => TIMES.has(lemma);
const TIMES: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'lundi',
  'mardi',
  'mercredi',
  'jeudi',
  'vendredi',
  'samedi',
  'dimanche',
  'jour',
  'matin',
  'soir',
  'nuit',
  'semaine',
  'mois',
  'an',
  'année',
  'fois',
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
  'mi-avril',
]);

const isMark = ({ form }: TaggedWord): boolean => /^["«“]$/u.test(form);

/** The word after the last of a phrase with its head at `head`. */
function endOf(words: readonly TaggedWord[], first: number, head: number, to: number): number {
  // « L'année suivante **André** », « Quelle fleur **Vincent Van Gogh** a-t-il peinte ? » are two phrases
  const takesName = !isTime(words[head]!) && !isInterrogative(words[first]!);
  let end = head + 1;
  let name = words[head]!.upos === 'PROPN';
  while (end < to) {
    const word = words[end]!;
    if (word.upos === 'PROPN') {
      if (!name && !takesName) break;
      name = true;
    } else if (word.upos === 'NOUN') {
      // « les États **membres** », but « Paris **mardi** » is two phrases
      if (name || words[end - 1]!.upos !== 'NOUN') break;
    } else if (!(
      word.upos === 'ADJ' ||
      word.upos === 'NUM' ||
      (word.upos === 'X' && name) ||
      (isParticiple(word) && words[end - 1]!.upos !== 'PROPN')
    ))
      break;
    end++;
  }
  return end;
}
