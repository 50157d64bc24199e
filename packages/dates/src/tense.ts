import { isLetter, isSpace } from './characters.ts';
import { tenseVerbs } from './lexicon/tense-verbs.generated.ts';

/** Where the verb nearest to an expression points: the past, the future, or neither is clear. */
export type Direction = -1 | 0 | 1;

/** How far from an expression its verb is looked for, in code units: the cost of one expression is bounded. */
const reach = 200;

/**
 * Reads the tense around text[start, end): « depuis » and « d'ici » decide, then the nearest verb before the expression
 * in its sentence, then the nearest one after it in its clause (« Lors d'une réunion jeudi, ils ont convenu »).
 */
export function directionAt(text: string, start: number, end: number): Direction {
  const near = text.slice(Math.max(0, start - 20), start).normalize('NFC');
  if (/(?:depuis|né|née|nés)\s(?:le\s)?$/iu.test(near)) return -1;
  if (
    /(?:jusqu['’](?:[àa]u?|en)?|d['’]ici(?: [àa]| au?)?|à partir d[eu]|à compter d[eu]|pour|avant|(?:report|renvoy|repouss|ajourn|fix|convoqu)ée?s?\s(?:à|au))\s?(?:le\s)?$/iu.test(
      near,
    )
  )
    return 1;
  const left = wordsBefore(text, start);
  const first = left[0] !== undefined && /^(?:le|ce|dès|vers|à|au)$/u.test(left[0]) ? 1 : 0;
  for (let i = 0; i < left.length; i++) {
    const direction = tenseOf(left[i]!, left[i - 1], left[i - 2]) || (i === first ? participleBefore(left, i) : 0);
    if (direction !== 0) return direction;
  }
  const right = wordsAfter(
    text,
    end,
    left.some((word) => subordinator.test(word)),
  );
  for (let i = 0; i < right.length; i++) {
    const direction = tenseOf(right[i]!, right[i + 1], right[i + 2]);
    if (direction !== 0) return direction;
  }
  return 0;
}

/** « libérés mardi » is past, « seront reçus mardi » future. */
function participleBefore(left: readonly string[], i: number): Direction {
  return adjacentParticiple.test(left[i]!) ? (tenseOf(left[i + 1] ?? '') === 1 ? 1 : -1) : 0;
}

const subordinator = /^(?:que?|qui|dont|où|lorsque?|quand|tandis|alors)$/u;
const adjacentParticiple = /^(?!\p{L}*(?:ité|iété|auté|anté)s?$)\p{L}{2,}(?:ée?s?|ies?|[bcçdlmnprtv]ue?s?)$/u;

const endsSentence = (text: string, i: number): boolean => {
  const c = text.charCodeAt(i);
  if (c === 10) return isSpace(text.charCodeAt(i + 1)) || isSpace(text.charCodeAt(i - 1));
  return (c === 0x2e || c === 0x21 || c === 0x3f || c === 0x3b || c === 0x2026) && isSpace(text.charCodeAt(i + 1));
};

const word = (text: string, start: number, end: number): string => text.slice(start, end).normalize('NFC').toLowerCase();

/** The words before an offset back to the beginning of its sentence, the nearest first. */
function wordsBefore(text: string, offset: number): string[] {
  const words: string[] = [];
  const limit = Math.max(0, offset - reach);
  for (let i = offset - 1; i >= limit && !endsSentence(text, i); i--) {
    if (!isLetter(text.charCodeAt(i))) continue;
    const end = i + 1;
    while (i > limit && isLetter(text.charCodeAt(i - 1))) i--;
    words.push(word(text, i, end));
  }
  return words;
}

/** The words after an offset to the end of its sentence; to the comma inside a subordinate clause, and to a relative clause. */
function wordsAfter(text: string, offset: number, subordinate: boolean): string[] {
  const words: string[] = [];
  const limit = Math.min(text.length, offset + reach);
  let comma = false;
  for (let i = offset; i < limit && !endsSentence(text, i); i++) {
    const c = text.charCodeAt(i);
    if (c === 0x2c && subordinate) break;
    if (c === 0x2c) comma = true;
    if (!isLetter(c)) continue;
    const start = i;
    while (i + 1 < limit && isLetter(text.charCodeAt(i + 1))) i++;
    const next = word(text, start, i + 1);
    if (comma && subordinator.test(next)) break;
    comma = false;
    words.push(next);
  }
  return words;
}

let verbs: ReadonlyMap<string, Direction> | undefined;

/** Forms that need no ending to be told: verbs that announce (1), auxiliaries before a participle (-1). */
const verbTable = (): ReadonlyMap<string, Direction> =>
  (verbs ??= new Map(tenseVerbs.split('\n').map((line) => [line.split('\t')[0]!, line.endsWith('-1') ? -1 : 1])));

const future = /^(?:\p{L}+(?:er|ir|dr|vr|ttr|ur)|ir)(?:a|ont|ai|ons)$/u;
const notFuture =
  /^(?:opéra|caméra|choléra|inspira|tira|admira|respira|retira|attira|entra|montra|rencontra|empara|prépara|déclara|délivra|livra|leurra|assura|jura|mesura|figura|procura|inaugura|dura|censura|demeura|pleura|effleura|murmura|environs)$/u;
const imperfect = /^\p{L}+(?:ait|aient)$/u;
const notImperfect =
  /(?:rai(?:t|ent)|^(?:fait|parfait|souhait|portrait|lait|trait|retrait|sait|plait|extrait|attrait|satisfait|forfait|bienfait|tait))$/u;
const simplePast = /^\p{L}{2,}(?:èrent|irent|urent)$/u;
const participle = /^\p{L}+(?:ée?s?|ie?s?|ue?s?|ise?s?|ite?s?|(?:[eo]r|ai|ain|ein)te?s?)$/u;

/** The tense of a word that may be a verb, given the two words after it in the text. */
function tenseOf(form: string, next = '', afterNext = ''): Direction {
  const known = verbTable().get(form);
  if (known === 1) return 1;
  if (known === -1 && next === 'lieu' && (form === 'a' || form === 'ont')) return 1;
  if (known === -1 && (participle.test(next) || participle.test(afterNext))) return verbTable().get(next) === 1 ? 1 : -1;
  switch (form.charAt(form.length - 1)) {
    case 't':
      if (imperfect.test(form)) return notImperfect.test(form) ? 0 : -1;
      return simplePast.test(form) ? -1 : future.test(form) ? 1 : 0;
    case 'a':
    case 'i':
    case 's':
      return future.test(form) && !notFuture.test(form) ? 1 : 0;
    default:
      return 0;
  }
}
