/** The letters that a list gives its words: a word, a tab and letters on each line. */
export const readLettered = (list: string): ReadonlyMap<string, string> =>
  new Map(
    list.split('\n').map((line): [string, string] => {
      const tab = line.indexOf('\t');
      return [line.slice(0, tab), line.slice(tab + 1)];
    }),
  );

/** The words of a list with spaces between. */
export const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** The letters that a list gives a word, '' where it has none; the list is read when first asked. */
export function lettersIn(list: string): (word: string) => string {
  let letters: ReadonlyMap<string, string> | undefined;
  return (word) => (letters ??= readLettered(list)).get(word) ?? '';
}

/** Whether a word is of a class that a list gives it: a word, a tab and classes with spaces between on each line. */
export function classesIn(list: string): (word: string, kind: string) => boolean {
  const classesOf = lettersIn(list);
  return (word, kind) => classesOf(word).split(' ').includes(kind);
}
