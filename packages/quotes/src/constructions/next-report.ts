import { hasMarks, sentenceTo } from '../cues/content.ts';
import type { VerbGroup } from '../cues/verb-group.ts';
import { has, is, low, type Document } from '../text/document.ts';
import { Flag, Kind } from '../text/flags.ts';
import { isSpeechNoun } from '../text/speech-nouns.ts';
import { reportsClause } from './coordinated-report.ts';
import { isBareOf } from '../text/function-words.ts';
import { isWordOf } from '../text/closed-classes.ts';

/** « tout en affirmant », « avant d'ajouter », « sans préciser »: a reporting verb whose subject is the narrator's. */
function reportAt(doc: Document, i: number, starts: ReadonlyMap<number, VerbGroup>): VerbGroup | undefined {
  let k = i;
  while (!starts.has(k) && isWordOf(low(doc, k), 'before-report') && k < i + 3) k++;
  const group = starts.get(k);
  return group !== undefined &&
    group.from <= k &&
    (group.mood === 'present participle' || (group.mood === 'infinitive' && k > i && !group.passive)) &&
    !(group.cue.lemma === 'menacer' && !isBareOf(doc, k + 1) && doc.opens[k + 1]! < 0) &&
    (/[qsd]/u.test(group.cue.frames) || takesWords(doc, group))
    ? group
    : undefined;
}

/** « saluant le travail des équipes », « provoquant : « Venez » », « se disant « confiant » »: a verb without a clause reports what it judges, or marks; not « provoquant la faillite ». */
function takesWords(doc: Document, { cue, head, to }: VerbGroup): boolean {
  if (is(doc, head - 1, Kind.article)) return false;
  if (!cue.frames.includes('m')) return /a/iu.test(cue.frames) && doc.opens[to + 1]! >= 0;
  return cue.frames.includes('p') || doc.opens[has(doc, to + 1, Flag.colon) ? to + 2 : to + 1]! >= 0;
}

/** Whether the narrator's next report begins at a word. */
export const startsReport = (doc: Document, i: number, starts: ReadonlyMap<number, VerbGroup>): boolean =>
  reportAt(doc, i, starts) !== undefined;

/** « … en promettant que P », not « le voleur est entré en promettant de l'argent »: without a comma, what the verb reports has to follow. */
export function goesOnToReport(doc: Document, i: number, starts: ReadonlyMap<number, VerbGroup>): boolean {
  const group = reportAt(doc, i, starts);
  if (!group || low(doc, i) === 'tout') return group !== undefined;
  return reportsClause(doc, group.to) || hasMarks(doc, { from: group.to + 1, to: sentenceTo(doc, group.to) });
}

/** « le pont est solide [ajoutant que Q] », not « une lettre expliquant que Q »: a participle behind a noun that may be what reports is that noun's. */
export function addsReport(doc: Document, i: number, starts: ReadonlyMap<number, VerbGroup>): boolean {
  if (!has(doc, i, Flag.presentParticiple)) return false;
  const noun = low(doc, i - 1);
  const speaks = has(doc, i - 1, Flag.sourceNoun | Flag.capital) || isSpeechNoun(noun, 'written') || isSpeechNoun(noun, 'saying');
  return !speaks || starts.get(i)?.cue.lemma === 'ajouter';
}
