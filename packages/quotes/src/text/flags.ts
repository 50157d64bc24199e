/** What a word or mark can be, as bits; several at once where French is ambiguous (*le* is an article and a clitic). */
export const Flag = {
  determiner: 1 << 0,
  preposition: 1 << 1,
  subject: 1 << 2,
  clitic: 1 << 3,
  negation: 1 << 4,
  adverb: 1 << 5,
  que: 1 << 6,
  relative: 1 << 7,
  coordinator: 1 << 8,
  subordinator: 1 << 9,
  comma: 1 << 10,
  colon: 1 << 11,
  final: 1 << 12,
  semicolon: 1 << 13,
  dash: 1 << 14,
  openBracket: 1 << 15,
  closeBracket: 1 << 16,
  mark: 1 << 17,
  capital: 1 << 18,
  number: 1 << 19,
  finite: 1 << 20,
  infinitive: 1 << 21,
  presentParticiple: 1 << 22,
  pastParticiple: 1 << 23,
  avoir: 1 << 24,
  etre: 1 << 25,
  inversion: 1 << 26,
  time: 1 << 27,
  sourceNoun: 1 << 28,
  word: 1 << 29,
  /** A source noun for a body or a document, not for people. */
  body: 1 << 30,
  /** Taken for an adverb by its ending only. */
  suffixed: 1 << 31,
} as const;

/** Anything that ends or separates: never inside a noun phrase. */
export const SEPARATOR =
  Flag.comma | Flag.colon | Flag.final | Flag.semicolon | Flag.dash | Flag.openBracket | Flag.closeBracket | Flag.mark;
export const AUXILIARY = Flag.avoir | Flag.etre;
