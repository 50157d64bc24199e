/** What a word or mark can be, as bits; several at once where French is ambiguous (*le* is an article and a clitic). An enum, which bundlers inline. */
export enum Flag {
  determiner = 0x1,
  preposition = 0x2,
  subject = 0x4,
  clitic = 0x8,
  negation = 0x10,
  adverb = 0x20,
  que = 0x40,
  relative = 0x80,
  coordinator = 0x100,
  subordinator = 0x200,
  comma = 0x400,
  colon = 0x800,
  final = 0x1000,
  semicolon = 0x2000,
  dash = 0x4000,
  openBracket = 0x8000,
  closeBracket = 0x10000,
  mark = 0x20000,
  capital = 0x40000,
  number = 0x80000,
  finite = 0x100000,
  infinitive = 0x200000,
  presentParticiple = 0x400000,
  pastParticiple = 0x800000,
  avoir = 0x1000000,
  etre = 0x2000000,
  inversion = 0x4000000,
  time = 0x8000000,
  sourceNoun = 0x10000000,
  word = 0x20000000,
  /** A source noun for a body or a document, not for people. */
  body = 0x40000000,
  /** Taken for an adverb by its ending only. */
  suffixed = 0x80000000,
}

/** Anything that ends or separates: never inside a noun phrase. */
export const SEPARATOR =
  Flag.comma | Flag.colon | Flag.final | Flag.semicolon | Flag.dash | Flag.openBracket | Flag.closeBracket | Flag.mark;
/** *ne* and the pronouns before a verb. */
export const PREVERBAL = Flag.clitic | Flag.negation;
export const AUXILIARY = Flag.avoir | Flag.etre;
