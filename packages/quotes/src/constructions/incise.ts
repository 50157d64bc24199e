import type { Candidate } from '../cues/candidate.ts';
import { invertedSubject, skipAdjuncts, type Context } from '../cues/context.ts';
import type { VerbGroup } from '../cues/verb-group.ts';
import { has, low, type Document, type Range } from '../text/document.ts';
import { Flag } from '../text/flags.ts';
import { subjectBefore } from '../text/subject.ts';
import { contentAround, hasMainVerb } from './around.ts';

/** Whether an incise may begin at i: after a comma, marks that close, or the ! ? … of the words said. */
const canBegin = (doc: Document, i: number): boolean => i > 0 && (has(doc, i - 1, Flag.comma | Flag.dash) || doc.closes[i - 1]! >= 0 || (/^[!?…]/u.test(low(doc, i - 1)) && !has(doc, i, Flag.capital)));

/** Unquoted words are reported when a comma closes them and they make a clause: else they are the verb's own subject (« Le ministre, ému, a annoncé son départ »). */
const isReported = (doc: Document, group: VerbGroup, from: number, head: Range): boolean => has(doc, from - 1, Flag.comma) && (group.inverted >= 0 || hasMainVerb(doc, head) || low(doc, from) === 'comme');

/** « P », X a dit: the subject stands before its verb, right after the marks, and nothing that the verb could report follows. */
function plainIncise(context: Context, group: VerbGroup): Candidate | undefined {
  const { doc } = context;
  const source = subjectBefore(doc, group.from);
  if (!source || source.to !== group.from - 1) return undefined;
  const closing = has(doc, source.from - 1, Flag.comma) ? source.from - 2 : source.from - 1;
  if (closing < 0 || doc.closes[closing]! < 0) return undefined;
  const after = skipAdjuncts(doc, group.to + 1, doc.last[group.to]! + 1);
  if (!has(doc, after, Flag.final) && after <= doc.last[group.to]!) return undefined;
  const around = contentAround(context, source.from, group.to);
  return around && { rule: 'incise', ...around, cue: group, sense: group.cue.sense, source, group, clause: { from: source.from, to: group.to } };
}

/** « P », a déclaré X; P, explique-t-il; « P, dit-il, Q »; comme l'a dit X. */
export function findIncises(context: Context): Candidate[] {
  const { doc, groups } = context;
  const found: Candidate[] = [];
  for (const group of groups) {
    const comme = /^(?:comme|ainsi)$/u.test(low(doc, group.from - 1)) && /^l[ea']/u.test(low(doc, group.from));
    const from = comme ? group.from - 1 : group.from;
    if (group.mood !== 'finite' || !/[xm]/u.test(group.cue.frames) || group.passive) continue;
    if (!comme && !canBegin(doc, from)) {
      const plain = plainIncise(context, group);
      if (plain) found.push(plain);
      continue;
    }
    const source = invertedSubject(doc, group);
    if (!source) continue;
    const around = contentAround(context, from, Math.max(source.to, group.to));
    if (!around) continue;
    if (doc.closes[from - 1]! < 0 && around.kind !== 'direct' && !isReported(doc, group, from, around.content[0]!)) continue;
    found.push({ rule: 'incise', ...around, cue: group, sense: group.cue.sense, source, group, clause: { from, to: Math.max(source.to, group.to) } });
  }
  return found;
}
