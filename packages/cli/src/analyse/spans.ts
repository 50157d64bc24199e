import type { Span } from '@incise/tokens';

/** A copy of plain records in which every span is replaced by what `toSource` makes of it. */
export function mapSpans<T>(value: T, toSource: (start: number, end: number) => Span): T {
  const copy = (item: unknown): unknown => {
    if (Array.isArray(item)) return item.map(copy);
    if (typeof item !== 'object' || item === null) return item;
    const fields = Object.fromEntries(Object.entries(item).map(([name, field]) => [name, copy(field)]));
    const { start, end } = fields;
    return typeof start === 'number' && typeof end === 'number' ? { ...fields, ...toSource(start, end) } : fields;
  };
  return copy(value) as T;
}
