import type { Candidate } from '../cues/candidate.ts';
import { clauseEnd } from './clause-end.ts';
import { clauseKind, trim } from '../cues/content.ts';
import type { Context } from '../cues/context.ts';
import { has, low, type Document, type Range } from '../text/document.ts';
import { Flag } from '../text/flags.ts';
import { isAccordingTo, isLequel, isOf, isTheirs } from '../text/function-words.ts';
import { headOf, readPhrase } from '../text/noun-phrase.ts';
import { phraseBefore } from '../text/phrase-before.ts';
import { isSpeechNoun, OF_WORDS, speechNounOf } from '../text/speech-nouns.ts';
import { mainSubject } from '../text/subject.ts';

/** « l'affirmation de X selon laquelle P », « une phrase souvent reprise par X selon laquelle P ». */
export function findNounClauses(context: Context): Candidate[] {
  const { doc } = context;
  const found: Candidate[] = [];
  for (let i = 0; i + 2 < doc.length; i++) {
    if (!isAccordingTo(doc, i)) continue;
    const which = low(doc, i) === "d'" ? i + 2 : i + 1;
    if (!isLequel(doc, which)) continue;
    const range = trim(doc, which + 1, clauseEnd(context, which + 1, undefined, true));
    if (!range) continue;
    const source = holder(doc, i);
    found.push({
      rule: 'noun',
      kind: clauseKind(doc, [range]),
      content: [range],
      cue: { from: i, to: which },
      sense: 'say',
      ...(source && { source }),
    });
  }
  return found;
}

/** Whose words they are: the person or body before « , selon lequel », else the agent or complement of the noun there, whole, else the document itself. */
function holder(doc: Document, selon: number): Range | undefined {
  const isApart = has(doc, selon - 1, Flag.comma);
  const phrase = phraseBefore(doc, doc.first[selon]!, isApart ? selon - 1 : selon, true);
  const isSource = phrase !== undefined && has(doc, headOf(doc, phrase), Flag.sourceNoun) && !isTheirs(doc, phrase.from);
  if (isApart && isSource && speechNounOf(low(doc, headOf(doc, phrase)), OF_WORDS) === 0) return phrase;
  let found: Range | undefined;
  for (let i = selon - 1; i >= doc.first[selon]! && i > selon - 14; i--) {
    if (!isOf(doc, i) && low(doc, i) !== 'par') continue;
    const end = readPhrase(doc, i + 1, selon);
    if (end !== selon && !(end === selon - 1 && has(doc, end, Flag.comma))) continue;
    found = { from: i + 1, to: end - 1 };
    if (low(doc, i) === 'par' || isSpeechNoun(low(doc, i - 1), 'announcing') || isSpeechNoun(low(doc, i - 1), 'saying')) break;
  }
  return found ?? (isSource ? phrase : phrase && mainSubject(doc, doc.first[selon]!, phrase.from));
}
