import { has, low, type Document, type Range } from '../text/document.ts';
import { Flag } from '../text/flags.ts';
import { isContractedOf, isOf } from '../text/function-words.ts';
import { readPhrase } from '../text/noun-phrase.ts';
import { isHeadedBySomebody } from '../text/somebody.ts';
import { speechNounOf } from '../text/speech-nouns.ts';
import { hasForm } from '../text/verb-use.ts';
import { Form } from '../verbs/conjugate.ts';

/** How many words before a colon the verb may stand, and how many behind it the noun for the words, and behind that whose they are. */
const REACH = 24;
const NEAR = 6;

/** « X reprend la formule [de Y] : », « X répète les propos tenus par [Y] : », « X cite [Y] : »: the verb by which the words of another are told again, and the other. */
export function citedBefore(doc: Document, colon: number): { readonly cue: Range; readonly source: Range } | undefined {
  for (let i = colon - 1; i >= doc.first[colon]! && i > colon - REACH; i--) {
    if (!hasForm(doc, i, Form.retells)) continue;
    const words = wordsBehind(doc, i, colon);
    const from = low(doc, i).startsWith('cit') && words < 0 ? i + 1 : ownerBehind(doc, words, colon);
    const source = { from, to: colon - 1 };
    return from > 0 && readPhrase(doc, from, colon) === colon && isHeadedBySomebody(doc, source)
      ? { cue: { from: i, to: i }, source }
      : undefined;
  }
  return undefined;
}

/** The noun for the words behind a verb, or -1. */
function wordsBehind(doc: Document, verb: number, colon: number): number {
  for (let i = verb + 1; i < colon && i < verb + NEAR && has(doc, i, Flag.word); i++)
    if (speechNounOf(low(doc, i), ['announcing', 'saying', 'wording', 'remark']) > 0) return i;
  return -1;
}

/** « les propos tenus lundi par [X] », « la formule [du maire] »: where the phrase begins for whose words they are, or 0. */
function ownerBehind(doc: Document, noun: number, colon: number): number {
  for (let i = noun + 1; noun >= 0 && i < colon && i < noun + NEAR && has(doc, i, Flag.word); i++) {
    if (isOf(doc, i)) return isContractedOf(doc, i) ? i : i + 1;
    if (low(doc, i) === 'par') return i + 1;
  }
  return 0;
}
