import { composedBefore } from './composed.ts';
import type { Direction } from './direction.ts';
import { type ClauseWord, type Nearby, clauseReader } from './clause.ts';
import { tenseVerbs } from './lexicon/tense-verbs.generated.ts';

/** How far from an expression its verb is looked for, in composed characters: the cost of one expression is bounded. */
const reach = 200;

/**
 * Reads the tense around expressions text[start, end) of one text: « depuis » and « d'ici » decide, then the nearest verb before
 * the expression in its sentence, then the nearest one after it in its clause (« Lors d'une réunion jeudi, ils ont convenu »).
 */
export function readTense(text: string): (start: number, end: number) => Direction {
  const nearby = clauseReader(text, reach);
  const clear: Clear = { words: [], from: 0, to: 0 };
  return (start, end) => prepositionAt(text, start) || verbAround(nearby(start, end), clear);
}

/** Words of which it was read before that they are no verbs: expressions that follow each other need not read them again. */
interface Clear {
  words: readonly ClauseWord[];
  from: number;
  to: number;
}

function prepositionAt(text: string, start: number): Direction {
  const near = composedBefore(text, start, 20);
  if (/(?:depuis|né|née|nés)\s(?:le\s)?$/iu.test(near)) return -1;
  return /(?:jusqu['’](?:[àa]u?|en)?|d['’]ici(?: [àa]| au?)?|à partir d[eu]|à compter d[eu]|pour|avant|(?:report|renvoy|repouss|ajourn|fix|convoqu)ée?s?\s(?:à|au))\s?(?:le\s)?$/iu.test(
    near,
  )
    ? 1
    : 0;
}

function verbAround({ words, before: [first, at], after }: Nearby, clear: Clear): Direction {
  const nearest = at - 1 - (at > first && /^(?:le|ce|dès|vers|à|au)$/u.test(words[at - 1]!.form) ? 1 : 0);
  for (let i = at - 1; i >= Math.max(first, at - 2); i--) {
    const direction =
      tenseOf(words[i]!.form, i < at - 1 ? words[i + 1]!.form : '') ||
      (i < nearest && promises.test(words[i]!.form) ? 1 : 0) ||
      (i === nearest ? participleBefore(words[i]!.form, i > first ? words[i - 1]!.form : '') : 0);
    if (direction !== 0) return direction;
  }
  const decided = at - 3 >= first ? decidedUpTo(words, at - 3) : -1;
  if (decided >= first) return verbIn(words, decided) || 1;
  const [from, last] = after();
  if (clear.words !== words || from < clear.from) Object.assign(clear, { words, to: from });
  clear.from = from;
  for (let i = Math.max(from, clear.to); i + 2 < last; i++) {
    const direction = verbIn(words, i);
    if (direction !== 0) return direction;
    clear.to = i + 1;
  }
  for (let i = Math.max(from, last - 2); i < last; i++) {
    const direction = tenseOf(words[i]!.form, i + 1 < last ? words[i + 1]!.form : '');
    if (direction !== 0) return direction;
  }
  return at > first && events.test(words[first]!.form) ? 1 : 0;
}

/** « Loto dimanche à 14 h »: a sentence without a verb that begins with what one announces. */
const events =
  /^(?:assemblée|bal|brocante|cinéma|concert|conférence|exposition|inauguration|kermesse|loto|messe|permanence|portes|projection|repas|spectacle|stage|théâtre|vernissage|vide)s?$/u;

/** The nearest word up to one that is a verb or promises, or -1. */
function decidedUpTo(words: readonly ClauseWord[], index: number): number {
  let i = index;
  while (i >= 0 && words[i]!.decided === undefined && verbIn(words, i) === 0 && !promises.test(words[i]!.form)) i--;
  const decided = i < 0 ? -1 : (words[i]!.decided ?? i);
  for (let k = index; k > i; k--) words[k]!.decided = decided;
  if (i >= 0) words[i]!.decided = decided;
  return decided;
}

/** The tense of a word whose next two belong to its sentence; read once. */
function verbIn(words: readonly ClauseWord[], i: number): Direction {
  const word = words[i]!;
  return (word.direction ??= tenseOf(word.form, words[i + 1]!.form, words[i + 2]!.form));
}

/** « Il promet un retour vendredi »: what is promised lies ahead, but « il promet vendredi » is the day of the promise. */
const promises = /^(?:promet|promettent|espèr(?:e|ent)|prévoi(?:t|ent)|envisag(?:e|ent)|menacent|souhait(?:e|ent)|projett(?:e|ent))$/u;

/** « libérés mardi » is past, « seront reçus mardi » future. */
const participleBefore = (form: string, previous: string): Direction =>
  adjacentParticiple.test(form) ? (tenseOf(previous) === 1 ? 1 : -1) : 0;

const adjacentParticiple = /^(?!\p{L}*(?:ité|iété|auté|anté)s?$)\p{L}{2,}(?:ée?s?|ies?|[bcçdlmnprtv]ue?s?)$/u;

let verbs: ReadonlyMap<string, Direction> | undefined;

/** Forms that need no ending to be told: verbs that announce (1), auxiliaries before a participle (-1). */
const verbTable = (): ReadonlyMap<string, Direction> =>
  (verbs ??= new Map(tenseVerbs.split('\n').map((line) => [line.split('\t')[0]!, line.endsWith('-1') ? -1 : 1])));

const future =
  /^(?:\p{L}+(?:er|ir|dr|vr|ttr|ur)|ir|(?:par|se|ac|con|dis)?courr|mourr|pourr|(?:en|re)?verr|(?:ac|con)querr)(?:a|ont|ai|ons)$/u;
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
