import { firstNameGender } from '../first-names.ts';
import { Variants } from './variants.ts';
import { isParticle } from '../text/function-words.ts';

/** Beginnings and ends of up to this many parts are short names; longer ones are nobody's. */
const LONGEST = 12;

export const bare = (part: string): string => part.replace(/^(?:al|el|ben|bin)-/u, '');
/** « j » of « j. », « jm » of « j.-m. » */
const lettersOf = (part: string): string => part.replace(/[.-]/gu, '');
export const isInitial = (part: string): boolean => lettersOf(part).length < 3;
/** « Jean-Yves Le Drian » by its first part and its last. */
const ends = (parts: readonly string[]): string => `${parts[0]!} … ${parts.at(-1)!}`;
const behind = (initials: string, parts: readonly string[]): string => [initials, ...parts.slice(1)].join(' ');
/** « j » and « jm » of « jean-marc ». */
const initialsOf = (first: string): string[] => {
  const second = first.charAt(first.indexOf('-') + 1);
  return first.includes('-') ? [first.charAt(0), first.charAt(0) + second] : [first.charAt(0)];
};

/** « Robert Kennedy [Jr] », « Harold Tarrant [III] » */
const SUFFIX = /^(?:[js]r|(?:jun|sen)ior|i{2,3}|iv)\.?$/u;

const withoutSuffix = (parts: readonly string[]): readonly string[] =>
  parts.length > 1 && SUFFIX.test(parts.at(-1)!) ? parts.slice(0, -1) : parts;

/** « Marcelo [Fontanarrosa] Iglesias », « Aïda [Mbacké]-[Sarr] »: parts of a surname by which somebody may go; no first names. */
const innerNames = (parts: readonly string[]): string[] =>
  [
    ...parts.slice(1, -1),
    ...(parts.length > 1
      ? parts
          .at(-1)!
          .split('-')
          .slice(parts.at(-1)!.includes('-') ? 0 : 1)
      : []),
  ].filter((part) => !isInitial(part) && !isParticle(part) && firstNameGender(part) === undefined);

/** A number, or several in their order. */
type Numbers = number | number[];

/** People's full names by every short name that may stand for them, numbered as they are added. */
export class ShortNames {
  readonly #byShort = new Map<string, Numbers>();
  readonly #byInitial = new Map<string, Numbers>();
  /** Asked where no other short name is one. */
  readonly #byInner = new Map<string, Numbers>();
  readonly #variants = new Variants<number>();
  readonly #names: (readonly string[])[] = [];

  /** Adds a full name, under its surname, first name, beginning, end, and both its ends. */
  add(full: readonly string[]): void {
    const number = this.#names.push(full) - 1;
    const parts = withoutSuffix(full);
    const forms = new Set([parts[0]!, bare(parts.at(-1)!)]);
    let beginning = parts[0]!;
    let end = parts.at(-1)!;
    for (let k = 1; k < parts.length && k <= LONGEST; k++) {
      forms.add((beginning += ` ${parts[k]!}`));
      forms.add((end = `${parts[parts.length - 1 - k]!} ${end}`));
    }
    if (parts.length > 2) forms.add(ends(parts));
    for (const form of forms) push(this.#byShort, form, number);
    if (parts.length > 1 && parts.length <= LONGEST)
      for (const initials of initialsOf(parts[0]!)) push(this.#byInitial, behind(initials, parts), number);
    if (parts.length <= LONGEST) for (const inner of new Set(innerNames(parts))) push(this.#byInner, inner, number);
    this.#variants.add(parts, number);
  }

  /** The full names that a name may stand for, in their order: as a short form, with an initial, or misspelt. */
  hosts(parts: readonly string[]): number[] {
    if (parts.length > LONGEST) return [];
    const found: number[] = [];
    const take = (numbers: Numbers | undefined): void => {
      if (numbers === undefined) return;
      if (typeof numbers === 'number') this.#take(parts, numbers, found);
      else for (const number of numbers) this.#take(parts, number, found);
    };
    if (parts.length === 1) {
      take(this.#byShort.get(parts[0]!));
      const own = bare(parts[0]!);
      if (own !== parts[0]) take(this.#byShort.get(own));
      const inner = found.length === 0 ? this.#byInner.get(parts[0]!) : undefined;
      if (typeof inner === 'number') take(inner);
    } else {
      take(this.#byShort.get(parts.join(' ')));
      take(this.#byShort.get(ends(parts)));
      if (isInitial(parts[0]!)) take(this.#byInitial.get(behind(lettersOf(parts[0]!), parts)));
      take(this.#variants.of(parts));
    }
    return found.length < 2 ? found : [...new Set(found)].sort((a, b) => a - b);
  }

  #take(parts: readonly string[], number: number, found: number[]): void {
    if (this.#names[number]!.length > parts.length || parts.length > 1) found.push(number);
  }
}

function push(map: Map<string, Numbers>, key: string, number: number): void {
  const before = map.get(key);
  if (before === undefined) map.set(key, number);
  else if (typeof before === 'number') map.set(key, [before, number]);
  else before.push(number);
}
