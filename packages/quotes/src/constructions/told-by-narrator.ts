import type { VerbGroup } from '../cues/verb-group.ts';
import { has, is, low, type Document } from '../text/document.ts';
import { Flag, Kind } from '../text/flags.ts';
import { isLequel } from '../text/function-words.ts';
import { startsMainClause } from '../text/main-clause.ts';
import { headOf } from '../text/noun-phrase.ts';
import { isSpeechNoun } from '../text/speech-nouns.ts';
import { isFinite } from '../text/verb-use.ts';
import { isWordOf } from '../text/closed-classes.ts';

/** « ce que dément l'armée », « ce que l'armée qualifie de « fable » », « un chiffre que conteste l'armée », « des accusations rejetées par l'armée »: the narrator's, on what was said. */
export function isDisputed(doc: Document, i: number, starts: ReadonlyMap<number, VerbGroup>): boolean {
  const bare = doc.flags[i] === Flag.word && has(doc, i + 1, Flag.que);
  const from = low(doc, i) === 'ce' || bare ? i + 1 : i + 2;
  if (from === i + 2 && !has(doc, i, Flag.determiner)) return false;
  const limit = has(doc, from, Flag.que | Flag.relative) ? from + 14 : from;
  const senses = low(doc, i) === 'ce' && has(doc, from, Flag.que) ? OPINION : ANSWER;
  for (let k = from; k <= limit && has(doc, k, Flag.word | Flag.comma); k++) if (senses.test(starts.get(k)?.cue.sense ?? '')) return true;
  return false;
}

/** The senses of verbs by which somebody else answers what was said, and by which they say what they think of it. */
const ANSWER = /^(?:deny|confirm)$/u;
const OPINION = /^(?:deny|confirm|describe|judge|blame)$/u;

/** « sans donner de date », « sans toutefois préciser », « sans plus de détails »: what the speaker did not say, not « sans faire de victime ». */
function withholds(doc: Document, i: number): boolean {
  let k = low(doc, i) === 'pour' && low(doc, i + 1) === 'autant' ? i + 2 : i;
  while (has(doc, k, Flag.adverb | Flag.clitic)) k++;
  if ((k > i && has(doc, k, Flag.infinitive)) || has(doc, i, Flag.adverb) || has(doc, k, Flag.avoir)) return true;
  return has(doc, k, Flag.infinitive) && (doc.info[k]!.cue?.frames.startsWith('+') === false || isWordOf(low(doc, k), 'withheld'));
}

/** « a dit que P [sans préciser la date] », « a dit que P [en allusion au maire] » */
export const isUntold = (doc: Document, i: number): boolean =>
  (low(doc, i) === 'sans' && DETAILED.test(low(doc, i + 1))) || (low(doc, i) === 'en' && alludes(doc, i));

const DETAILED = /^(?:préciser|détailler|donner|citer|nommer)$/u;

/** « que si P, [alors] Q », « que puisque X dit que P, [alors] Q » */
function isConsequence(doc: Document, alors: number): boolean {
  for (let i = alors - 1; i >= doc.first[alors]!; i--) {
    if (/^s[i']$/u.test(low(doc, i)) && !has(doc, i + 1, Flag.etre)) return true;
    if (has(doc, i, Flag.que) && has(doc, i + 1, Flag.subordinator)) return true;
  }
  return false;
}

/** « , sans donner de date », « , provoquant la colère des élus », « , explication qui a laissé sceptique », « , lequel a répondu », « , alors j'ai attendu »: what comes after a comma is the narrator's. */
export function leavesClause(doc: Document, i: number): boolean {
  const word = low(doc, i);
  if (word === 'sans' || (/^(?:non|mais)$/u.test(word) && low(doc, i + 1) === 'sans'))
    return withholds(doc, word === 'sans' ? i + 1 : i + 2);
  if (alludes(doc, i) || isBySpeaker(doc, i)) return true;
  if (word === 'alors') return !has(doc, i + 1, Flag.que) && !isConsequence(doc, i) && startsMainClause(doc, i + 1, doc.last[i]!);
  if (has(doc, i, Flag.presentParticiple)) return isSpeechNoun(low(doc, headOf(doc, { from: i + 1, to: doc.last[i]! })), 'stirred');
  const noun = has(doc, i, Flag.determiner) ? i + 1 : i;
  if (isWordOf(low(doc, noun), 'gloss') && !has(doc, noun + 1, Flag.preposition))
    return !has(doc, i, Flag.determiner) || is(doc, i, Kind.indefinite);
  return isLequel(doc, i);
}

/** « , elle aussi. », « , de son côté. », « , la voix brisée. », « , ce à quoi Y a répondu », « , au grand dam de Y », « , malgré le démenti de Y »: what is told of who speaks, or of what became of it. */
function isBySpeaker(doc: Document, i: number): boolean {
  const words = `${low(doc, i)} ${low(doc, i + 1)} ${low(doc, i + 2)}`;
  if (/^(?:ce à quoi|au grand dam)$/u.test(words)) return true;
  if (low(doc, i) === 'malgré') return low(doc, i + 2).startsWith('démenti');
  const end = doc.last[i]!;
  if (/^(?:de son côté|pour sa part|à son tour)$/u.test(words)) return end === i + 3;
  if (is(doc, i, Kind.they)) return low(doc, i + 1) === 'aussi' && end === i + 2;
  return is(doc, i, Kind.article) && isSpeechNoun(low(doc, i + 1), 'manner') && end <= i + 3;
}

/** « allusion au maire », « en référence à la loi », « faisant écho aux élus »: what the speaker thinks of, told by the narrator. */
function alludes(doc: Document, i: number): boolean {
  const noun = /^(?:en|une|faisant)$/u.test(low(doc, i)) ? i + 1 : i;
  return /^(?:allusion|référence|écho|hommage)$/u.test(low(doc, noun)) && is(doc, noun + 1, Kind.to);
}

/** How far behind a conjunction the verb of its clause may stand. */
const CLAUSE = 14;

/** « , avant que Y ne démente », « , peu après que Y a annoncé un refus », « , quand Y affirme que », « , là où Y parle de « folie » »: what another said before, after or against it. */
export function tellsOther(doc: Document, i: number, starts: ReadonlyMap<number, VerbGroup>): boolean {
  const at = low(doc, i) === 'peu' || low(doc, i) === 'juste' ? i + 1 : i;
  const isTime = /^(?:avant|après)$/u.test(low(doc, at)) && has(doc, at + 1, Flag.que);
  if (!isTime && !/^(?:or|quand|lorsqu[e'])$/u.test(low(doc, i)) && !(low(doc, i) === 'là' && low(doc, i + 1) === 'où')) return false;
  for (let k = at + 1; k < at + CLAUSE && (has(doc, k, Flag.word) || doc.opens[k]! >= 0); k++) {
    const group = starts.get(k);
    if (group?.mood === 'finite' && group.from === k) return !has(doc, k - 1, Flag.subject);
    if (isFinite(doc, k)) return false;
  }
  return false;
}

/** « , comme l'a dit X », « , comme prétendu par X »: another has said so too. */
export function repeatsReport(doc: Document, i: number, starts: ReadonlyMap<number, VerbGroup>): boolean {
  if (low(doc, i) !== 'comme') return false;
  // « comme [elle] l'avait dit »
  const verb = has(doc, i + 1, Flag.subject) ? i + 2 : i + 1;
  const group = starts.get(verb);
  return (
    group !== undefined &&
    (group.mood === 'past participle' ? low(doc, group.to + 1) === 'par' : is(doc, verb, Kind.article)) &&
    (verb === i + 1 || group.compound)
  );
}
