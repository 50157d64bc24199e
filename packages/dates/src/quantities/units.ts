import { firstOf } from '../beside.ts';
import { isSpace } from '../characters.ts';
import { composedAfter, givenEnd } from '../composed.ts';
import { classesOf } from '../lexicon.ts';
import { units } from '../lexicon/units.generated.ts';
import type { Quantity } from '../types.ts';
import { counting } from './counting.ts';

/** What a number counts or measures, and where that ends in the text. */
export interface Unit {
  readonly kind: Quantity['kind'];
  readonly code: string;
  /** 1, 0.01 for cents, 1e6 for M€. */
  readonly factor: number;
  readonly end: number;
}

let table: ReadonlyMap<string, Omit<Unit, 'end'>> | undefined;

function unitTable(): ReadonlyMap<string, Omit<Unit, 'end'>> {
  table ??= new Map(
    classesOf(units).flatMap(({ fields, words }) => {
      const [kind, code, factor = '1'] = fields as [Quantity['kind'], string, string?];
      return words.map((name) => [name, { kind, code, factor: Number(factor) }] as const);
    }),
  );
  return table;
}

const unitWords =
  /^\s?(?:[€$£¥%‰]|°(?:\p{L}\p{M}*)?|(?:M|k|Md|Mds)[€$]|[\p{L}\p{M}]+\/h(?!\p{L})|[\p{L}\p{M}]+(?:[²³]|[23](?!\p{N}))?(?:[-\s][\p{L}\p{M}]+){0,2})/u;

/** The unit that the text names at an offset, the longest that fits: « livres sterling » before « livres ». */
export function unitAt(text: string, offset: number): Unit | undefined {
  const found = unitWords.exec(text.slice(offset, offset + 72))?.[0];
  if (found === undefined) return undefined;
  for (let length = found.length; length > 0; length = wordBreak(found, length - 1)) {
    const unit = unitTable().get(found.slice(0, length).normalize('NFC').trim().toLowerCase().replace(/\s/gu, ' '));
    if (unit && !isInitial(found.slice(0, length).trim(), unit.code)) return { ...unit, end: offset + length };
  }
  return undefined;
}

/** A capital alone is a symbol only where the symbol is a capital: W and F, but not M for metres. */
const isInitial = (surface: string, code: string): boolean => /^\p{Lu}$/u.test(surface) && !code.startsWith(surface);

/** The last space or hyphen before an offset, or 0. */
function wordBreak(text: string, offset: number): number {
  let i = offset;
  while (i > 0 && text.charAt(i) !== '-' && !isSpace(text.charCodeAt(i))) i--;
  return i;
}

/** The noun counted after a number: « trois autres partenaires » gives partenaires; undefined where another word follows. */
export function nounAt(text: string, offset: number, capitalised: boolean): { readonly noun: string; readonly end: number } | undefined {
  const after = composedAfter(text, offset, 80);
  let start = 0;
  for (let i = 0; i < 2; i++) start += firstOf(counting('adjective'), after.slice(start))?.length ?? 0;
  const rest = after.slice(start);
  const isNoun = !firstOf(counting('adjective'), rest) && !firstOf(counting('no-noun'), rest);
  const last = isNoun ? /^\s\p{L}[\p{L}\p{M}-]{2,40}/u.exec(rest)?.[0] : undefined;
  const said = last === undefined ? firstOf(counting('noun'), after) : after.slice(0, start) + last;
  if (said === undefined) return undefined;
  const noun = (last ?? said).slice(1);
  return capitalised || !/^\p{Lu}/u.test(noun) ? { noun, end: givenEnd(text, offset, said) } : undefined;
}
