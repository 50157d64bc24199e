import { type Category, type Item, categories, letterOf } from './items.ts';
import type { Scan } from './scan.ts';
import type { Context } from './context.ts';
import type { TimeModifier, TimeType } from './types.ts';

/** One expression found by a rule, between two items. */
export interface Draft {
  readonly first: Item;
  readonly last: Item;
  readonly type: TimeType;
  readonly value: string;
  readonly mod?: TimeModifier | undefined;
  readonly begin?: string | undefined;
  readonly endValue?: string | undefined;
}

/** The items that a pattern covered, and what stands around them. */
export interface Match {
  readonly scan: Scan;
  readonly items: readonly Item[];
  readonly before: Item | undefined;
  readonly after: Item | undefined;
  /** The first covered item of a category. */
  readonly get: (category: Category) => Item | undefined;
}

/**
 * A pattern over category names, with ? * + | ( ) as in regular expressions, and what it means.
 * `read` may refuse (31 février), and the search goes on one item further.
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

/** Compiles the rules, in their order, into one expression that looks for any of them and one for each. */
export function compileRules(rules: readonly Rule[]): CompiledRules {
  const sources = rules.map(({ pattern }) => pattern.replace(/\(/gu, '(?:').replace(/\p{Ll}+/gu, (name) => letterOf(categoryNamed(name))).replace(/ /gu, ''));
  const any = new RegExp(sources.map((source) => `(${source})`).join('|'), 'gu');
  const each = sources.map((source) => new RegExp(source, 'uy'));
  const next: CompiledRules['next'] = (letters, from) => {
    any.lastIndex = from;
    const found = any.exec(letters);
    if (!found) return undefined;
    const index = found.findIndex((group, i) => i > 0 && group !== undefined) - 1;
    return { rule: rules[index]!, index, from: found.index, to: found.index + found[0].length };
  };
  const nextAfter: CompiledRules['nextAfter'] = (letters, { index, from }) => {
    for (let i = index + 1; i < each.length; i++) {
      const regex = each[i]!;
      regex.lastIndex = from;
      if (regex.test(letters)) return { rule: rules[i]!, index: i, from, to: regex.lastIndex };
    }
    return next(letters, from + 1);
  };
  return { next, nextAfter };
}

function categoryNamed(name: string): Category {
  const category = categories.find((c) => c === name);
  if (!category) throw new RangeError(`no category ${name}`);
  return category;
}

/** The match of items from one index to another. */
export function matchOf(scan: Scan, from: number, to: number): Match {
  const items = scan.items.slice(from, to);
  return { scan, items, before: scan.items[from - 1], after: scan.items[to], get: (category) => items.find((item) => item.category === category) };
}
