import * as Class from './class.ts';
import * as Kind from './kind.ts';
import { composed } from './characters.ts';
import { type Scanner } from './scanner.ts';
import { setOf } from './set-of.ts';

/**
 * Hyphened words: UD French cuts off the pronouns and particles that a hyphen ties to a verb or noun (a | -t-il, est | -ce,
 * dis | -le | -moi, jour | -là) and leaves everything else whole (porte-parole, Bar-le-Duc, celui-ci). The host decides, by its ending:
 * "Jong-il" and "peut-être" are no inversions.
 */
export function pushHyphened(scanner: Scanner, start: number, end: number): void {
  const cuts: number[] = [];
  if (!isWhole(scanner.text.slice(start, end))) findCuts(scanner, start, end, cuts);
  let from = start;
  for (let i = cuts.length - 1; i >= 0; i--) {
    scanner.push(from, cuts[i]!, Kind.Word);
    from = cuts[i]!;
  }
  scanner.push(from, end, Kind.Word);
}

/** Words that end like a clitic but are one word. */
const WHOLE: ReadonlySet<string> = /* @__PURE__ */ setOf(
  "rendez-vous garde-à-vous au-delà peut-être qu'en-dira-t-on m'as-tu-vu on-dit c'est-à-dire là-là halte-là prie-dieu",
);
const OTHERS = /^(?:(?:celui|celles?|ceux|jusque)-(?:là|ci)|(?:[oa]h|hé|eh)-là|t-(?:ils?|elles?|on))$/u;

function isWhole(word: string): boolean {
  const low = composed(word.toLowerCase()).replaceAll('’', "'");
  return WHOLE.has(low) || OTHERS.test(low);
}

/** Fills `cuts` with the starts of the clitics, last first. */
function findCuts(scanner: Scanner, start: number, end: number, cuts: number[]): void {
  const { text } = scanner;
  let right = end;
  for (let left = right - 1; left > start && cuts.length < 3; left--) {
    if (scanner.at(left) !== Class.Hyphen) {
      if (right - left > 6) return;
      continue;
    }
    const clitic = composed(text.slice(left + 1, right).toLowerCase());
    const cut = cutOf(scanner, start, left, clitic);
    if (cut < 0) return;
    cuts.push(cut);
    right = cut;
    left = cut;
  }
}

/** Where the clitic's token starts, or −1 if the word before the hyphen at `hyphen` is no host for it. */
function cutOf(scanner: Scanner, start: number, hyphen: number, clitic: string): number {
  const { text } = scanner;
  const pattern = HOSTS[clitic];
  if (pattern === undefined) return -1;
  const euphonic = hyphen - 2;
  if (euphonic > start && (text.charCodeAt(hyphen - 1) | 0x20) === 0x74 && scanner.at(euphonic) === Class.Hyphen) {
    return /^(?:il|elle|on|ils|elles)$/u.test(clitic) ? euphonic : -1;
  }
  const host = composed(text.slice(Math.max(start, hyphen - HOST_ENDING), hyphen).toLowerCase());
  return pattern.test(host) ? hyphen : -1;
}

/** As long as the longest ending or word by which a host is known: « étaient ». */
const HOST_ENDING = 12;

const THIRD_SINGULAR = /(?:[tdea]|vainc|-t)$/u;
const THIRD_PLURAL = /nt$/u;
const IMPERATIVE = /(?:[aeiouyénlrt]s|[ezx]|va|ds|[aeiouyé]ts|mets|bats|-(?:le|la|les|moi|toi|lui|nous|vous|leur|en))$/u;
const ANY = /\p{L}$/u;

/** Each clitic with the endings of the verbs (or, for -ci and -là, of any word) that it can hang on. */
const HOSTS: Readonly<Record<string, RegExp>> = {
  il: THIRD_SINGULAR,
  elle: THIRD_SINGULAR,
  on: THIRD_SINGULAR,
  ils: THIRD_PLURAL,
  elles: THIRD_PLURAL,
  je: /[sxieéè]$/u,
  tu: /[sxea]$/u,
  nous: /(?:ons|mes|[eszx]|va|-(?:le|la|les))$/u,
  vous: /(?:ez|tes|[es]|-(?:le|la|les))$/u,
  ce: /(?:^|\P{L})(?:est|était|fut|fût|sera|serait|soit|sont|étaient|furent|seront|seraient|soient|a|ait|eût|doit|peut|pouvait|devait|étai|suis)$/u,
  ci: ANY,
  là: ANY,
  moi: IMPERATIVE,
  toi: IMPERATIVE,
  lui: IMPERATIVE,
  leur: IMPERATIVE,
  le: IMPERATIVE,
  la: IMPERATIVE,
  les: IMPERATIVE,
  en: IMPERATIVE,
  y: IMPERATIVE,
};
