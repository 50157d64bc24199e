import type { Span } from '@incise/tokens';
import { type Category, type Item, categories, letterOf, triggers } from './items.ts';
import type { Context } from './context.ts';
import type { TimeModifier, TimeType, UnknownReason } from './types.ts';

/** One expression as a rule reads it: a TimeExpression whose text is added at the end, and whose unknown parts may be undefined. */
export interface Draft extends Span {
  readonly type: TimeType;
  readonly value?: string;
  readonly unknown?: UnknownReason;
  readonly mod?: TimeModifier | undefined;
  readonly begin?: string | undefined;
  readonly endValue?: string | undefined;
  /** Whether this is a night that ends on the day after its value's. */
  readonly night?: boolean;
}

/** The items that a pattern covered, and what stands around them. */
export interface Match {
  readonly text: string;
  readonly items: readonly Item[];
  /** The items before the match, the nearest first: `before(1)` touches it. */
  before(distance: number): Item | undefined;
  after(distance: number): Item | undefined;
  /** The first covered item of a category. */
  get(category: Category): Item | undefined;
  /** The same match, of some of its items only. */
  of(items: readonly Item[]): Match;
}

/**
 * A pattern over category names, with ? * + | ( ) as in regular expressions, and what it means.
 * `read` may refuse (31 février): then the rules after it are tried at the same place.
 */
export interface Rule {
  readonly pattern: string;
  readonly read: (match: Match, context: Context) => readonly Draft[] | undefined;
}

/** A rule that fits the items from one index to another. */
export interface Found {
  readonly rule: Rule;
  readonly index: number;
  readonly from: number;
  readonly to: number;
}

/** Rules ready to run over category letters. */
export interface CompiledRules {
  /** The first place from an index on where a rule fits, and the first rule that does. */
  readonly next: (letters: string, from: number) => Found | undefined;
  /** The next rule that fits at the same place as one that refused, or the next place. */
  readonly nextAfter: (letters: string, refused: Found) => Found | undefined;
}

/** How many items before its first trigger a rule may begin: « les 9, 10, 11 et 12 » before « juin ». */
const lead = 16;

/** Compiles the rules, in their order; at each place only those are tried that may begin with its letter. */
export function compileRules(rules: readonly Rule[]): CompiledRules {
  const sources = rules.map(({ pattern }) =>
    pattern
      .replace(/\(/gu, '(?:')
      .replace(/\p{Ll}+/gu, (name) => letterOf(categoryNamed(name)))
      .replace(/ /gu, ''),
  );
  const each = sources.map((source) => new RegExp(source, 'uy'));
  const openings = sources.map((source) => openingsOf(source));
  const offset = letterOf(categories[0]!).charCodeAt(0);
  const size = categories.length + 1;
  /** By their first two letters, the rules that may match them; read when they are first met. */
  const beginning: (readonly number[] | undefined)[] = [];
  const candidatesAt = (letters: string, from: number): readonly number[] => {
    const next = from + 1 < letters.length ? letters.charCodeAt(from + 1) - offset + 1 : 0;
    const pair = (letters.charCodeAt(from) - offset) * size + next;
    return (beginning[pair] ??= openings.flatMap((known, index) =>
      known.has(letters.charAt(from)) || known.has(letters.slice(from, from + 2)) ? [index] : [],
    ));
  };
  const trigger = new RegExp(triggers(), 'gu');
  const unknown = letterOf('unknown');
  const tryAt = (letters: string, from: number, after: number): Found | undefined => {
    for (const index of candidatesAt(letters, from)) {
      if (index <= after) continue;
      const regex = each[index]!;
      regex.lastIndex = from;
      if (regex.test(letters)) return { rule: rules[index]!, index, from, to: regex.lastIndex };
    }
    return undefined;
  };
  const next: CompiledRules['next'] = (letters, from) => {
    for (let at = from; ;) {
      trigger.lastIndex = at;
      if (!trigger.test(letters)) return undefined;
      const end = trigger.lastIndex;
      let start = end - 1;
      while (start > at && end - start <= lead && letters.charAt(start - 1) !== unknown) start--;
      for (; start < end; start++) {
        const found = tryAt(letters, start, -1);
        if (found) return found;
      }
      at = end;
    }
  };
  return { next, nextAfter: (letters, { index, from }) => tryAt(letters, from, index) ?? next(letters, from + 1) };
}

/** The first two letters that matches of a compiled pattern may have; the one of those that have no more. */
function openingsOf(source: string): ReadonlySet<string> {
  let i = 0;
  const follow = (begun: ReadonlySet<string>, next: ReadonlySet<string>): Set<string> =>
    new Set([...begun].flatMap((opening) => [...next].map((more) => (opening + more).slice(0, 2))));
  const read = (): Set<string> => {
    const all = new Set<string>();
    for (let openings = new Set(['']); ;) {
      const letter = source.charAt(i++);
      if (letter === '' || letter === ')' || letter === '|') {
        for (const opening of openings) all.add(opening);
        openings = new Set(['']);
        if (letter !== '|') return all;
        continue;
      }
      i += letter === '(' ? '?:'.length : 0;
      let factor = letter === '(' ? read() : new Set([letter]);
      const [quantifier] = /^(?:[?*+]|\{\d,\d+\})?/u.exec(source.slice(i))!;
      i += quantifier.length;
      if (quantifier.length > 1 || quantifier === '*' || quantifier === '+') factor = new Set([...factor, ...follow(factor, factor)]);
      if (/[?*0]/u.test(quantifier)) factor.add('');
      openings = follow(openings, factor);
    }
  };
  return read();
}

function categoryNamed(name: string): Category {
  const category = categories.find((c) => c === name);
  if (!category) throw new RangeError(`no category ${name}`);
  return category;
}

/** The match of the items from one index to another. */
export class ItemMatch implements Match {
  readonly items: readonly Item[];

  constructor(
    readonly text: string,
    readonly all: readonly Item[],
    readonly from: number,
    readonly to: number,
  ) {
    this.items = all.slice(from, to);
  }

  before(distance: number): Item | undefined {
    return this.all[this.from - distance];
  }

  after(distance: number): Item | undefined {
    return this.all[this.to + distance - 1];
  }

  get(category: Category): Item | undefined {
    for (const item of this.items) if (item.category === category) return item;
    return undefined;
  }

  of(items: readonly Item[]): Match {
    return Object.assign(new ItemMatch(this.text, this.all, this.from, this.to), { items });
  }
}
