import type { Document } from './document.ts';
import type { NameSpan } from './drafts.ts';
import { foldedAt } from './word.ts';

/** « selon [Vigicrues] », « d'après [Xerfi] »: what no list knows as a place and says something is a body, wherever its name stands. */
export function asSayers({ words }: Document, names: readonly NameSpan[]): readonly NameSpan[] {
  const isUnknown = ({ type, known, first, last, demonym }: NameSpan): boolean =>
    type === 'LOC' && known === undefined && demonym === undefined && last - first === 1;
  const sayers = new Set<string>();
  for (const name of names) {
    const before = foldedAt(words, name.first - 1);
    if (isUnknown(name) && (before === 'selon' || (before === 'apres' && foldedAt(words, name.first - 2) === "d'")))
      sayers.add(words[name.first]!.folded);
  }
  return sayers.size === 0
    ? names
    : names.map((name) => (isUnknown(name) && sayers.has(words[name.first]!.folded) ? { ...name, type: 'ORG' } : name));
}
