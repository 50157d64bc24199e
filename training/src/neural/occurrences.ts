import type { Span } from '@incise/tokens';

const isWordCharacter = (unit: string | undefined): boolean => unit !== undefined && /[\p{L}\p{N}]/u.test(unit);

/** Every occurrence of every labelled string as whole words, longest strings first, without overlap. */
export function occurrences<T>(text: string, strings: readonly (readonly [string, T])[]): (Span & { readonly label: T })[] {
  const taken = new Uint8Array(text.length);
  const found: (Span & { label: T })[] = [];
  for (const [string, label] of [...strings].sort(([a], [b]) => b.length - a.length)) {
    for (let start = text.indexOf(string); start >= 0 && string !== ''; start = text.indexOf(string, start + 1)) {
      const end = start + string.length;
      const cutsWord =
        (isWordCharacter(text[start - 1]) && isWordCharacter(string[0])) || (isWordCharacter(text[end]) && isWordCharacter(string.at(-1)));
      if (cutsWord || taken.subarray(start, end).includes(1)) continue;
      taken.fill(1, start, end);
      found.push({ start, end, label });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
