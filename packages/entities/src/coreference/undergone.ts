import { undergone } from '../lexicon/undergone.generated.ts';
import { isOf, type Document } from '../resolve/document.ts';
import type { Draft, DraftMention } from '../resolve/drafts.ts';
import type { RolePhrase } from '../resolve/role-phrases.ts';
import { foldedAt } from '../resolve/word.ts';
import { lettersIn } from '../text/lettered.ts';
import { isAuxiliary } from '../text/function-words.ts';
import { isOfClass } from '../text/noun-classes.ts';

/** How many mentions of somebody are read, and how many words around each. */
const MENTIONS = 8;
const REACH = 8;

const listed = /* @__PURE__ */ lettersIn(undergone);

const lettersOf = (folded: string): string => listed(folded) || listed(folded.replace(/e?s?$/u, ''));

/** Words between a name and its participle: « X, 34 ans, [a été] arrêté ». */
const BETWEEN: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ',',
  'qui',
  'an',
  'ans',
  'age',
  'agee',
  'deja',
  'lui',
  'meme',
  'alors',
  'pour',
]);
const FIGURE_OR_ADVERB = /^(?:\d+|\p{L}+ment)$/u;
/** « mis [en examen] », « placé [en garde à vue] », « porté [plainte] » */
const PHRASES = /^(?:mis(?:e|es)? en (?:examen|cause)|placee?s? en (?:garde|detention)|porte plainte|sans vie|en garde a vue)/u;

const joined = (words: Document['words'], at: number): string => [0, 1, 2, 3].map((k) => foldedAt(words, at + k)).join(' ');

/** Whether the words around a mention tell that something was done to whom it names. */
function isUndergoing({ words, sentenceOf }: Document, { first, last, kind }: DraftMention): boolean {
  if (kind === 'description') {
    // Not « le conseil [du prévenu] ».
    for (let k = first; k < last && !isOf(words[k]); k++) if (lettersOf(foldedAt(words, k)).includes('n')) return true;
    return false;
  }
  const sentence = sentenceOf[first];
  // « X a été arrêté », « X, soupçonné de vol »
  for (let k = last; k < last + REACH && sentenceOf[k] === sentence; k++) {
    if (/[pv]/u.test(lettersOf(foldedAt(words, k))) || PHRASES.test(joined(words, k))) return true;
    const word = foldedAt(words, k);
    if (!isAuxiliary(word) && !BETWEEN.has(word) && !FIGURE_OR_ADVERB.test(word)) break;
  }
  // « La police a arrêté X »
  if (isAuxiliary(foldedAt(words, first - 2)) && /^[^d]*p/u.test(lettersOf(foldedAt(words, first - 1)))) return true;
  // « le corps de X »
  if (isOf(words[first - 1]) && lettersOf(foldedAt(words, first - 2)).includes('b')) return true;
  // « Jugé depuis lundi pour meurtre, X »
  if (foldedAt(words, first - 1) !== ',') return false;
  let opening = first - 1;
  while (opening > 0 && first - opening < 2 * REACH && sentenceOf[opening - 1] === sentence) opening--;
  return lettersOf(foldedAt(words, opening)).includes('p') || PHRASES.test(joined(words, opening));
}

/** Whether a noun is that of an office: « le procureur » is a « magistrat ». */
export const isOffice = ({ lemma, wider }: RolePhrase): boolean =>
  [lemma, ...wider].some((noun) => isOfClass(noun.split(' ', 1)[0]!, 'office'));

/** « Franck Deroo a été arrêté. Le procureur … »: whether the text tells of somebody only as whom its news befell, so that no office is his. */
export const hasUndergone = (document: Document, draft: Draft): boolean => draft.roles.every(isSuffering) && isBefallen(document, draft);

/** Whether a noun is that of whom something befell: « la victime », « l'accusé ». */
export const isSuffering = ({ lemma }: Pick<RolePhrase, 'lemma'>): boolean => lettersOf(lemma).includes('n');

/** Whether the text tells that something was done to somebody. */
export const isBefallen = (document: Document, { mentions }: Draft): boolean =>
  [...mentions.slice(0, MENTIONS), ...mentions.slice(MENTIONS).slice(-MENTIONS)].some((mention) => isUndergoing(document, mention));
