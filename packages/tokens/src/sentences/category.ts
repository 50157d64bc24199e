/** What a token is to the question where sentences end. */
export const Lower = 0;
export const Capitalised = 1;
export const Capitals = 2;
export const Capital = 3;
export const Number = 4;
export const Comma = 5;
export const Colon = 6;
export const Semicolon = 7;
export const OpenBracket = 8;
export const OpenQuote = 9;
export const Dash = 10;
export const Web = 11;
export const Other = 12;
/** Closing marks. */
export const CloseBracket = 13;
export const CloseQuote = 14;
/** Marks that may end a sentence. */
export const Period = 15;
export const Question = 16;
export const Ellipsis = 17;
export const AbbreviationEnd = 18;
export const Acronym = 19;
export const Abbreviation = 20;
export const Initial = 21;
