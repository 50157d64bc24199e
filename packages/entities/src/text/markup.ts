import type { Edit } from './edited.ts';

/** Emphasis, headings, bullets, quoted lines and the addresses of links of Markdown. */
const MARKDOWN =
  /^[ \t]{0,3}(?:(?:[*•▪●‣►▶➤]|>+|#{1,6})[ \t]+(?!\p{M}))+|(?<![\p{L}\p{N}*])\*{1,3}(?=[\p{L}\p{N}«“"])|(?<=[\p{L}\p{N}\p{P}])(?<!\*)\*{1,3}(?![\p{L}\p{N}*])|(?<![\p{L}\p{N}_])_{1,2}(?=[\p{L}«“"])|(?<=[\p{L}\p{N}.,;:!?…»”"])_{1,2}(?![\p{L}\p{N}_])|\[(?=[^\][\n]{1,200}\]\(https?:\/\/[^\s()]{1,500}\))|\]\(https?:\/\/[^\s()]{1,500}\)/gmu;
/** « <<P>> », « ''P'' »: marks as keyboards have them. */
const TYPED_OPEN = /<<(?=\s?[\p{L}\p{N}…(])|(?<![\p{L}\p{N}'])''(?=[\p{L}\p{N}…(])/gu;
const TYPED_CLOSE = /(?<=[\p{L}\p{N}\p{P}]\s?)>>|(?<=[\p{L}\p{N}.,!?…)])''(?![\p{L}\p{N}'])/gu;
/** « ''« P »'' », « '''Léa Petit''' »: italics and bold of wikis, around marks and words. */
const WIKI = /'{2,5}(?=\s?[«“"])|(?<=[»”"]\s?)'{2,5}|(?<![\p{L}\p{N}'])'''(?=\p{L})|(?<=[\p{L}\p{N}.])'''(?![\p{L}\p{N}'])/gu;
/** « [[Léa Petit]] », « [[Ville de Lyon|Lyon]] »: links of wikis. */
const LINK = /\[\[[^\][\n]{1,200}\]\]/gu;
/** « Il est parti.[1][2] »: numbers of notes. */
const NOTE = /(?<=[\p{L}\p{N}.,;:!?…»”")\]])\[\d{1,3}\]/gu;
/** « a-t'il », « a t-il », « a t il » */
const INVERSION = /(?<=\p{L})(?: t[-'’ ]|-t['’ ])(?=(?:ils?|elles?|on)(?!\p{L}))/gu;
const MISSPELT = / t[-'’ ]|-t['’ ]/u;
/** « L&#39;été », « &laquo; » */
const REFERENCE = /&(?:#(\d{2,6})|#[xX](\p{AHex}{2,5})|(\p{L})(acute|grave|circ|uml|cedil)|(\p{L}{2,6}));/gu;
const ACCENTS: Readonly<Record<string, string>> = { acute: '\u0301', grave: '\u0300', circ: '\u0302', uml: '\u0308', cedil: '\u0327' };
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  laquo: '«',
  raquo: '»',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  oelig: 'œ',
  OElig: 'Œ',
  euro: '€',
  deg: '°',
};

/** What a character reference stands for; undefined where it is none that French texts have. */
function characterOf([, decimal, hexadecimal, letter, accent, name = '']: readonly (string | undefined)[]): string | undefined {
  if (letter !== undefined && accent !== undefined) return (letter + ACCENTS[accent]!).normalize('NFC');
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  if (Number.isNaN(code)) return NAMED[name];
  return code < 32 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? undefined : String.fromCodePoint(code);
}

const replaced = (text: string, pattern: RegExp, by: string): Edit[] =>
  Array.from(text.matchAll(pattern), ({ index, 0: found }) => ({ start: index, end: index + found.length, by }));

/** Quotation marks for those typed as two signs, where a text has both ends of them. */
const typedMarks = (text: string): Edit[] =>
  /<<|''/u.test(text) && /''|>>/u.test(text) ? [...replaced(text, TYPED_OPEN, '«'), ...replaced(text, TYPED_CLOSE, '»')] : [];

const links = (text: string): Edit[] =>
  Array.from(text.matchAll(LINK)).flatMap(({ index, 0: link }) => {
    const shown = Math.max(link.lastIndexOf('|') + 1, 2);
    const end = index + link.length;
    return [
      { start: index, end: index + shown, by: '' },
      { start: end - 2, end, by: '' },
    ];
  });

const references = (text: string): Edit[] =>
  Array.from(text.matchAll(REFERENCE)).flatMap((match) => {
    const by = characterOf(match);
    return by === undefined ? [] : [{ start: match.index, end: match.index + match[0].length, by }];
  });

/** What Markdown, links of wikis, numbers of notes, character references of HTML, marks of two signs and misspelt inversions stand for, in the order of the text. */
export function markupOf(text: string): Edit[] {
  const edits = [
    ...(/[*_#>•▪●‣►▶➤]|\]\(/u.test(text) ? replaced(text, MARKDOWN, '') : []),
    ...(text.includes("''") ? replaced(text, WIKI, '') : []),
    ...(text.includes('[[') ? links(text) : []),
    ...(text.includes(']') ? replaced(text, NOTE, '') : []),
    ...typedMarks(text),
    ...(MISSPELT.test(text) ? replaced(text, INVERSION, '-t-') : []),
    ...(text.includes('&') ? references(text) : []),
  ].sort((a, b) => a.start - b.start);
  return edits.filter(({ start }, i) => i === 0 || start >= edits[i - 1]!.end);
}
