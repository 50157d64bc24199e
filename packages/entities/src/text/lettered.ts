/** The letters that a list gives its words: a word, a tab and letters on each line. */
export const readLettered = (list: string): ReadonlyMap<string, string> =>
  new Map(
    list.split('\n').map((line): [string, string] => {
      const tab = line.indexOf('\t');
      return [line.slice(0, tab), line.slice(tab + 1)];
    }),
  );
