/** Where the verb nearest to an expression points: the past, the future, or neither is clear. */
export type Direction = -1 | 0 | 1;

/** How far from an expression its verb is looked for, in code units: the cost of one expression is bounded. */
const reach = 200;

/**
 * Reads the tense around text[start, end): « depuis » and « d'ici » decide, then the nearest verb before the expression
 * in its sentence, then the nearest one after it in its clause (« Lors d'une réunion jeudi, ils ont convenu »).
 */
export function directionAt(text: string, start: number, end: number): Direction {
  const left = text.slice(Math.max(0, start - reach), start).normalize('NFC').split(/[.!?…;\n]\s/u).at(-1)!;
  if (/(?:depuis|dès|né|née|nés)\s(?:le\s)?$/iu.test(left)) return -1;
  if (/(?:jusqu['’]au?|d['’]ici(?: [àa]| au?)?|prochain|à partir d[eu]|à compter d[eu])\s?(?:le\s)?$/iu.test(left)) return 1;
  const words = wordsOf(left);
  const before = nearest(words.reverse(), -1);
  if (before !== 0) return before;
  const right = /^[^.!?…;\n]*/u.exec(text.slice(end, end + reach).normalize('NFC'))![0];
  const subordinate = words.some((word) => /^(?:que?|qui|dont|où|lorsque?|quand|tandis|alors)$/u.test(word));
  return nearest(wordsOf(subordinate ? right.split(',')[0]! : right.split(/,\s(?:qui|dont|où|que|alors|tandis)\s/u)[0]!), 1);
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** Words are listed outwards from the expression; `order` is 1 if that is the order of the text. */
function nearest(words: readonly string[], order: 1 | -1): Direction {
  for (let i = 0; i < words.length; i++) {
    const direction = tenseOf(words[i]!, words[i + order] ?? '', words[i + 2 * order] ?? '', i === 0 && order < 0);
    if (direction !== 0) return direction;
  }
  return 0;
}

const modal = /^(?:va|vont|doit|doivent|devra(?:it|ient|nt)?|pourrai(?:t|ent)|prévue?s?|attendue?s?|fixée?s?|programmée?s?)$/u;
const scheduled = /^(?:ouvre|ouvrent|débute|débutent|commence|commencent|termine|terminent|achève|achèvent|tient|tiennent|réunit|réunissent|expire|expirent|reprend|reprennent|rend|rendent)$/u;
const auxiliary = /^(?:a|ont|avai(?:t|ent)|est|sont|étai(?:t|ent)|fut|furent|ai|avons|sommes|été)$/u;
const future = /^(?:\p{L}+(?:er|ir|dr|vr|ttr|ur)|ir)(?:a|ont|ai|ons)$/u;
const notFuture = /^(?:opéra|caméra|choléra|inspira|tira|admira|respira|retira|attira|entra|montra|rencontra|empara|prépara|déclara|délivra|livra|ouvra|leurra|assura|jura|mesura|figura|procura|inaugura|dura|censura|demeura|pleura|effleura|murmura|étudiera)$/u;
const imperfect = /^\p{L}+(?:ait|aient)$/u;
const notImperfect = /(?:rai(?:t|ent)|^(?:fait|parfait|souhait|portrait|lait|trait|retrait|sait|plait|extrait|attrait|satisfait|forfait|bienfait|tait))$/u;
const simplePast = /^\p{L}{2,}(?:èrent|irent|urent)$/u;
const participle = /^\p{L}+(?:ée?s?|ie?s?|ue?s?|ise?s?|ite?s?|erte?s?|ainte?s?|einte?s?)$/u;

/** The tense of a word that may be a verb, given the two words after it in the text; `adjacent`: it stands right before the expression. */
function tenseOf(word: string, next: string, afterNext: string, adjacent: boolean): Direction {
  if (modal.test(word) || scheduled.test(word)) return 1;
  if (auxiliary.test(word) && (participle.test(next) || participle.test(afterNext))) return modal.test(next) ? 1 : -1;
  if (future.test(word)) return notFuture.test(word) ? 0 : 1;
  if (imperfect.test(word)) return notImperfect.test(word) ? 0 : -1;
  if (simplePast.test(word)) return -1;
  return adjacent && /^\p{L}{2,}(?:ée?s?|ie?s|u|ue|us|ues)$/u.test(word) ? -1 : 0;
}
