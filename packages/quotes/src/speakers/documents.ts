import { has, low, type Document, type Range } from '../text/document.ts';
import { Flag } from '../text/flags.ts';
import { headOf, readPhrase } from '../text/noun-phrase.ts';
import { isSpeechNoun } from '../text/speech-nouns.ts';
import { lastSource, type Discourse } from './discourse.ts';
import { resolvePhrase } from './phrase.ts';
import type { Referent } from './referent.ts';

/** How many words back a document may have been named. */
const DISTANCE = 300;

/** « le document », « ce texte »: the phrase before it that names a document and says more: « le rapport de la commission ». */
function documentBefore(doc: Document, k: number): Range | undefined {
  for (let i = k - 1; i > Math.max(0, k - DISTANCE); i--) {
    if (!isSpeechNoun(low(doc, i), 'document') || !has(doc, i - 1, Flag.determiner)) continue;
    const end = readPhrase(doc, i - 1, k, { apposition: false });
    if (end > i + 1) return { from: i - 1, to: end - 1 };
  }
  return undefined;
}

/** « le texte », « le document » alone: the document named before; « le communiqué », « le site »: whoever was the last to speak. */
export function bareDocument(discourse: Discourse, range: Range, depth: number): Referent | undefined {
  const { doc } = discourse;
  const head = low(doc, range.to);
  if (range.to !== range.from + 1 || !has(doc, range.from, Flag.determiner) || !isSpeechNoun(head, 'document')) return undefined;
  if (isSpeechNoun(head, 'written'))
    for (const sentence of discourse.sentencesBefore(range.from).slice(0, 3)) {
      const spoke = lastSource(discourse, sentence) ?? discourse.subjectOf(sentence, range.from, depth);
      if (spoke?.speakers[0]?.type === 'ORG') return spoke;
    }
  const author = authorBefore(discourse, range.from, depth);
  if (author) return author;
  const fuller = /^(?:document|texte|rapport|écrit)$/u.test(head) ? documentBefore(doc, range.from) : undefined;
  return fuller && { ...resolvePhrase(doc, discourse.index, fuller), range };
}

/** « a annoncé le laboratoire dans un message », « la commission a remis son rapport »: whoever wrote, in the two sentences before. */
function authorBefore(discourse: Discourse, k: number, depth: number): Referent | undefined {
  const { doc } = discourse;
  for (const sentence of discourse.sentencesBefore(k).slice(1, 3)) {
    let wrote = false;
    for (let i = sentence; i <= doc.last[sentence]! && !wrote; i++)
      wrote =
        isSpeechNoun(low(doc, i), 'document') &&
        /^(?:dans|par|une?|son|sa)$/u.test(low(doc, i - (/^(?:une?|le|la)$/u.test(low(doc, i - 1)) ? 2 : 1)));
    const author = wrote ? (lastSource(discourse, sentence) ?? discourse.subjectOf(sentence, doc.last[sentence]! + 1, depth)) : undefined;
    if (author?.speaks && !isDocument(doc, author)) return author;
  }
  return undefined;
}

/** « X publie un communiqué qui P »: who published a document that names no author. */
export function published(discourse: Discourse, { from, to }: Range, depth: number): Referent | undefined {
  const { doc } = discourse;
  const head = headOf(doc, { from, to });
  if (head < to || !/^une?$/u.test(low(doc, from)) || !isSpeechNoun(low(doc, head), 'written')) return undefined;
  const subject = discourse.subjectOf(doc.first[from]!, from, depth);
  return subject?.speaks ? subject : undefined;
}

/** « le site », « le rapport », which nobody takes up with a pronoun that speaks, unless it spoke. */
export function isDocument(doc: Document, { range, speakers }: Referent): boolean {
  return range !== undefined && speakers[0]?.entity === undefined && isSpeechNoun(low(doc, headOf(doc, range)), 'document');
}
