/** Where the verb nearest to an expression points: the past, the future, or neither is clear. */
export type Direction = -1 | 0 | 1;

const sentenceReach = 240;

/** Reads the tense around text[start, end): the nearest verb before it in its sentence decides, else the nearest after it. */
export function directionAt(text: string, start: number, end: number): Direction {
  const left = text.slice(Math.max(0, start - sentenceReach), start);
  const right = text.slice(end, end + sentenceReach);
  const before = left.split(/[.!?…;\n]\s/u).at(-1)!;
  const after = /^[^.!?…;\n]*/u.exec(right)![0];
  return nearest(words(before).reverse(), -1) || nearest(words(after), 1);
}

const words = (text: string): string[] => text.normalize('NFC').toLowerCase().match(/\p{L}+/gu) ?? [];

function nearest(list: readonly string[], step: 1 | -1): Direction {
  for (let i = 0; i < list.length; i++) {
    const direction = tenseOf(list[i]!, list[i + step] ?? '', list[i + 2 * step] ?? '');
    if (direction !== 0) return direction;
  }
  return 0;
}

/** The tense of a word that may be a verb, given the next two words. */
function tenseOf(word: string, next: string, afterNext: string): Direction {
  if (/^(?:va|vont|doit|doivent|devra\p{L}*|devrai(?:t|ent)|pourrai(?:t|ent)|prévue?s?|attendue?s?|prochaine?s?)$/u.test(word)) return 1;
  if (/^(?:a|ont|avai(?:t|ent)|est|sont|étai(?:t|ent)|fut|furent|ai|avons|sommes)$/u.test(word)) return isParticiple(next) || isParticiple(afterNext) ? -1 : 0;
  if (/^(?:\p{L}{2,}(?:era|eront|erons|erai|ira|iront|dra|dront|vra|vront|ttra|ttront)|sera|seront|aura|auront|ira|iront|fera|feront)$/u.test(word)) return /^(?:opéra|caméra|lira|tira|inspira|etcetera)$/u.test(word) ? 0 : 1;
  if (/^\p{L}+(?:ait|aient)$/u.test(word)) return /(?:rai(?:t|ent)|^(?:fait|parfait|souhait|portrait|lait|trait|retrait|sait|plait|extrait|attrait|satisfait|forfait|bienfait))$/u.test(word) ? 0 : -1;
  return /^\p{L}{2,}(?:èrent|irent|urent)$/u.test(word) ? -1 : 0;
}

const isParticiple = (word: string): boolean => /^\p{L}+(?:ée?s?|ie?s?|ue?s?|ise?s?|ite?s?|erte?s?|ainte?s?|einte?s?)$/u.test(word);
