import { Form } from '../verbs/conjugate.ts';
import { has, type Document, type Range } from './document.ts';
import { AUXILIARY, Flag } from './flags.ts';
import { isOf } from './function-words.ts';
import { headOf } from './noun-phrase.ts';
import { isPersonNoun } from './somebody.ts';
import { subjectBefore } from './subject.ts';
import { hasForm, isFinite, verbFrom } from './verb-use.ts';

/** How many words before a text the verb by which it came out may stand: « a adressé hier au journal, qui l'a lu, [un communiqué] ». */
const REACH = 12;

/** « [La CGT] a diffusé un tract dénonçant P », « [Le maire] publie un communiqué qui affirme que P »: the subject of the verb whose object a text is that nobody else is said to have written. */
export function issuerOf(doc: Document, phrase: Range): Range | undefined {
  const { from, to } = phrase;
  const head = headOf(doc, phrase);
  if (!has(doc, from, Flag.determiner) || isPersonNoun(doc, head)) return undefined;
  for (let i = from + 1; i <= to + 1; i++) if (isOf(doc, i)) return undefined;
  const first = Math.max(doc.first[from]!, from - REACH);
  for (let i = from - 1; i >= first; i--) {
    if (hasForm(doc, i, Form.issues)) return subjectOf(doc, i);
    if (isFinite(doc, i)) return undefined;
  }
  return undefined;
}

/** The subject of a verb, which its auxiliary, its clitics and adverbs separate from it. */
function subjectOf(doc: Document, verb: number): Range | undefined {
  let from = verb;
  if (!isFinite(doc, verb)) {
    from--;
    while (has(doc, from, Flag.adverb) && !has(doc, from, AUXILIARY)) from--;
    if (!has(doc, from, Flag.avoir)) return undefined;
  }
  return subjectBefore(doc, verbFrom(doc, from));
}
