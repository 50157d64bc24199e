import { units } from './lexicon/units.generated.ts';
import type { Quantity } from './types.ts';

/** A unit after a number: what kind of quantity it makes, its code, and where it ends in the text. */
export interface Unit {
  readonly kind: Quantity['kind'];
  readonly code: string;
  readonly end: number;
}

let table: ReadonlyMap<string, Omit<Unit, 'end'>> | undefined;

const unitTable = (): ReadonlyMap<string, Omit<Unit, 'end'>> =>
  (table ??= new Map(
    units.split('\n').map((line) => {
      const [name, kind, code] = line.split('\t') as [string, Quantity['kind'], string];
      return [name, { kind, code }];
    }),
  ));

/** The unit that the text names at an offset, the longest that fits: « livres sterling » before « livres ». */
export function unitAt(text: string, offset: number): Unit | undefined {
  const words = /^[\s\u00A0\u202F]?(?:[€$£¥%]|°\p{L}?|\p{L}+\/h(?!\p{L})|[\p{L}\p{M}]+(?:[²³]|[23](?!\p{N}))?(?:[-\s][\p{L}\p{M}]+){0,2})/u.exec(text.slice(offset, offset + 48));
  if (!words) return undefined;
  const parts = words[0].split(/(?=[\s-])/u);
  if (parts[0]?.trim() === '') parts.splice(0, 2, `${parts[0]}${parts[1] ?? ''}`);
  for (let n = parts.length; n > 0; n--) {
    const surface = parts.slice(0, n).join('');
    const unit = unitTable().get(surface.normalize('NFC').trim().toLowerCase().replace(/\s/gu, ' '));
    if (unit) return { ...unit, end: offset + surface.length };
  }
  return undefined;
}
