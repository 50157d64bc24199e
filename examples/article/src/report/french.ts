/** What the rows say in English, for the page, which is in French like its article. */
const WORDS: Readonly<Record<string, string>> = {
  direct: 'directe',
  indirect: 'indirecte',
  mixed: 'mixte',
  partial: 'partielle',
  'no source': 'source inconnue',
  'unresolved pronoun': 'pronom non résolu',
  doubtful: 'source douteuse',
  negated: 'niée',
  conditional: 'au conditionnel',
  interrogative: 'question',
  future: 'à venir',
  PER: 'personne',
  ORG: 'organisation',
  LOC: 'lieu',
  DATE: 'date',
  TIME: 'moment',
  DURATION: 'durée',
  SET: 'répétition',
  'no such day': 'jour qui n’existe pas',
  'day not named': 'jour que le texte ne dit pas',
  number: 'nombre',
  ordinal: 'rang',
  percentage: 'pourcentage',
  money: 'somme',
  age: 'âge',
  measure: 'mesure',
  fraction: 'fraction',
};

/** A word of the rows in French; what is no such word as it is. */
export const inFrench = (word: string): string => {
  const reason = /^\((.+)\)$/u.exec(word)?.[1];
  if (reason !== undefined && reason in WORDS) return `(${WORDS[reason]!})`;
  return WORDS[word] ?? word.replace(/^within quote (?=\d+$)/u, 'dans la citation ').replace(/, formerly$/u, ', autrefois');
};
