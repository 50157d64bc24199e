import { Form } from '../verbs/conjugate.ts';
import { has, type Document, type Range } from './document.ts';
import { AUXILIARY, Flag } from './flags.ts';

const BETWEEN = Flag.comma | AUXILIARY | Flag.clitic | Flag.negation | Flag.adverb;
const REACH = 6;

/** Whether a word is a form of a verb by which words come to somebody who did not say them: « un rapport [commandé] par X ». */
export const isReceiving = ({ info }: Document, i: number): boolean => ((info[i]?.features ?? 0) & Form.receives) !== 0;

/** Whether a phrase is the subject of such a verb: « [Luc Ferral] a reçu un message : « P » ». */
export function receives(doc: Document, { to }: Range): boolean {
  let verb = to + 1;
  while (verb <= to + REACH && has(doc, verb, BETWEEN) && !isReceiving(doc, verb)) verb++;
  return isReceiving(doc, verb) && doc.first[verb] === doc.first[to] && has(doc, verb, Flag.finite | Flag.pastParticiple);
}
