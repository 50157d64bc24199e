const MARKS = /\p{M}+/gu;
const SPACES = /\s+/gu;

/** Letters of French and its neighbours, without their marks; what is not here goes through Unicode's own decomposition. */
const PLAIN: Readonly<Record<string, string>> = {
  à: 'a',
  á: 'a',
  â: 'a',
  ã: 'a',
  ä: 'a',
  å: 'a',
  æ: 'ae',
  ç: 'c',
  è: 'e',
  é: 'e',
  ê: 'e',
  ë: 'e',
  ì: 'i',
  í: 'i',
  î: 'i',
  ï: 'i',
  ñ: 'n',
  ò: 'o',
  ó: 'o',
  ô: 'o',
  õ: 'o',
  ö: 'o',
  œ: 'oe',
  ù: 'u',
  ú: 'u',
  û: 'u',
  ü: 'u',
  ý: 'y',
  ÿ: 'y',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '‐': '-',
  '‑': '-',
  '\u00A0': ' ',
  '\u202F': ' ',
  '«': '«',
  '»': '»',
  '“': '“',
  '”': '”',
  '–': '–',
  '—': '—',
  '…': '…',
  '€': '€',
  '°': '°',
};

/** One spelling for comparisons: lower case, no accents, straight apostrophes, plain spaces and hyphens, œ and æ as two letters. */
export const fold = (text: string): string => (isFolded(text) ? text : foldLower(text.toLowerCase()));

/** Whether a text has none but small letters and marks of ASCII, as most words have. */
function isFolded(text: string): boolean {
  for (let k = 0; k < text.length; k++) {
    const code = text.charCodeAt(k);
    if (code > 127 || (code > 64 && code < 91)) return false;
  }
  return true;
}

/** `fold` of what is in lower case already. */
export function foldLower(lower: string): string {
  let k = 0;
  while (k < lower.length && lower.charCodeAt(k) < 128) k++;
  if (k === lower.length) return lower;
  let folded = lower.slice(0, k);
  for (; k < lower.length; k++) {
    const letter = lower.charAt(k);
    if (lower.charCodeAt(k) < 128) folded += letter;
    else {
      const plain = PLAIN[letter];
      if (plain === undefined) return decompose(lower);
      folded += plain;
    }
  }
  return folded.includes('  ') ? folded.replace(SPACES, ' ') : folded;
}

function decompose(lower: string): string {
  const bare = lower.normalize('NFD').replace(MARKS, '').replace(SPACES, ' ');
  let folded = '';
  for (const letter of bare) folded += letter < '\u0080' ? letter : (PLAIN[letter] ?? letter);
  return folded;
}

/** `fold` of each of many phrases, with what separates them: one pass of the engine instead of a loop over every letter. */
export const foldAll = (phrases: string): string =>
  phrases.toLowerCase().normalize('NFD').replace(MARKS, '').replaceAll('œ', 'oe').replaceAll('æ', 'ae');
