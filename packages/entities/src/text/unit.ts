const UNIT = /^[\p{L}\p{Nd}]+/u;

/**
 * What a folded text begins with: its letters and digits up to the first character that is neither, or that one character.
 * « saint » of « saint-siege », « l » of « l'equipe ». Linear in what it returns.
 */
export function unitOf(folded: string): string {
  let end = 0;
  for (; end < folded.length; end++) {
    const code = folded.charCodeAt(end);
    if (code > 127) return UNIT.exec(folded)?.[0] ?? folded.slice(0, 1);
    if ((code < 97 || code > 122) && (code < 48 || code > 57)) break;
  }
  return end === folded.length ? folded : folded.slice(0, end || 1);
}

/** FNV-1a of a word as it stands; never 0. */
export function wordHash(word: string): number {
  let hash = -2128831035;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 16777619);
  return hash === 0 ? 1 : hash;
}
