/**
 * What the ending of a finite verb says for certain, as a feature and its value: « annonc**erait** » is conditional, « annonç**aient** »
 * and « pouv**ait** » imperfect. Endings that other tenses share (« sait », « tirait », « finit ») say nothing.
 */
export function certainFeature(lower: string): readonly [name: string, value: string] | undefined {
  if (/er(?:ait|aient|ions|iez)$/u.test(lower)) return ['Mood', 'Cnd'];
  if (/(?:.[^r]aient|.{3}[^flnrs]ait)$/u.test(lower)) return ['Tense', 'Imp'];
  return undefined;
}
