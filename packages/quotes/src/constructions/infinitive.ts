import type { Candidate } from '../cues/candidate.ts';
import { clauseEnd, startsMainClause } from '../cues/clause-end.ts';
import { clauseKind, hasMarks, sentenceTo, trim } from '../cues/content.ts';
import { skipAdjuncts } from '../cues/adjuncts.ts';
import { sourceOf, type Context } from '../cues/context.ts';
import type { VerbGroup } from '../cues/verb-group.ts';
import { has, low, type Document, type Range } from '../text/document.ts';
import { Flag } from '../text/flags.ts';
import { isLequel } from '../text/function-words.ts';
import { readPhrase } from '../text/noun-phrase.ts';
import { isFinite } from '../text/verb-use.ts';
import { clausesFrom } from './que.ts';

/** First word of an infinitive (with *ne pas* and clitics) at or after i, or -1. */
function infinitiveAt(doc: Document, i: number, limit: number): number {
  let k = i;
  while (
    k < limit &&
    k < i + 8 &&
    (has(doc, k, Flag.negation | Flag.adverb | Flag.clitic | Flag.openBracket | Flag.closeBracket) || doc.opens[k]! >= 0)
  )
    k++;
  if (low(doc, i) === 'sans' || !(has(doc, k, Flag.infinitive) || looksInfinitive(doc, k))) return -1;
  let from = i;
  while (from < k && /^(?:ainsi|alors|aussi|également|ensuite|notamment|simplement)$/u.test(low(doc, from))) from++;
  return from;
}

/** A word that no list has, with the ending of an infinitive, where no noun can stand. */
const looksInfinitive = (doc: Document, i: number): boolean =>
  doc.flags[i] === Flag.word &&
  /^\p{Ll}{4,}(?:er|ir)$/u.test(low(doc, i)) &&
  (!has(doc, i - 1, Flag.determiner) || /^(?:de|à)$/u.test(low(doc, i - 2)));

/** Marks around one word only (« phares ») do not make a wish or an order a quotation. */
function hasPhraseInMarks(doc: Document, { from, to }: Range): boolean {
  for (let i = from; i <= to; i++) if (doc.opens[i]! >= 0 && doc.quoted[doc.opens[i]!]!.close > i + 2) return true;
  return false;
}

/** « annoncent avoir repris la ville et s'emparent du port », « avoue avoir tué X, les restes ont été trouvés »: a finite verb beside the infinitive is the narrator's. */
function beforeFinite(doc: Document, range: Range): Range {
  for (let i = range.from + 1; i <= range.to; i++) {
    if (doc.opens[i]! >= 0) i = doc.quoted[doc.opens[i]!]!.close;
    if (has(doc, i, Flag.relative | Flag.que | Flag.subordinator)) return range;
    let k = i + 1;
    while (has(doc, k, Flag.clitic | Flag.negation) && !has(doc, k, Flag.subject)) k++;
    if (has(doc, i, Flag.comma) && (low(doc, i + 1) === 'dont' || isLequel(doc, i + 2))) return trim(doc, range.from, i - 1) ?? range;
    if ((has(doc, i, Flag.comma) || low(doc, i) === 'mais') && startsMainClause(doc, i + 1, range.to))
      return trim(doc, range.from, i - 1) ?? range;
    if (k <= range.to && isFinite(doc, k) && !has(doc, k, Flag.infinitive))
      return has(doc, i, Flag.coordinator | Flag.comma) ? (trim(doc, range.from, i - 1) ?? range) : range;
  }
  return range;
}

/** « exhorte les deux camps à « P » », « accuse l'usine d'avoir « P » »: the preposition behind the object, or i. */
function pastObject(doc: Document, { cue }: VerbGroup, i: number, limit: number): number {
  if (!cue.frames.includes('D') || cue.frames.includes('d') || /^(?:de|d'|à)$/u.test(low(doc, i))) return i;
  const end = readPhrase(doc, i, limit, { apposition: false });
  return end > i && /^(?:de|d'|à)$/u.test(low(doc, end)) ? end : i;
}

const takes = (group: VerbGroup, letter: string): boolean => group.cue.frames.includes(letter);

/** « dit vouloir P », « promet de P »; orders, wishes and fears only where the content holds quotation marks. */
export function findInfinitives(context: Context): Candidate[] {
  const { doc, groups, starts } = context;
  const found: Candidate[] = [];
  for (const group of groups) {
    if (!/[id]/iu.test(group.cue.frames) || group.mood === 'past participle' || group.passive) continue;
    const limit = sentenceTo(doc, group.to) + 1;
    const after = pastObject(doc, group, skipAdjuncts(doc, group.to + 1, limit), limit);
    const de = /^(?:de|d'|à)$/u.test(low(doc, after));
    if (!(de ? /d/iu.test(group.cue.frames) : /i/iu.test(group.cue.frames))) continue;
    const from = infinitiveAt(doc, de ? after + 1 : after, limit);
    if (from < 0) continue;
    const whole = trim(doc, from, clauseEnd(doc, from, group, starts));
    const range = whole && beforeFinite(doc, whole);
    if (!range || (!takes(group, de ? 'd' : 'i') && !(group.cue.lemma === 'accuser' ? hasMarks(doc, range) : hasPhraseInMarks(doc, range))))
      continue;
    const que = /^(?:et|mais)$/u.test(low(doc, range.to + 1)) && has(doc, range.to + 2, Flag.que) ? range.to + 2 : -1;
    const content = que < 0 ? [range] : [range, ...clausesFrom(context, que, group)];
    const source = sourceOf(context, group);
    found.push({
      rule: 'infinitive',
      kind: clauseKind(doc, content),
      content,
      weak: !takes(group, de ? 'd' : 'i'),
      cue: group,
      sense: group.cue.sense,
      group,
      ...(source && { source }),
    });
  }
  return found;
}
