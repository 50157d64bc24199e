import { isNarrated, saysWhere } from '../cues/circumstances.ts';
import { has, is, low, type Document } from '../text/document.ts';
import { Flag, Kind } from '../text/flags.ts';
import { isFinite } from '../text/verb-use.ts';
import { isBareOf, isTheirs } from '../text/function-words.ts';

/** How many words an aside may have. */
const LONGEST = 24;

const BOUNDARY = Flag.comma | Flag.final | Flag.colon | Flag.semicolon | Flag.dash;

/**
 * Past what the narrator says of the speaker behind his name, between commas: « a dit X[, de son côté], », « [, visiblement ému], »,
 * « [, en quittant la salle]. », « [, qui dirige le chantier], », « [, pour qui c'est trop] »; behind a pronoun no clause is. `i` is the comma; it is returned where nothing of that kind stands.
 */
export function pastAsides(doc: Document, i: number, limit: number): number {
  const pronoun = has(doc, i - 1, Flag.inversion);
  let at = i;
  while (has(doc, at, Flag.comma)) {
    const end = asideEnd(doc, at + 1, limit, pronoun);
    if (end < 0) break;
    at = end;
  }
  return at;
}

/** The mark that ends the aside which begins at a word, or -1. */
function asideEnd(doc: Document, from: number, limit: number, pronoun: boolean): number {
  const head = has(doc, from, Flag.preposition) && low(doc, from + 1) === 'qui' ? from + 1 : from;
  const relative = !pronoun && has(doc, head, Flag.relative) && low(doc, head) !== 'où';
  if (!relative && !isOfSpeaker(doc, from, limit, pronoun)) return -1;
  let verbs = 0;
  for (let i = from; i <= limit && i < from + LONGEST; i++) {
    if (has(doc, i, Flag.comma) && relative && verbs === 0) i = nextComma(doc, i + 1, limit);
    if (i === limit || has(doc, i, BOUNDARY)) return !relative || verbs > 0 ? i : -1;
    if (doc.opens[i]! >= 0) {
      if (head === from) return -1;
      i = doc.quoted[doc.opens[i]!]!.close;
      verbs = Math.max(1, verbs);
    } else if (isFinite(doc, i) && (!relative || ++verbs > 2 || /[qi]/u.test(doc.info[i]!.cue?.frames ?? ''))) return -1;
  }
  return -1;
}

/** « qui[, depuis 2019], dirige »: past the comma that closes what one opens before a verb. */
export function nextComma(doc: Document, i: number, limit: number): number {
  let k = i;
  while (k < limit && !has(doc, k, BOUNDARY)) k++;
  return has(doc, k, Flag.comma) ? k + 1 : k;
}

/** Whether words without a finite verb that begin so are the narrator's. */
function isOfSpeaker(doc: Document, i: number, limit: number, pronoun: boolean): boolean {
  const word = low(doc, i);
  const time = timeEnd(doc, i);
  if (time > i && has(doc, time, BOUNDARY)) return true;
  if (is(doc, i, Kind.they)) return /^(?:aussi|,|non)$/u.test(low(doc, i + 1));
  if (isTheirs(doc, i + 1) && /^(?:côté|part|tour)$/u.test(low(doc, i + 2))) return has(doc, i + 3, BOUNDARY);
  if (word === 'en' || (word === 'tout' && low(doc, i + 1) === 'en'))
    return has(doc, word === 'en' ? i + 1 : i + 2, Flag.presentParticiple);
  if (word === 'non') return low(doc, i + 1) === 'sans';
  if (isNarrated(doc, i, limit) || bringsProof(doc, i)) return true;
  if (saysWhere(doc, i)) return !/^(?:après|avant)$/u.test(word) || (has(doc, i + 2, Flag.infinitive) && isBareOf(doc, i + 1));
  if (is(doc, i, Kind.article)) return is(doc, i + 2, Kind.to) && has(doc, i + 4, BOUNDARY);
  const predicate = has(doc, i, Flag.adverb) ? i + 1 : i;
  return isPredicate(doc, predicate) && (!pronoun || has(doc, predicate + 1, BOUNDARY));
}

/** « [documents] à l'appui », « [photo] en main » */
const bringsProof = (doc: Document, i: number): boolean =>
  has(doc, i, Flag.word) &&
  !has(doc, i, Flag.determiner | Flag.preposition) &&
  ((low(doc, i + 1) === 'à' && low(doc, i + 3) === 'appui') || (low(doc, i + 1) === 'en' && /^mains?$/u.test(low(doc, i + 2))));

/** Past « mardi », « lundi 3 mars ». */
function timeEnd(doc: Document, from: number): number {
  let i = from;
  while (has(doc, i, Flag.time | Flag.number)) i++;
  return has(doc, i - 1, Flag.time) || has(doc, from, Flag.time) ? i : from;
}

/** « ému », « interrogé par la presse », « furieux ». */
const isPredicate = (doc: Document, i: number): boolean =>
  !has(doc, i, Flag.determiner | Flag.capital | Flag.preposition | Flag.adverb) &&
  (has(doc, i, Flag.pastParticiple) ||
    (doc.flags[i] === Flag.word && (has(doc, i + 1, Flag.comma) || /(?:ée?|eux|euse|if|ive)s?$/u.test(low(doc, i)))));
