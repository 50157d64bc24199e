import { sentenceFrom } from '../cues/content.ts';
import type { VerbGroup } from '../cues/verb-group.ts';
import { has, type Document } from '../text/document.ts';
import { Flag } from '../text/flags.ts';
import { isSubjectRelative } from '../text/function-words.ts';
import { isComplete } from '../text/pending-verbs.ts';
import { hasForm, verbFrom } from '../text/verb-use.ts';
import { Form } from '../verbs/conjugate.ts';

/** « Le témoin qui affirmait que P [est revenu] »: whether a cue stands in the relative clause of a subject that waits for its verb. */
export function waitsForVerb(doc: Document, { from }: VerbGroup): boolean {
  let qui = verbFrom(doc, from) - 1;
  if (has(doc, qui, Flag.adverb)) qui--;
  const first = sentenceFrom(doc, from);
  const to = has(doc, qui - 1, Flag.comma) ? qui - 2 : qui - 1;
  return isSubjectRelative(doc, qui) && to >= first && !isComplete(doc, { from: first, to });
}

/** « est [vide] », « semblait très [calme] »: a word that can be a verb too, behind a verb that wants an attribute. */
export function completes(doc: Document, i: number): boolean {
  let before = i - 1;
  while (has(doc, before, Flag.adverb)) before--;
  return has(doc, before, Flag.etre) || hasForm(doc, before, Form.attribute);
}
