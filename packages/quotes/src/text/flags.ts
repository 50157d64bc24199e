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

/** What the rules ask of function words besides, as bits: the letters of lexicon/function-words.tsv. An enum, which bundlers inline. */
export enum Kind {
  /** *le*, *l'* */
  article = 0x1,
  /** *un*, *une* */
  indefinite = 0x2,
  /** *de*, *d'*, *du*, *des* */
  of = 0x4,
  /** *à*, *au*, *aux* */
  to = 0x8,
  /** *du*, *aux* */
  contracted = 0x10,
  /** *son*, *leurs* */
  theirs = 0x20,
  /** *mon*, *votre* */
  ours = 0x40,
  /** *ce*, *cette* */
  demonstrative = 0x80,
  /** *le*, *du*, *cette*: what opens a phrase for one that is known. */
  definite = 0x100,
  /** *les*, *ils*, *plusieurs*: what opens a phrase for several. */
  plural = 0x200,
  feminine = 0x400,
  masculine = 0x800,
  /** *il*, *lui*, *elles*, *eux* */
  they = 0x1000,
  /** *je*, *me*, *mon* */
  me = 0x2000,
  /** *nous*, *nos* */
  us = 0x4000,
  /** *tu*, *te*, *vous*, *votre* */
  you = 0x8000,
  /** *se* */
  oneself = 0x10000,
  /** *ce*, *cela*, *rien*: nobody. */
  thing = 0x20000,
  /** *celui-ci*, *celles-là* */
  latter = 0x40000,
  /** *celui*, *ceux* */
  thatOne = 0x80000,
  /** *plus*, *autant*, *très* */
  degree = 0x100000,
  /** *pas*, *jamais*, *personne* */
  negative = 0x200000,
  /** *quand*, *lorsque*, *puisque* */
  when = 0x400000,
  /** *qui*, *comment*, *si* */
  asks = 0x800000,
  /** *de*, *au*, *chez*, *pour* */
  preposition = 0x1000000,
  /** *à*, *chez*, *sur* */
  where = 0x2000000,
  /** *via*, *par*, *sur* */
  via = 0x4000000,
  /** *certains*, *plusieurs* */
  some = 0x8000000,
  /** *ancien*, *futur*, *1er*: when somebody is what a title says. */
  former = 0x10000000,
  /** *autre*, *seconde*, *dernier*: one after another. */
  another = 0x20000000,
  /** *grand*, *jeune*, *ancien*: adjectives that stand before their noun. */
  prenominal = 0x40000000,
}

/** Anything that ends or separates: never inside a noun phrase. */
export const SEPARATOR =
  Flag.comma | Flag.colon | Flag.final | Flag.semicolon | Flag.dash | Flag.openBracket | Flag.closeBracket | Flag.mark;
/** *ne* and the pronouns before a verb. */
export const PREVERBAL = Flag.clitic | Flag.negation;
export const AUXILIARY = Flag.avoir | Flag.etre;
