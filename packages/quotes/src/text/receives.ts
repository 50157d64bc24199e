import { Form } from '../verbs/conjugate.ts';
import { has, low, type Document, type Range } from './document.ts';
import { Flag, PREVERBAL } from './flags.ts';
import { hasForm, isModal } from './verb-use.ts';

/** What may stand between a subject and such a verb, and how many words of it: « Luc Ferral, hier, [n'a donc pas] reçu ». */
const BETWEEN = Flag.comma | PREVERBAL | Flag.adverb;
const REACH = 6;

/** Whether a word is a form of a verb by which words come to somebody who did not say them: « un rapport [commandé] par X ». */
export const isReceiving = (doc: Document, i: number): boolean => hasForm(doc, i, Form.receives);

/** Whether a phrase is the subject of such a verb: « [Luc Ferral] a reçu un message : « P » ». */
export function receives(doc: Document, { to }: Range): boolean {
  let verb = to + 1;
  while (verb <= to + REACH && !isReceiving(doc, verb) && (has(doc, verb, BETWEEN) || isModal(doc, verb) || low(doc, verb) === 'de'))
    verb++;
  return isReceiving(doc, verb) && doc.first[verb] === doc.first[to] && has(doc, verb, Flag.finite | Flag.pastParticiple | Flag.infinitive);
}
