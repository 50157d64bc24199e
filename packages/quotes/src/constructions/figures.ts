import type { Candidate } from '../cues/candidate.ts';
import { sentenceFrom } from '../cues/content.ts';
import { has, low, type Document, type Range } from '../text/document.ts';
import { Flag } from '../text/flags.ts';
import { isAccordingTo } from '../text/function-words.ts';
import { isApproximate } from '../text/substitute.ts';
import { hasVerb, isFinite } from '../text/verb-use.ts';

/** « 100 000 selon les organisateurs », « entre 3 000 personnes, selon la police, et 8 000, selon la CGT, ont défilé »: a figure alone is all that is attributed, one at the head of the sentence if another follows. */
export function figureBefore(doc: Document, i: number, after: number, earlier: Candidate | undefined): Range | undefined {
  const to = has(doc, i - 1, Flag.comma | Flag.openBracket) ? i - 2 : i - 1;
  const start = sentenceFrom(doc, i);
  if (to < start || has(doc, to, Flag.closeBracket)) return undefined;
  const second = earlier?.clause ? earlier.clause.to + 1 : start;
  let from = to;
  while (from > start && from > second && !has(doc, from - 1, Flag.comma | Flag.openBracket)) from--;
  while (from < to && (from < second + 3 ? joinsFigures(doc, from) : low(doc, from) === 'contre')) from++;
  const opens = from === start;
  if (opens && /^(?:entre|de)$/u.test(low(doc, from))) from++;
  if (
    to < from ||
    !isFigure(doc, from) ||
    hasVerb(doc, { from, to }) ||
    (opens ? !isFigureOfAnother(doc, after) : to < i - 1 && from > second + 2)
  )
    return undefined;
  return { from, to };
}

/** What may stand between one figure with its source and the next. */
const joinsFigures = (doc: Document, i: number): boolean =>
  has(doc, i, Flag.comma | Flag.closeBracket) || /^(?:et|à|contre|mais)$/u.test(low(doc, i));

const isFigure = (doc: Document, i: number): boolean => has(doc, i, Flag.number) || isApproximate(doc, i) || low(doc, i) === 'quelque';

/** The words that a figure and what it counts may have. */
const COUNTED = 6;

/** « 54 % étaient en grève, [contre 80 % selon les syndicats] »: whether what a comma leads to at i is a figure of somebody else. */
export function opensFigure(doc: Document, i: number): boolean {
  const from = low(doc, i) === 'contre' ? i + 1 : i;
  if (!isFigure(doc, from)) return false;
  for (let k = from + 1; k < from + COUNTED && !has(doc, k, Flag.comma | Flag.final) && !isFinite(doc, k); k++)
    if (isAccordingTo(doc, k)) return true;
  return false;
}

/** « …, 8 000 selon la CGT », « et 8 000 d'après les syndicats »: whether a second figure stands behind a frame. */
function isFigureOfAnother(doc: Document, after: number): boolean {
  let i = after;
  while (joinsFigures(doc, i)) i++;
  if (i === after || !(has(doc, i, Flag.number) || isApproximate(doc, i))) return false;
  for (let k = i; k < i + 8; k++) if (isAccordingTo(doc, k)) return true;
  return false;
}
