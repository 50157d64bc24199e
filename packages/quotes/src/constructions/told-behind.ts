import { nextComma } from './asides.ts';
import { has, is, low, type Document, type Range } from '../text/document.ts';
import { AUXILIARY, Flag, Kind } from '../text/flags.ts';
import { isOf } from '../text/function-words.ts';
import { readPhrase } from '../text/noun-phrase.ts';
import { isHeadedBySomebody } from '../text/somebody.ts';
import { speechNounOf } from '../text/speech-nouns.ts';
import { mainSubject } from '../text/subject.ts';
import { isFinite, pastClitics } from '../text/verb-use.ts';
import { isWordOf } from '../text/closed-classes.ts';

/** *mots*, *termes*, *paroles*, *phrase*, *formule* … */
const isWording = (doc: Document, i: number): boolean => speechNounOf(low(doc, i), ['wording', 'saying', 'remark', 'announcing']) > 0;

/** The noun of wording behind a definite article or a demonstrative and at most one adjective, -1 where there is none. */
function wordingAt(doc: Document, article: number): number {
  if (!is(doc, article, Kind.article | Kind.demonstrative)) return -1;
  return [article + 1, article + 2].find((i) => isWording(doc, i)) ?? -1;
}

const SIGNED = /^signée?s?$/u;

/** « de [la préfète] », « du [maire] », « signée [Léa Petit] », not « d'une grande violence », « de trois morts ». */
function ownerAt(doc: Document, link: number, end: number): Range | undefined {
  if (!isOf(doc, link) && !SIGNED.test(low(doc, link))) return undefined;
  const to = readPhrase(doc, link + 1, end) - 1;
  const owner = { from: link + 1, to };
  return to > link && isHeadedBySomebody(doc, owner) ? owner : undefined;
}

/** « [X] qui parle », « [X] qui le dit », « ce que répond [X] », « ce que [X] a répondu »: who says it, behind « c'est » or « voilà ». */
function cleftAt(doc: Document, from: number, end: number): Range | undefined {
  if (low(doc, from) === 'ce' && has(doc, from + 1, Flag.que)) return subjectOf(doc, from + 2, end);
  const somebody = somebodyAt(doc, from, end);
  const verb = somebody && low(doc, somebody.to + 1) === 'qui' ? somebody.to + 2 : end;
  return verb < end && (/^parle(?:nt)?$/u.test(low(doc, verb)) || /^l[e']$/u.test(low(doc, verb))) ? somebody : undefined;
}

/** « que [X] veut faire passer », « que pose [X] », « qu'a voulu faire passer [X] »: the subject of a clause, before its verb or behind it. */
function subjectOf(doc: Document, from: number, end: number): Range | undefined {
  let i = verbTo(doc, from);
  if (i === from) return mainSubject(doc, i, end);
  while (has(doc, i, Flag.adverb)) i++;
  return somebodyAt(doc, i, end);
}

/** Past a verb with its clitics, auxiliary and adverbs: « [l'a aussitôt répondu] X ». */
function verbTo(doc: Document, from: number): number {
  let i = pastClitics(doc, from);
  if (!isFinite(doc, i)) return from;
  i++;
  while (has(doc, i, Flag.adverb | Flag.pastParticiple | Flag.infinitive) && !has(doc, i, Flag.determiner | Flag.capital)) i++;
  return i;
}

function somebodyAt(doc: Document, from: number, end: number): Range | undefined {
  const somebody = { from, to: readPhrase(doc, from, end) - 1 };
  return somebody.to >= from && isHeadedBySomebody(doc, somebody) ? somebody : undefined;
}

/** « est de [X] », « est venue de [X] », « est lâché par [X] », « sont ceux de [X] »: whose the words of a phrase are by its verb. */
function ownerBehind(doc: Document, verb: number, end: number): Range | undefined {
  let link = verb + 1;
  while (has(doc, link, Flag.adverb | Flag.pastParticiple) || is(doc, link, Kind.thatOne)) link++;
  const owner = low(doc, link) === 'par' ? undefined : (ownerAt(doc, verb + 1, end) ?? ownerAt(doc, link, end));
  for (let i = link; !owner && i < end && !isFinite(doc, i); i++) if (low(doc, i) === 'par') return somebodyAt(doc, i + 1, end);
  return owner;
}

/** The word behind closing marks and the full stop that may follow them: « P ». */
export const behindMarks = (doc: Document, close: number): number => (has(doc, close + 1, Flag.final) ? close + 2 : close + 1);

/**
 * Who the sentence behind a quotation says that its words are by: « P. » C'est par ces mots que X a ouvert la séance ; Ce sont les mots
 * de X ; La formule est de X ; La remarque, faite tout bas, vient de X ; Par ces mots, X … ; Ainsi parle X; or that its own says: « P », tel est l'avis de X.
 */
export function toldBehind(doc: Document, close: number): Range | undefined {
  const isJoined = has(doc, close + 1, Flag.comma | Flag.colon);
  const from = isJoined ? close + 2 : behindMarks(doc, close);
  if (from >= doc.length || (!isJoined && doc.first[from] !== from)) return undefined;
  const end = doc.last[from]! + 1;
  if (low(doc, from) === 'ainsi' && /^parl(?:e|ent|ait|aient)$/u.test(low(doc, from + 1))) return somebodyAt(doc, from + 2, end);
  const isVerbFirst = isWordOf(low(doc, from), 'presenting');
  if (isJoined && !isVerbFirst) return undefined;
  if (SIGNED.test(low(doc, from))) return somebodyAt(doc, has(doc, from + 1, Flag.colon) ? from + 2 : from + 1, end);
  let k = isVerbFirst ? (has(doc, from + 1, Flag.etre) ? from + 2 : from + 1) : from;
  if (isVerbFirst && low(doc, k) === 'là') k++;
  if (isVerbFirst && low(doc, k) === 'ainsi' && has(doc, k + 1, Flag.que)) return mainSubject(doc, k + 2, end);
  const cleft = isVerbFirst && /^(?:c|voilà)/u.test(low(doc, from)) ? cleftAt(doc, k, end) : undefined;
  if (cleft) return cleft;
  const isBy = has(doc, k, Flag.preposition);
  const noun = wordingAt(doc, isBy ? k + 1 : k);
  if (noun < 0) return undefined;
  if (isBy) return has(doc, noun + 1, isVerbFirst ? Flag.que : Flag.comma) ? mainSubject(doc, noun + 2, end) : undefined;
  if (isVerbFirst) return has(doc, noun + 1, Flag.que) ? subjectOf(doc, noun + 2, end) : ownerAt(doc, noun + 1, end);
  // « Cette petite phrase de X inquiète »
  const owner = is(doc, from, Kind.demonstrative) ? ownerAt(doc, noun + 1, end) : undefined;
  if (owner) return owner;
  const isSaid = has(doc, noun + 1, Flag.comma) && has(doc, noun + 2, Flag.pastParticiple);
  const maker = isSaid ? (ownerAt(doc, noun + 2, end) ?? ownerBehind(doc, noun + 1, end)) : undefined;
  if (maker) return maker;
  const verb = has(doc, noun + 1, Flag.comma) ? nextComma(doc, noun + 2, end) : noun + 1;
  return has(doc, verb, AUXILIARY) || /^(?:vient|émane)$/u.test(low(doc, verb)) ? ownerBehind(doc, verb, end) : undefined;
}
