import type { Candidate } from '../cues/candidate.ts';
import { clauseEnd } from './clause-end.ts';
import { clauseKind, trim } from '../cues/content.ts';
import type { Context } from '../cues/context.ts';
import { has, is, low, type Document, type Range } from '../text/document.ts';
import { Flag, Kind } from '../text/flags.ts';
import { isAccordingTo, isLequel, isOf, isTheirs } from '../text/function-words.ts';
import { startsMainClause } from '../text/main-clause.ts';
import { headOf, readPhrase } from '../text/noun-phrase.ts';
import { phraseBefore } from '../text/phrase-before.ts';
import { isSpeechNoun, OF_WORDS, speechNounOf } from '../text/speech-nouns.ts';
import { isReceiving } from '../text/receives.ts';
import { mainSubject, subjectBefore } from '../text/subject.ts';
import { hasForm, isFinite, verbFrom, verbIn } from '../text/verb-use.ts';
import { Form } from '../verbs/conjugate.ts';
import { firstOwnerBehind } from './before-colon.ts';

/** « l'affirmation de X selon laquelle P », « une phrase souvent reprise par X selon laquelle P », « X a donné l'assurance que P ». */
export function findNounClauses(context: Context): Candidate[] {
  const { doc } = context;
  const found: Candidate[] = [];
  for (let i = 0; i + 2 < doc.length; i++) {
    const explained = has(doc, i, Flag.que) ? explainedBy(context, i) : undefined;
    if (explained) found.push(explained);
    if (!isAccordingTo(doc, i)) continue;
    const which = low(doc, i) === "d'" ? i + 2 : i + 1;
    if (!isLequel(doc, which)) continue;
    const range = trim(doc, which + 1, clauseEnd(context, which + 1, undefined, true));
    if (!range) continue;
    const source = holder(doc, i);
    found.push({
      rule: 'noun',
      kind: clauseKind(doc, [range]),
      content: [range],
      cue: { from: i, to: which },
      sense: 'say',
      ...(source && { source }),
    });
  }
  return found;
}

/** How many words may stand between a noun and the *que* behind its complement. */
const COMPLEMENT = 8;

/** « l'[assurance] que », « la [promesse] du gouvernement que »: the noun with its article that a clause tells the words of, or -1. */
function nounBefore(doc: Document, que: number): number {
  for (let i = que - 1; i > doc.first[que]! && i >= que - COMPLEMENT && has(doc, i, Flag.word) && !isFinite(doc, i); i--)
    if (
      isSpeechNoun(low(doc, i), 'clausal') &&
      has(doc, i - 1, Flag.determiner) &&
      !has(doc, i, Flag.capital) &&
      !is(doc, i - 1, Kind.indefinite)
    )
      return i === que - 1 || isOf(doc, i + 1) ? i : -1;
  return -1;
}

/** « l'idée que la lagune a toujours été un port », not « l'idée qu'il défend », « la promesse que l'État avait faite »: whether a clause lacks no object that the noun before it is. */
function isWhole(doc: Document, from: number, to: number): boolean {
  if (!startsMainClause(doc, from, to + 1)) return false;
  const verb = verbIn(doc, { from, to });
  if (verb < 0 || hasForm(doc, verb, Form.future | Form.conditional)) return verb >= 0;
  let next = verb + 1;
  while (next <= to && has(doc, next, Flag.adverb | Flag.negation)) next++;
  const isCompound = has(doc, verb, Flag.avoir) && has(doc, next, Flag.pastParticiple);
  if (isCompound) next++;
  return next <= to && !has(doc, next, Flag.preposition | Flag.comma | Flag.coordinator | (isCompound ? Flag.time : 0));
}

/** « X a donné l'assurance que P », « la promesse de X que P », « X a reçu de Y l'assurance que P ». */
function explainedBy(context: Context, que: number): Candidate | undefined {
  const { doc } = context;
  const noun = nounBefore(doc, que);
  if (noun < 0) return undefined;
  const verb = lastVerb(doc, doc.first[noun]!, noun);
  const range = trim(doc, que + 1, clauseEnd(context, que + 1, undefined, verb < 0));
  const source =
    range && isWhole(doc, range.from, range.to) ? (firstOwnerBehind(doc, noun, que) ?? giverOrSubject(doc, verb, noun)) : undefined;
  if (!source) return undefined;
  const from = verb === noun - 2 ? verb : noun;
  return { rule: 'noun', kind: clauseKind(doc, [range!]), content: [range!], cue: { from, to: noun }, sense: 'say', source };
}

/** « Y a donné l'assurance que P », « X a reçu [de Y] l'assurance que P »: who gives words that a noun stands for, by the verb before it. */
function giverOrSubject(doc: Document, verb: number, noun: number): Range | undefined {
  if (verb < 0) return undefined;
  for (let i = verb; i < noun; i++)
    if (isReceiving(doc, i) || (has(doc, i, Flag.avoir) && i === noun - 2)) return firstOwnerBehind(doc, i, noun - 1);
  return subjectBefore(doc, verbFrom(doc, verb));
}

/** The last finite verb before a word, or -1. */
function lastVerb(doc: Document, from: number, to: number): number {
  for (let i = to - 1; i >= from && doc.inside[i] === doc.inside[to]; i--) if (isFinite(doc, i)) return i;
  return -1;
}

/** Whose words they are: the person or body before « , selon lequel », else the agent or complement of the noun there, whole, else the document itself. */
function holder(doc: Document, selon: number): Range | undefined {
  const isApart = has(doc, selon - 1, Flag.comma);
  const phrase = phraseBefore(doc, doc.first[selon]!, isApart ? selon - 1 : selon, true);
  const isSource = phrase !== undefined && has(doc, headOf(doc, phrase), Flag.sourceNoun) && !isTheirs(doc, phrase.from);
  if (isApart && isSource && speechNounOf(low(doc, headOf(doc, phrase)), OF_WORDS) === 0) return phrase;
  let found: Range | undefined;
  for (let i = selon - 1; i >= doc.first[selon]! && i > selon - 14; i--) {
    if (!isOf(doc, i) && low(doc, i) !== 'par') continue;
    const end = readPhrase(doc, i + 1, selon);
    if (end !== selon && !(end === selon - 1 && has(doc, end, Flag.comma))) continue;
    found = { from: i + 1, to: end - 1 };
    if (low(doc, i) === 'par' || isSpeechNoun(low(doc, i - 1), 'announcing') || isSpeechNoun(low(doc, i - 1), 'saying')) break;
  }
  return found ?? (isSource ? phrase : phrase && mainSubject(doc, doc.first[selon]!, phrase.from));
}
