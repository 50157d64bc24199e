import { isOf, type Document } from './document.ts';
import type { NameSpan } from './drafts.ts';
import { foldedAt } from './word.ts';

/** « À [Morlieux], le collège Jean-Moulin de Morlieux ferme »: a name by itself behind « à » that ends a longer name is a town, not somebody of that surname. */
export function asTowns({ words }: Document, names: readonly NameSpan[]): readonly NameSpan[] {
  const sites = new Set<string>();
  for (const { type, first, last, known } of names)
    if (type !== 'PER' && !known && last - first > 2 && isOf(words[last - 2])) sites.add(words[last - 1]!.folded);
  const isAlone = ({ type, first, last }: NameSpan): boolean => type === 'PER' && last - first === 1 && sites.has(words[first]!.folded);
  const towns = new Set<string>();
  for (const name of names) if (isAlone(name) && foldedAt(words, name.first - 1) === 'a') towns.add(words[name.first]!.folded);
  return towns.size === 0
    ? names
    : names.map((name) => (isAlone(name) && towns.has(words[name.first]!.folded) ? { ...name, type: 'LOC' } : name));
}
