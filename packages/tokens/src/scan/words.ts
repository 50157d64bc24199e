import * as Class from './class.ts';
import * as Kind from './kind.ts';
import { isTitle, ownsPoint } from './abbreviations.ts';
import { composed, isUpper, letterCount } from './characters.ts';
import { pushHyphened } from './clitics.ts';
import { isElided } from './elision.ts';
import { alphanumericEnd, isLoneS } from './numbers.ts';
import { type Scanner } from './scanner.ts';
import { emailEnd, domainEnd, isUrl, urlEnd } from './web.ts';

/** A token, or an elided word, or a host and its clitics, from a letter on. Returns where to go on. */
export function scanWord(scanner: Scanner, start: number): number {
  let end = alphanumericEnd(scanner, start + 1);
  let hyphens = false;
  let segment = start;
  let host = start;
  for (;;) {
    const value = scanner.at(end);
    if (value < Class.Apostrophe) break;
    if (value === Class.Hyphen) {
      const next = scanner.at(end + 1);
      if (next !== Class.Letter && (next !== Class.Digit || isPreposition(scanner, start, end))) break;
      hyphens = true;
      segment = end + 1;
    } else if (value === Class.Apostrophe) {
      if (segment >= host && isElided(scanner, segment, end, hyphens)) {
        const cut = hyphens ? segment - 1 : segment;
        if (hyphens) pushHyphened(scanner, start, cut);
        scanner.push(cut, end + 1, Kind.Word);
        return end + 1;
      }
      if (scanner.at(end + 1) !== Class.Letter || isLoneS(scanner, end)) break;
      host = end + 2;
      segment = end + 1;
    } else if (value === Class.Dot) {
      const stop = scanDotted(scanner, start, end);
      if (stop === 0) break;
      return stop;
    } else {
      const stop = scanJoined(scanner, start, end);
      if (stop === 0) break;
      if (stop < 0) return -stop;
      end = stop;
      continue;
    }
    end = alphanumericEnd(scanner, end + 1);
  }
  if (hyphens) pushHyphened(scanner, start, end);
  else scanner.push(start, end, Kind.Word);
  return end;
}

const RUNS_INTO: ReadonlySet<string> = /* @__PURE__ */ new Set(['à', 'de', 'et', 'ou', 'vers', 'entre', 'h']);

/** "de-2,5 à-0,5", "17 h-19 h": a preposition or unit that has run into a number. */
function isPreposition(scanner: Scanner, start: number, end: number): boolean {
  return end - start <= 5 && RUNS_INTO.has(composed(scanner.text.slice(start, end)));
}

/** A word followed by a point: an abbreviation, initials, a domain, an address. Returns the end of the token it pushed, or 0. */
function scanDotted(scanner: Scanner, start: number, dot: number): number {
  const web = emailEnd(scanner, start, dot);
  if (web > 0) return emit(scanner, start, web, Kind.Email);
  const next = scanner.at(dot + 1);
  if (next === Class.Letter && isTitle(scanner, start, dot)) return emit(scanner, start, dot + 1, Kind.Word);
  if (next === Class.Letter || next === Class.Digit) {
    const domain = domainEnd(scanner, start, dot);
    if (domain > 0) return emit(scanner, start, domain, Kind.Url);
    return scanInnerDots(scanner, start, dot);
  }
  if (
    scanner.at(dot + 1) === Class.Hyphen &&
    scanner.at(dot + 2) === Class.Letter &&
    (letterCount(scanner.text, start, dot) === 1 || isUpper(scanner.text, start))
  )
    return scanInnerDots(scanner, start, dot);
  return scanner.text.charCodeAt(dot + 1) !== 0x2e && ownsPoint(scanner, start, dot) ? emit(scanner, start, dot + 1, Kind.Word) : 0;
}

/** "R.E.M.", "J.-C.", "St.John", "étudiant.e.s"; but "la fin.Le maire" lacks a space. */
function scanInnerDots(scanner: Scanner, start: number, dot: number): number {
  const { text } = scanner;
  let end = dot;
  let segment = start;
  for (;;) {
    let next = end + 1;
    if (scanner.at(next) === Class.Hyphen) next++;
    const value = scanner.at(next);
    if (value !== Class.Letter && value !== Class.Digit) {
      return emit(scanner, start, letterCount(text, segment, end) === 1 || ownsPoint(scanner, start, end) ? end + 1 : end, Kind.Word);
    }
    let stop = alphanumericEnd(scanner, next);
    while (scanner.at(stop) === Class.Hyphen && scanner.at(stop + 1) === Class.Letter) stop = alphanumericEnd(scanner, (next = stop + 1));
    const short = letterCount(text, segment, end) <= 2;
    if (!short && isUpper(text, next) && !isUpper(text, end - 1))
      return end === dot && segment === start ? 0 : emit(scanner, start, end, Kind.Word);
    segment = next;
    end = stop;
    if (scanner.at(end) !== Class.Dot) return emit(scanner, start, end, Kind.Word);
  }
}

/** "http:", "@", "·", "(e)", "&", "_", "+" after letters. Returns the new end of the word, minus the end of a token it pushed, or 0. */
function scanJoined(scanner: Scanner, start: number, joiner: number): number {
  const { text } = scanner;
  const code = text.charCodeAt(joiner);
  const next = scanner.at(joiner + 1);
  if (code === 0x3a) return isUrl(scanner, joiner) ? -emit(scanner, start, urlEnd(scanner, joiner), Kind.Url) : 0;
  if (code === 0x40 || code === 0x5f || code === 0x2b) {
    const email = emailEnd(scanner, start, joiner);
    if (email > 0) return -emit(scanner, start, email, Kind.Email);
    if (code === 0x2b) return next === Class.Letter || next === Class.Digit ? 0 : joiner + 1;
    return code === 0x5f && next >= Class.Letter && next <= Class.Digit ? alphanumericEnd(scanner, joiner + 1) : 0;
  }
  if (code === 0x26)
    return next === Class.Letter && isUpper(text, joiner - 1) && isUpper(text, joiner + 1) ? alphanumericEnd(scanner, joiner + 1) : 0;
  if (code === 0xb0) return isNumero(scanner, start, joiner) ? joiner + 1 : 0;
  if (code === 0x2f) return codeEnd(scanner, start, joiner);
  if (code === 0x28) return bracketEnd(scanner, joiner);
  return next === Class.Letter ? alphanumericEnd(scanner, joiner + 1) : 0;
}

/** "traité(e)", "lecteur(rice)s", "SUBSTANCE(S)", but "ministre(PS)" */
function bracketEnd(scanner: Scanner, open: number): number {
  const { text } = scanner;
  const upper = isUpper(text, open - 1);
  let close = open + 1;
  let letters = 0;
  for (let value = scanner.at(close); value === Class.Letter || (value === Class.Mark && letters > 0); value = scanner.at(++close)) {
    if (value === Class.Letter && (++letters > 6 || isUpper(text, close) !== upper)) break;
  }
  return letters > 0 && scanner.text.charCodeAt(close) === 0x29 ? alphanumericEnd(scanner, close + 1) : 0;
}

/** "n° 5", "N°", "nos"; "5 °C" is no matter of letters. */
function isNumero(scanner: Scanner, start: number, sign: number): boolean {
  return sign - start === 1 && (scanner.text.charCodeAt(start) | 0x20) === 0x6e;
}

/** "GPIIb/IIIa", "CE1/CE2": codes in which capitals meet small letters or digits; "km/h" and "son/sa" are three tokens. */
function codeEnd(scanner: Scanner, start: number, slash: number): number {
  const end = alphanumericEnd(scanner, slash + 1);
  if (end === slash + 1 || letterCount(scanner.text, start, end) > 24) return 0;
  const left = scanner.text.slice(start, slash);
  const right = scanner.text.slice(slash + 1, end);
  return isCode(left) && (isCode(right) || /\p{Nd}/u.test(right)) ? end : 0;
}

function isCode(part: string): boolean {
  return /^\p{Lu}{2,}\p{Ll}$|^\p{Lu}+\p{Nd}/u.test(composed(part));
}

function emit(scanner: Scanner, start: number, end: number, kind: number): number {
  scanner.push(start, end, kind);
  return end;
}
