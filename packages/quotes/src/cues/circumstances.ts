import { isFullName, isOccasion } from '../text/apposition.ts';
import { has, is, low, type Document, type Range } from '../text/document.ts';
import { Flag, Kind } from '../text/flags.ts';
import { isBareOf, isOf, isTheirs } from '../text/function-words.ts';
import { headOf, readPhrase } from '../text/noun-phrase.ts';
import { isSpeechNoun } from '../text/speech-nouns.ts';
import { isFinite } from '../text/verb-use.ts';
import { isWordOf } from '../text/closed-classes.ts';

/** « devant les députés », « devant les caméras », « face à la presse », not « devant l'Irlande ». */
function facesSomebody(doc: Document, i: number): boolean {
  const article = low(doc, i) === 'face' ? i + 2 : i + 1;
  const noun = low(doc, article) === 'aux' || has(doc, article, Flag.determiner) ? article + 1 : article;
  return isFullName(doc, article) || (noun > i + 1 && (has(doc, noun, Flag.sourceNoun) || isSpeechNoun(low(doc, noun), 'faced')));
}

/** « lors de la réunion », « dans un communiqué », « sur Twitter »: where something was said. */
export function saysWhere(doc: Document, i: number): boolean {
  if (low(doc, i) === 'devant') return facesSomebody(doc, i);
  if (isOccasion(doc, i)) return true;
  if (!is(doc, i, Kind.via)) return false;
  const end = readPhrase(doc, i + 1, doc.last[i]! + 1, { apposition: false });
  const head = low(doc, headOf(doc, { from: i + 1, to: Math.max(i + 1, end - 1) }));
  return isSpeechNoun(head, 'medium') || isSpeechNoun(head, 'written');
}

/** « sous couvert d'anonymat », « au micro de RTL », « dans un communiqué », « en déplacement à Brest », « en poste depuis 2012 », « également élu », « pourtant prudent »: how X was heard, or what else X is. */
export function saysHowHeard(doc: Document, i: number): boolean {
  const next = low(doc, i + 1);
  switch (low(doc, i)) {
    case 'sous':
      return /^couverte?$/u.test(next) || low(doc, i + 2) === 'sceau';
    case 'au':
      return next === 'micro';
    case 'en':
      return /^(?:déplacement|poste|visite|conférence)$/u.test(next);
    case 'également':
    case 'pourtant':
      return has(doc, i + 1, Flag.word) && has(doc, i + 2, Flag.comma);
    default:
      return is(doc, i, Kind.via) && saysWhere(doc, i);
  }
}

/** « dans un communiqué », « lors d'un entretien au Monde », « sur son compte Twitter »: at the end of the sentence, where the cue's words were said. */
export function isNarrated(doc: Document, i: number, limit: number): boolean {
  const lors = low(doc, i) === 'lors' && isOf(doc, i + 1);
  if (!lors && !/^(?:dans|sur)$/u.test(low(doc, i))) return false;
  const article = lors ? (low(doc, i + 1) === "d'" ? i + 2 : i + 1) : i + 1;
  const own = isTheirs(doc, article);
  if (
    low(doc, i) === 'sur'
      ? !own && !isSpeechNoun(low(doc, article), 'site')
      : !own && !is(doc, article, Kind.indefinite) && !low(doc, article).startsWith('cet')
  )
    return false;
  const noun = isSpeechNoun(low(doc, article), 'site') ? article : headOf(doc, { from: article, to: limit });
  return (isSpeechNoun(low(doc, noun), 'site') || isSpeechNoun(low(doc, noun), 'medium')) && reachesEnd(doc, noun + 1, limit, Flag.comma);
}

/** « , à l'issue de la réunion », « , interrogé par l'AFP », « , devant les députés »: between the comma and the end, on what occasion the cue's words were said. */
export function isAside(doc: Document, i: number, limit: number): boolean {
  const word = low(doc, i);
  const said =
    (isOccasion(doc, i) && !/^(?:après|avant|devant)$/u.test(word)) ||
    (/^(?:devant|face)$/u.test(word) && facesSomebody(doc, i)) ||
    isWordOf(word, 'heard');
  return said && reachesEnd(doc, i + 1, limit);
}

/** « a dit que P[, avant de quitter la salle] »: what the speaker did then, unless the clause tells of a deed that may go on so: « que l'homme a frappé la vitre, avant de fuir ». */
export function isSequel(doc: Document, { from, to: comma }: Range): boolean {
  const before = comma + 1;
  if (low(doc, before) !== 'avant' || !isBareOf(doc, before + 1)) return false;
  for (let i = from; i < comma; i++) if (isDeed(doc, i)) return false;
  return true;
}

/** « a frappé », « aurait tiré », « avoir vu », « il faudra »: not « avait dit », « était malade ». */
const isDeed = (doc: Document, i: number): boolean =>
  (/^(?:a|ont|auraient|aurait|avoir)$/u.test(low(doc, i)) && followsParticiple(doc, i)) ||
  (is(doc, i - 1, Kind.oneself) && /^(?:est|sont|serait|seraient|être)$/u.test(low(doc, i))) ||
  /^(?:fau|devr)/u.test(low(doc, i));

/** « a [ensuite] frappé » */
function followsParticiple(doc: Document, auxiliary: number): boolean {
  let i = auxiliary + 1;
  while (has(doc, i, Flag.adverb | Flag.clitic)) i++;
  return has(doc, i, Flag.pastParticiple);
}

/** How many words behind the first the names of agencies may have: « (avec AFP et Reuters) ». */
const AGENCIES = 4;

/** « (lire page 4) », « (voir notre encadré) », « (NDLR) », « (AFP) », « (avec agences) »: the writer's word to the reader. */
export function isReference(doc: Document, bracket: number): boolean {
  if (!has(doc, bracket, Flag.openBracket)) return false;
  if (/^(?:lire|voir|source|ndlr|cf)$/u.test(low(doc, bracket + 1))) return true;
  const isWith = low(doc, bracket + 1) === 'avec';
  const agency = bracket + (!isWith ? 1 : low(doc, bracket + 2) === "l'" ? 3 : 2);
  if (!isWordOf(low(doc, agency), 'agency') || (!isWith && has(doc, bracket - 1, Flag.capital))) return false;
  const { length } = doc;
  let close = agency;
  while (close < length - 1 && close < agency + AGENCIES && !has(doc, close, Flag.closeBracket)) close++;
  return (
    has(doc, close, Flag.closeBracket) && (close === length - 1 || has(doc, close + 1, Flag.final) || doc.first[close + 1] === close + 1)
  );
}

/** Whether no verb or clause but a relative one behind a comma comes before the end of the sentence, or what `before` names. */
function reachesEnd(doc: Document, from: number, limit: number, before = 0): boolean {
  for (let i = from; i <= limit && !has(doc, i, before) && !(has(doc, i, Flag.comma) && has(doc, i + 1, Flag.relative)); i++)
    if (!has(doc, i, Flag.word | Flag.final) || isFinite(doc, i) || has(doc, i, Flag.que | Flag.relative | Flag.coordinator)) return false;
  return true;
}
