/** What a token may be, as bits: what the passes over a document look for. */
export const Mark = {
  capital: 1,
  word: 2,
  known: 4,
  roles: 8,
  classes: 16,
  institutions: 32,
  demonym: 64,
  pronoun: 128,
  quotes: 256,
} as const;
