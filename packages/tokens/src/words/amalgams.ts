/** Prepositions fused with an article or a pronoun, and what they are made of. *du* and *des* may also be plain determiners. */
export const AMALGAMS: Readonly<Record<string, readonly [string, string]>> = {
  au: ['à', 'le'],
  aux: ['à', 'les'],
  du: ['de', 'le'],
  des: ['de', 'les'],
  auquel: ['à', 'lequel'],
  auxquels: ['à', 'lesquels'],
  auxquelles: ['à', 'lesquelles'],
  duquel: ['de', 'lequel'],
  desquels: ['de', 'lesquels'],
  desquelles: ['de', 'lesquelles'],
};
