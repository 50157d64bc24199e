/** Reads a list that scripts/lexicon.ts compiled by endings: each word with what its line says of it, the fields after the first tab. */
export function decodeList(list: string, emit: (word: string, ...fields: string[]) => void): void {
  for (const line of list.split('\n')) {
    const tab = line.lastIndexOf('\t');
    const fields = line.slice(0, tab).split('\t');
    let reversed = '';
    for (const piece of line.slice(tab + 1).split(/(?=\p{Lu})/u)) {
      reversed = reversed.slice(0, piece.charCodeAt(0) - 65) + piece.slice(1);
      emit(Array.from(reversed).reverse().join(''), ...fields);
    }
  }
}
