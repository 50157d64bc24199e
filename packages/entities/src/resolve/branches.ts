import { knownByName } from '../gazetteer/known.ts';
import type { Document } from './document.ts';
import type { NameSpan } from './drafts.ts';

/** The acronym behind a name that a hyphen joins to it. */
const JOINED = /^\p{Lu}.*-(\p{Lu}{2,6})$/u;

/** « le [Snetap-FSU] »: a name that the acronym of a listed union ends is that of one of its branches, where the model saw none. */
export function addBranches({ words }: Document, names: readonly NameSpan[]): readonly NameSpan[] {
  const added: NameSpan[] = [];
  let n = 0;
  for (let i = 0; i < words.length; i++) {
    while (n < names.length && names[n]!.last <= i) n++;
    const { text, capital } = words[i]!;
    if (!capital || (n < names.length && names[n]!.first <= i)) continue;
    const body = text.includes('-') ? JOINED.exec(text)?.[1] : undefined;
    if (body !== undefined && knownByName(body)?.known.class === 'syndicat')
      added.push({ first: i, last: i + 1, type: 'ORG', acronym: false });
  }
  return added.length === 0 ? names : [...names, ...added].sort((a, b) => a.first - b.first);
}
