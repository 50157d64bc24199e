import type { Span, Word } from '@incise/tokens';

/** Parts of speech of Universal Dependencies. */
export type Upos =
  'ADJ' | 'ADP' | 'ADV' | 'AUX' | 'CCONJ' | 'DET' | 'INTJ' | 'NOUN' | 'NUM' | 'PRON' | 'PROPN' | 'PUNCT' | 'SCONJ' | 'SYM' | 'VERB' | 'X';

/** Features of Universal Dependencies by name: `{ Gender: 'Fem', Number: 'Sing' }`. What does not apply, or is not decided, is absent. */
export type Features = Readonly<Record<string, string>>;

/** A syntactic word with what it is. */
export interface TaggedWord extends Word {
  readonly upos: Upos;
  readonly features: Features;
  /** The dictionary form, as UD French-Sequoia writes it: *annonçait* is `annoncer`, *les* `le`, *il* `lui`. */
  readonly lemma: string;
  /** Index of the sentence that the word stands in. */
  readonly sentence: number;
}

/** Words `from` up to `to`, half open, as indices into the tagged words; `start` and `end` are their offsets in the text. */
export interface WordRange extends Span {
  readonly from: number;
  readonly to: number;
}

/** A noun phrase up to the phrases that complete it: « le **président** de la région » is two. Numbers are indices of words. */
export interface NounPhrase extends WordRange {
  readonly head: number;
  readonly determiner?: number;
  /** The preposition right before it. */
  readonly preposition?: number;
  /** Indices of the noun phrases that complete it with a preposition of their own: *de la région*. */
  readonly complements: readonly number[];
}

/** A verb with its auxiliaries, clitics and negation: « ne l'avait pas **dit** ». Numbers are indices of words. */
export interface VerbGroup extends WordRange {
  /** The verb that carries the meaning; an auxiliary where it is the copula. */
  readonly verb: number;
  readonly auxiliaries: readonly number[];
  /** Clitic pronouns before and after, the subject's too. */
  readonly clitics: readonly number[];
  /** *ne* and what goes with it. */
  readonly negation: readonly number[];
  /** A clitic subject stands behind the verb: « a-t-il dit ». */
  readonly inverted: boolean;
  readonly voice: 'active' | 'passive' | 'reflexive';
  readonly finite: boolean;
}

/** A finite verb with what opens its clause and its subject. */
export interface Clause {
  /** Index of the verb group. */
  readonly group: number;
  /** The word that opens the clause: *que*, *qui*, *si*, *où*. */
  readonly opener?: number;
  /** The head of the subject, a noun or a pronoun; absent where there is none in the sentence. */
  readonly subject?: number;
}

/** The phrases of a text, each list in the order of the text. */
export interface Phrases {
  readonly nounPhrases: readonly NounPhrase[];
  readonly verbGroups: readonly VerbGroup[];
  readonly clauses: readonly Clause[];
}
