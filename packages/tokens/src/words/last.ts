/** What the last article before an amalgam was. */
export const None = 0;
export const De = 1;
export const Fused = 2;
export const Determiner = 3;
export const Article = 4;
export const To = 5;
