import { sentenceFrom } from '../cues/content.ts';
import { leavesPast, type VerbGroup } from '../cues/verb-group.ts';
import { has, is, low, type Document } from '../text/document.ts';
import { Flag, Kind, PREVERBAL } from '../text/flags.ts';
import { isBareOf, isPlural } from '../text/function-words.ts';
import { verbBehindCut } from '../text/main-clause.ts';
import { readPhrase, startsPhrase } from '../text/noun-phrase.ts';
import { isFinite, isInvariable, mayBeParticiple } from '../text/verb-use.ts';

/** « et a annoncé que », « mais refuse »: a coordinated reporting verb in the cue's own tense form, without a subject of its own. */
export function coordinatesReport(doc: Document, i: number, cue: VerbGroup | undefined, starts: ReadonlyMap<number, VerbGroup>): boolean {
  let k = i + 1;
  if (is(doc, k, Kind.degree) || low(doc, k) === 'peu') return false;
  while (has(doc, k, Flag.adverb) && !starts.has(k)) k++;
  // « selon X, P et que Q » goes on.
  if (has(doc, k, Flag.que) && low(doc, i) !== 'ou') return cue !== undefined;
  if (low(doc, k) === 'qui' && cue && isEmbedded(doc, cue)) return true;
  if (cue?.mood === 'infinitive' && isBareOf(doc, k) && isBareOf(doc, cue.from - 1) && has(doc, k + 1, Flag.infinitive)) return true;
  const own = !starts.has(k) && startsPhrase(doc, k) && !has(doc, i - 1, Flag.preposition) ? readPhrase(doc, k, doc.last[k]! + 1) : k;
  const group =
    starts.get(own > k && has(doc, own, Flag.comma) ? own + 1 : own) ??
    (own > k ? starts.get(verbBehindCut(doc, k, doc.last[k]!)) : undefined);
  if (!group) return cue !== undefined && sharesAuxiliary(doc, i, cue);
  if (!cue) return own > k && group.mood === 'finite' && has(doc, group.to + 1, Flag.que);
  const participle = group.mood === 'past participle' || (group.to === k && has(doc, k, Flag.pastParticiple));
  if (participle && isPassive(doc, group.to)) return false;
  // « a estimé que P, souligné que Q et [précisé que R] »
  if (participle && cue.mood === 'past participle') return true;
  // « a reconnu avoir frappé la victime, mais nié l'avoir tuée »
  // « a dit que l'État avait payé et promis que »
  const reports = has(doc, group.to + 1, Flag.que) && group.cue.frames.includes('q');
  if (participle && cue.compound) return reports || low(doc, i) === 'mais' || group.cue.sense === 'deny' || !holdsAvoir(doc, cue.to + 1, i);
  if (group.mood === 'finite' && cue.mood === 'finite')
    return own > k
      ? reportsClause(doc, group.to) && (isPlural(doc, k) || !low(doc, group.from).endsWith('nt'))
      : ((group.tense & cue.tense) !== 0 && group.compound === cue.compound) || leavesPast(doc, cue, group, i);
  return group.mood === cue.mood && cue.mood === 'present participle';
}

/** « votée et [publiée] », « arrêté et [interrogé]. »: whether a participle agrees with a subject, or has nothing that it reports. */
const isPassive = (doc: Document, i: number): boolean => /(?:és|[éistu]es?)$/u.test(low(doc, i)) || has(doc, i + 1, Flag.final);

/** Whether *que* comes soon after a verb, before any other verb; not « avant d'écrire une ligne [et que] ». */
export function reportsClause(doc: Document, verb: number): boolean {
  for (let i = verb + 1; i < verb + 9 && !isFinite(doc, i) && !has(doc, i, Flag.presentParticiple); i++)
    if (has(doc, i, Flag.que)) return !has(doc, i - 1, Flag.coordinator);
  return false;
}

/** « a dit que P et rendu hommage », « a dit que P mais n'a pas donné de date »: a participle that only the cue's *avoir* can carry. */
function sharesAuxiliary(doc: Document, et: number, cue: VerbGroup): boolean {
  if (!cue.compound || cue.mood !== 'finite' || low(doc, et) === 'ou' || holdsAvoir(doc, cue.to + 1, et)) return false;
  let k = et + 1;
  while (has(doc, k, PREVERBAL) && !has(doc, k, Flag.avoir)) k++;
  if (has(doc, k, Flag.avoir) && low(doc, k) === low(doc, auxiliaryIn(doc, cue))) return carriesParticiple(doc, k);
  return /^(?:et|puis)$/u.test(low(doc, et)) && isParticipleWithObject(doc, et + 1);
}

/** The word of a compound cue that is a form of *avoir*. */
function auxiliaryIn(doc: Document, { from, head }: VerbGroup): number {
  let i = from;
  while (i < head && !has(doc, i, Flag.avoir)) i++;
  return i;
}

const isParticipleWithObject = (doc: Document, i: number): boolean =>
  has(doc, i, Flag.pastParticiple) && isInvariable(low(doc, i)) && (has(doc, i + 1, Flag.determiner) || doc.flags[i + 1] === Flag.word);

/** How many words an insertion behind an auxiliary may have, with its comma. */
const INSERTED = 8;

function carriesParticiple(doc: Document, avoir: number): boolean {
  let k = avoir + 1;
  // « avait[, en 2006,] racheté »
  if (has(doc, k, Flag.comma)) {
    k++;
    while (k < avoir + INSERTED && has(doc, k, Flag.word)) k++;
    if (!has(doc, k, Flag.comma)) return false;
    k++;
  }
  while (has(doc, k, Flag.adverb | Flag.negation | Flag.inversion)) k++;
  return mayBeParticiple(doc, k);
}

/** Whether another participle than the cue's may be what is coordinated: « a dit qu'il avait vu l'homme et prévenu la police ». */
function holdsAvoir(doc: Document, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (doc.opens[i]! >= 0) i = doc.quoted[doc.opens[i]!]!.close;
    else if (has(doc, i, Flag.avoir) && carriesParticiple(doc, i)) return true;
  }
  return false;
}

/** Whether the verb of another clause comes after what a reporting verb reports: the verb is a participle, an infinitive, or stands in a relative clause. */
export function isEmbedded(doc: Document, { from, mood }: VerbGroup): boolean {
  if (mood !== 'finite') return true;
  for (let i = from - 1; i >= sentenceFrom(doc, from) && i > from - 16; i--) {
    if (has(doc, i, Flag.relative)) return true;
    if (isFinite(doc, i)) return false;
  }
  return false;
}
