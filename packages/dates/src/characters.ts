export const isDigit = (c: number): boolean => c >= 48 && c <= 57;

/** Latin letters and combining marks; letters of other scripts count as letters too, so that words stay whole. */
export const isLetter = (c: number): boolean =>
  c < 128 ? (c | 32) >= 97 && (c | 32) <= 122 : c >= 0xc0 && c !== 0xd7 && c !== 0xf7 && (c < 0x2000 || c > 0x303f);

export const isSpace = (c: number): boolean => c === 32 || (c >= 9 && c <= 13) || c === 0xa0 || c === 0x202f || c === 0x2009;
