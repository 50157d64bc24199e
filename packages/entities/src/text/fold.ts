const MARKS = /\p{M}+/gu;
const ASCII = /^[\u0020-\u007E]*$/u;

/** One spelling for comparisons: lower case, no accents, straight apostrophes, plain spaces and hyphens, œ and æ as two letters. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[\u2018\u2019\u02BC]/gu, "'")
    .replace(/[\u2010\u2011]/gu, '-')
    .replace(/\s+/gu, ' ')
    .replace(/œ/gu, 'oe')
    .replace(/æ/gu, 'ae');
}
