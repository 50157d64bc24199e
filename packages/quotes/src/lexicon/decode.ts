const A = 65;
const Z = 90;

/** Reads a list that scripts/lexicon.ts compiled by endings: each word with what its line says of it, the fields after the first tab. */
export function decodeList(list: string, emit: (word: string, ...fields: string[]) => void): void {
  for (const line of list.split('\n')) {
    const tab = line.lastIndexOf('\t');
    const fields = line.slice(0, tab).split('\t');
    let word = '';
    for (let at = tab + 1; at < line.length;) {
      // What the word shares with the end of the one before, then its letters from end to start.
      const shared = line.charCodeAt(at++) - A;
      word = word.slice(word.length - shared);
      for (let code = line.charCodeAt(at); code < A || code > Z; code = line.charCodeAt(++at)) word = line.charAt(at) + word;
      emit(word, ...fields);
    }
  }
}
