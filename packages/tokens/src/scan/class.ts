/**
 * Classes of UTF-16 code units. Those from `Mark` on can go on or join two parts of one token ("l'eau", "20h30", "porte-parole"),
 * so a run of letters followed by a lower class is a finished word.
 */
export const Space = 1;
export const Punctuation = 2;
export const Symbol = 3;
/** Half of a character above U+FFFF, or a sign to which the character after it belongs. */
export const Surrogate = 4;
export const Letter = 5;
export const Mark = 6;
export const Digit = 7;
export const Apostrophe = 8;
export const Hyphen = 9;
export const Dot = 10;
export const Joiner = 11;
