const syllables = ['ba', 'ro', 'du', 'mi', 'le', 'ga', 'ton', 'ver', 'chi', 'pou', 'sal', 'fen', 'nar', 'bel', 'cour', 'dri'];
const firstNames = ['Jean', 'Marie', 'Paul', 'Léa', 'Karim', 'Anne', 'Luc', 'Inès', 'Marc', 'Élise'];

/** Words that differ for each number, in base sixteen of syllables. */
export function word(i: number): string {
  let text = '';
  for (let n = i + 16; n > 0; n = Math.floor(n / syllables.length)) text += syllables[n % syllables.length]!;
  return text;
}

export const surname = (i: number): string => word(i).replace(/^./u, (letter) => letter.toUpperCase());

export const firstName = (i: number): string => firstNames[i % firstNames.length]!;

/** « BAC », « BAD », …: a number in base 26 of capitals, three letters at least. */
export function acronym(i: number): string {
  let text = '';
  for (let n = i + 676; n > 0; n = Math.floor(n / 26)) text = String.fromCharCode(65 + (n % 26)) + text;
  return text;
}
