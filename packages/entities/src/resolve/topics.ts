import { hashString } from '../names/scan.ts';
import { mayBeNamed } from '../names/word-classes.ts';
import type { Document } from './document.ts';
import type { NameSpan } from './drafts.ts';
import { foldedAt } from './word.ts';

/** What stands behind the topic of a headline or of news in brief. */
const MARK = /^[.:|–—]$/u;
const LOWER = /\p{Ll}/u;
const BLANK_LINE = /\n\s*\n/u;

/**
 * « [Quelle] est sa réaction ? », « [Assise] à côté de lui, elle »: what opens a sentence and is seldom a name, and
 * « [Climat] : un accord à Paris », « [Dopage]. Un coureur suspendu », « [Contexte] » between blank lines, « [Eau] potable : la régie » (EAU):
 * one word alone that opens a sentence so is a topic, unless a list knows it or the text writes it with a capital elsewhere, as it does of
 * where its news comes from; « [Macron] : « P » » is who says it.
 */
export function dropTopics(document: Document, names: readonly NameSpan[]): NameSpan[] {
  const { words, sentenceOf } = document;
  const opens = (i: number): boolean => i === 0 || sentenceOf[i - 1] !== sentenceOf[i];
  const mayBeTopic = ({ first, last, type, known, demonym, acronym }: NameSpan): boolean => {
    if (last - first > 1 || !opens(first) || demonym) return false;
    if (!mayBeNamed(hashString(words[first]!.text.toLowerCase()))) return true;
    if (acronym) return LOWER.test(words[first]!.text);
    if (known || words[first]!.known?.some(({ rest, value }) => rest.length === 0 && !value.doubtful)) return false;
    return MARK.test(foldedAt(words, last)) ? type !== 'PER' || words[last + 1]?.quotes === undefined : isHeading(document, first);
  };
  const topics = new Set(names.filter(mayBeTopic));
  if (topics.size === 0) return [...names];
  const capitalised = new Set<string>();
  words.forEach(({ capital, folded }, i) => {
    if (capital && !opens(i)) capitalised.add(folded);
  });
  return names.filter((name) => !topics.has(name) || capitalised.has(words[name.first]!.folded));
}

/** Whether a word stands alone between blank lines, or before one at the beginning of the text. */
function isHeading({ text, tokens }: Document, i: number): boolean {
  const before = i === 0 || BLANK_LINE.test(text.slice(tokens[i - 1]!.end, tokens[i]!.start));
  return before && i + 1 < tokens.length && BLANK_LINE.test(text.slice(tokens[i]!.end, tokens[i + 1]!.start));
}
