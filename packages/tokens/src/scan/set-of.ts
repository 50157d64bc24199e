/** The words of a list with spaces between. */
export const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
