import { has, is, low, type Document } from '../text/document.ts';
import { AUXILIARY, Flag, Kind } from '../text/flags.ts';
import { completesSubject } from '../text/name-in-marks.ts';
import { readPhrase } from '../text/noun-phrase.ts';
import { isHeadedBySomebody, mentionsSomebody } from '../text/somebody.ts';
import { isPossessive } from '../text/function-words.ts';
import { isComplete } from '../text/pending-verbs.ts';
import { sentenceFrom } from './content.ts';
import { isFinite, mayBeParticiple } from '../text/verb-use.ts';
import { Form } from '../verbs/conjugate.ts';
import type { VerbGroup } from './verb-group.ts';

/** A word that no lexicon has, with the ending of a third person. */
const looksFinite = (doc: Document, i: number): boolean =>
  (doc.flags[i] === Flag.word || (has(doc, i, Flag.sourceNoun) && has(doc, i - 1, Flag.comma) && has(doc, i + 1, Flag.capital))) &&
  /(?:e|ent|ait|aient|a|èrent|it)$/u.test(low(doc, i));

/** Last word of an unlisted verb that starts at i: finite, or an auxiliary with a participle; -1 where there is none. */
function verbEnd(doc: Document, i: number): number {
  if (!isFinite(doc, i) && !has(doc, i + 1, Flag.inversion) && !looksFinite(doc, i)) return -1;
  if (!has(doc, i, AUXILIARY)) return has(doc, i + 1, Flag.inversion | Flag.infinitive) ? i + 1 : i;
  let k = i + 1;
  while (has(doc, k, Flag.inversion | Flag.adverb)) k++;
  return mayBeParticiple(doc, k) ? k : -1;
}

/**
 * After marks that close, any verb with its subject behind it reports: « P », ironise X; « P » s'emporte Y; « P », a-t-il lâché.
 * Structure tells, not the list. Read from the first word after the marks and their comma.
 */
export function unlistedIncise(doc: Document, close: number): VerbGroup | undefined {
  if (!has(doc, close + 1, Flag.comma)) return undefined;
  const group = unlistedAt(doc, close + 2);
  return group && (group.inverted >= 0 || !completesSubject(doc, doc.closes[close]!)) ? group : undefined;
}

/** How many words of a clause are read for its verbs. */
const CLAUSE = 60;

/** « P, calcule le maire. Q »: the same inside marks, after a clause that has its verbs and before a comma or the end of the sentence. */
export function unlistedInside(doc: Document, comma: number): VerbGroup | undefined {
  const from = comma + 1;
  const group = has(doc, from, Flag.coordinator | Flag.subordinator | Flag.relative) ? undefined : unlistedAt(doc, from);
  if (!group || !isComplete(doc, { from: Math.max(sentenceFrom(doc, comma), comma - CLAUSE), to: comma - 1 })) return undefined;
  const { head, to, inverted, compound } = group;
  const subject = { from: to + 1, to: readPhrase(doc, to + 1, doc.last[to]! + 1) - 1 };
  const isSubject =
    inverted >= 0
      ? is(doc, inverted, Kind.they)
      : isFinite(doc, compound ? from : head) && isHeadedBySomebody(doc, subject) && !isPossessive(doc, subject.from);
  return isSubject && has(doc, Math.max(to, subject.to) + 1, Flag.comma | Flag.final) ? group : undefined;
}

/** « P, a-t-il éludé. »: the same without marks, where the verb is a past one with a pronoun; not « P, semble-t-il », nor a question. */
export function unlistedOutside(doc: Document, comma: number): VerbGroup | undefined {
  if (![1, 2, 3].some((k) => has(doc, comma + k, Flag.inversion))) return undefined;
  const group = unlistedInside(doc, comma);
  const isPast = group !== undefined && group.inverted >= 0 && has(doc, group.inverted - 1, AUXILIARY) && group.head > group.inverted;
  return isPast && low(doc, doc.last[comma]!) !== '?' ? group : undefined;
}

/** « ne décolère [pas] » */
const pastNot = (doc: Document, verb: number): number =>
  is(doc, verb + 1, Kind.negative) || low(doc, verb + 1) === 'plus' ? verb + 1 : verb;

/** How many words may stand between a verb and the infinitive that says it reports. */
const PERIPHRASIS = 4;

/** « va jusqu'à [dire] le maire », « a cru bon d'[ajouter] le maire »: the infinitive of a reporting verb near a verb without another verb or phrase between, or the verb itself. */
function periphrasisEnd(doc: Document, verb: number): number {
  for (let i = verb + 1; i <= verb + PERIPHRASIS && has(doc, i, Flag.word) && !has(doc, i, Flag.determiner | Flag.capital); i++)
    if (has(doc, i, Flag.infinitive) && /^[^+]*x/u.test(doc.info[i]!.cue?.frames ?? '')) return i;
  return verb;
}

/** A verb that starts at a word with its subject behind it: « , ironise X », « , ne décolère pas X », « , va jusqu'à dire X ». */
function unlistedAt(doc: Document, from: number): VerbGroup | undefined {
  const denied = has(doc, from, Flag.negation);
  let head = denied ? from + 1 : from;
  while (has(doc, head, Flag.clitic) && !has(doc, head, Flag.avoir)) head++;
  if (head >= doc.length || has(doc, head, Flag.capital)) return undefined;
  const verb = verbEnd(doc, head);
  if (verb < 0) return undefined;
  const inverted = has(doc, head + 1, Flag.inversion) ? head + 1 : -1;
  const to = periphrasisEnd(doc, denied ? pastNot(doc, Math.max(verb, inverted)) : verb);
  if (inverted < 0) {
    const end = readPhrase(doc, to + 1, doc.last[to]! + 1);
    if (end === to + 1 || !mentionsSomebody(doc, { from: to + 1, to: end - 1 }) || isFinite(doc, end)) return undefined;
  }
  const cue = { lemma: low(doc, to), frames: 'mx', sense: 'say' } as const;
  return {
    from,
    to: Math.max(to, inverted),
    head: to,
    cue,
    mood: 'finite',
    tense: Form.present,
    inverted,
    compound: verb > head,
    passive: false,
    reflexive: false,
    negated: false,
  };
}
