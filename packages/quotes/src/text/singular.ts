/** « deux enseignantes », « plusieurs élus », « une dizaine de riverains »: how many they are. */
const COUNT =
  /^(?:(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d+|plusieurs|certaine?s|quelques|autres|nombreu(?:x|ses)|rares) |(?:une )?(?:dizaine|quinzaine|vingtaine|trentaine|centaine|poignée)s? (?:de |d['’]))+/u;

/** Where the noun and its adjectives end: « élus [de l'opposition] », « voisins [qui dormaient] ». */
const END = /,| (?:d[eu]|des|à|aux?|en|dans|sur|sous|chez|qui|venus?|issus?) | [dq]u?['’]/u;

/** Words of which the plural is the singular: « Français », « religieux », « fils »; not « rois ». */
const SAME = /(?:eux|ais|[^r]ois|oux|^(?:fils|repris|mis|commis|gros|métis))$/u;

function wordInSingular(word: string): string {
  if (SAME.test(word)) return word;
  if (/[^e]aux$/u.test(word)) return `${word.slice(0, -3)}al`;
  return word.replace(/[sx]$/u, '');
}

/** « riverain » of « riverains », « ancien ouvrier de l'usine » of « anciens ouvriers de l'usine »: one of several, by what they are called. */
export function oneOfMany(name: string): string {
  const bare = name.replace(COUNT, '');
  const at = bare.search(END);
  const [noun, rest] = at < 0 ? [bare, ''] : [bare.slice(0, at), bare.slice(at)];
  return noun.split(' ').map(wordInSingular).join(' ') + rest;
}
