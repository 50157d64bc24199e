import type { Mention } from '@incise/entities';
import { has, low, type Document } from '../text/document.ts';
import { Flag } from '../text/flags.ts';
import { isHandle } from '../text/somebody.ts';
import { inTextOrder, mentionsIn, type MentionIndex } from './mentions.ts';

/** « Léa Petit (@leapetit) », « Léa Petit, @leapetit »: the entity named right before a handle in a bracket or after a comma. */
function namedBefore(doc: Document, index: MentionIndex, i: number): Mention | undefined {
  if (!has(doc, i - 1, Flag.openBracket | Flag.comma) || !has(doc, i - 2, Flag.capital)) return undefined;
  const mention = mentionsIn(index, doc, { from: Math.max(0, i - 7), to: i - 2 }).at(-1);
  return mention?.end === doc.end[i - 2] ? mention : undefined;
}

/** The mentions of a text with its handles among them: each names whom the text first pairs it with. */
export function withHandles(doc: Document, index: MentionIndex): MentionIndex {
  const handles: number[] = [];
  for (let i = 0; i < doc.length; i++) if (isHandle(doc, i)) handles.push(i);
  const holders = new Map<string, number>();
  for (const i of handles) {
    const named = holders.has(low(doc, i)) ? undefined : namedBefore(doc, index, i);
    if (named) holders.set(low(doc, i), named.entity);
  }
  if (holders.size === 0) return index;
  const added = handles.flatMap((i): Mention[] => {
    const entity = holders.get(low(doc, i));
    const [start, end] = [doc.start[i]!, doc.end[i]!];
    return entity === undefined ? [] : [{ entity, kind: 'name', start, end, text: doc.text.slice(start, end) }];
  });
  return { ...index, mentions: inTextOrder([...index.mentions, ...added]) };
}
