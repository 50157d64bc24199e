import * as Class from './class.ts';
import * as Kind from './kind.ts';
import { composed, letterCount } from './characters.ts';
import { type Scanner } from './scanner.ts';

/** A local part is at most 64 characters long (RFC 5321), a domain 253: the look-ahead is bounded, so reading stays linear. */
const LOCAL = 64;
const DOMAIN = 253;
const TOP_LEVEL = /\.(?:\p{Ll}{2}|com|org|net|info|edu|gouv|int|press|news|paris|bzh|online|site|blog|media|example)$/u;

/** "scheme://" */
export function isUrl(scanner: Scanner, colon: number): boolean {
  return scanner.text.startsWith('//', colon + 1) && scanner.at(colon + 3) > Class.Space;
}

/** End of a URL from `from` on: up to white space, « » " < >, less the marks that close a sentence and brackets opened outside. */
export function urlEnd(scanner: Scanner, from: number): number {
  const { text } = scanner;
  let end = from;
  let depth = 0;
  for (; end < scanner.length && scanner.at(end) !== Class.Space; end++) {
    const character = text[end]!;
    if ('«»"<>“”|\0'.includes(character)) break;
    if (character === '(') depth++;
    if (character === ')' && --depth < 0) break;
  }
  while (end > from + 1 && ".,;:!?…'’*".includes(text[end - 1]!)) end--;
  return end;
}

/** End of the e-mail address whose local part starts at `start` and reaches `index` at least, or 0. */
export function emailEnd(scanner: Scanner, start: number, index: number): number {
  const { text } = scanner;
  let at = index;
  while (at < start + LOCAL && isLocal(scanner, at)) at++;
  if (text.charCodeAt(at) !== 0x40) return 0;
  let end = at + 1;
  while (end < at + DOMAIN && isHost(scanner, end)) end++;
  while (end > at && scanner.at(end - 1) > Class.Digit) end--;
  return /^@[\p{L}\p{M}\p{Nd}-]+(?:\.[\p{L}\p{M}\p{Nd}-]+)+$/u.test(text.slice(at, end)) ? end : 0;
}

function isLocal(scanner: Scanner, index: number): boolean {
  const value = scanner.at(index);
  const code = scanner.text.charCodeAt(index);
  return (value >= Class.Letter && value <= Class.Digit) || value === Class.Dot || value === Class.Hyphen || code === 0x5f || code === 0x2b;
}

function isHost(scanner: Scanner, index: number): boolean {
  const value = scanner.at(index);
  return (value >= Class.Letter && value <= Class.Digit) || value === Class.Dot || value === Class.Hyphen;
}

/** End of a bare domain, with its path: "lemonde.fr", "www.example.org/page". 0 if it is none. */
export function domainEnd(scanner: Scanner, start: number, dot: number): number {
  const { text } = scanner;
  let end = dot;
  while (end < start + DOMAIN && isHost(scanner, end)) end++;
  while (end > dot && scanner.at(end - 1) > Class.Digit) end--;
  const host = composed(text.slice(start, end));
  if (!/^www\./iu.test(host) && !(TOP_LEVEL.test(host) && letterCount(text, start, dot) > 2)) return 0;
  return text.charCodeAt(end) === 0x2f && scanner.at(end + 1) > Class.Space ? urlEnd(scanner, end) : end;
}

/** "@AFP", "#Legislatives2024": returns the end, or 0. */
export function handleEnd(scanner: Scanner, start: number): number {
  let end = start + 1;
  while ((scanner.at(end) >= Class.Letter && scanner.at(end) <= Class.Digit) || scanner.text.charCodeAt(end) === 0x5f) end++;
  return end > start + 1 && scanner.at(start + 1) === Class.Letter && !scanner.isWordPart(start - 1) ? end : 0;
}

export function handleKind(code: number): number {
  return code === 0x40 ? Kind.Mention : Kind.Hashtag;
}
