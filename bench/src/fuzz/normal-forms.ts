const segmenter = new Intl.Segmenter('fr', { granularity: 'grapheme' });

export const graphemesOf = (text: string): string[] => Array.from(segmenter.segment(text), ({ segment }) => segment);

/** Where each grapheme of a composed text begins, by where it begins in the decomposed one. */
export function composedOffsets(composed: string): ReadonlyMap<number, number> {
  const offsets = new Map([[0, 0]]);
  let from = 0;
  let to = 0;
  for (const grapheme of graphemesOf(composed)) offsets.set((from += grapheme.normalize('NFD').length), (to += grapheme.length));
  return offsets;
}

/** A result with its strings in NFC and, where `offsets` are given, its offsets moved, -1 where one lies inside a grapheme. */
export function composedResult(value: unknown, offsets?: ReadonlyMap<number, number>): unknown {
  if (typeof value === 'string') return value.normalize('NFC');
  if (Array.isArray(value)) return value.map((part) => composedResult(part, offsets));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      offsets && (key === 'start' || key === 'end') ? (offsets.get(part as number) ?? -1) : composedResult(part, offsets),
    ]),
  );
}
