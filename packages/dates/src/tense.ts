import { composedBefore } from './composed.ts';
import type { Direction } from './direction.ts';
import { type ClauseWord, type Nearby, clauseReader } from './clause.ts';
import { classesOf } from './lexicon.ts';
import { tenseVerbs } from './lexicon/tense-verbs.generated.ts';

/** How far from an expression its verb is looked for, in composed characters: the cost of one expression is bounded. */
const reach = 200;

/**
 * Reads the tense around expressions text[start, end) of one text: « depuis » and « d'ici » decide, then the nearest verb before
 * the expression in its sentence, then the nearest one after it in its clause (« Lors d'une réunion jeudi, ils ont convenu »), then what a
 * sentence without a verb announces (« Loto dimanche à 14 h »).
 */
export function readTense(text: string): (start: number, end: number) => Direction {
  const nearby = clauseReader(text, reach);
  const clear: Clear = { words: [], from: 0, to: 0 };
  const read = (start: number, end: number): Direction => {
    const told = prepositionAt(text, start);
    if (told === 1) return aheadOf(nearby(start, end), until.test(composedBefore(text, start, 20)));
    return told || verbAround(nearby(start, end), clear);
  };
  let last = { start: -1, end: -1, direction: 0 as Direction };
  return (start, end) => {
    if (last.start !== start || last.end !== end) last = { start, end, direction: read(start, end) };
    return last.direction;
  };
}

/** Words of which it was read before that they are no verbs: expressions that follow each other need not read them again. */
interface Clear {
  words: readonly ClauseWord[];
  from: number;
  to: number;
}

function prepositionAt(text: string, start: number): Direction {
  const near = composedBefore(text, start, 20);
  const told = preposition.exec(near);
  if (told) return told[1] === undefined ? 1 : -1;
  return /d[eu'’]\s?$/u.test(near) && sinceEvent.test(composedBefore(text, start, 40)) ? -1 : 0;
}

/** Looks back where its group takes part, else ahead. */
const preposition =
  /(?:(?<!\p{L})(depuis|née?s?)\s|(?:jusqu['’](?:[àa]u?|en)?|d['’]ici(?: [àa]| au?)?|à partir d[eu]|à compter d[eu]|pour|avant|(?:report|renvoy|repouss|ajourn|fix|convoqu|délibér)ée?s?\s(?:à|au))\s?)(?:le\s)?$/iu;

/** « depuis l'attentat de mardi ». */
const sinceEvent = /(?<!\p{L})depuis\s(?:les?\s|la\s|l['’]|son\s|sa\s)\p{L}+\s(?:du\s|de\s|d['’])$/iu;

const until = /(?:jusqu['’][àa]u?|jusqu['’]en|avant)\s?(?:le\s)?$/iu;

/**
 * What « jusqu'en mars » or « pour mars » says after a verb: « il dirigeait le groupe jusqu'en mars », « elle avait été vendue avant Noël »
 * are over, the future « il dirigera » is surely to come.
 */
function aheadOf({ words, before: [first, at] }: Nearby, isUntil: boolean): Direction {
  for (let i = at - 1; i >= first; i--) {
    const direction = words[i]!.form === 'été' ? 0 : tenseAt(words, i, at);
    if (isUntil && direction === -1 && imperfect.test(words[i]!.form)) return -1;
    if (direction !== 0 || plans(words, i, at)) return direction === 2 ? 2 : 1;
  }
  return 1;
}

function verbAround(nearby: Nearby, clear: Clear): Direction {
  const { words, before } = nearby;
  const [first, at] = before;
  const nearest = at - 1 - (at > first && kindOf(words[at - 1]) === 'between' ? 1 : 0);
  for (let i = at - 1; i >= Math.max(first, at - 2); i--) {
    const direction =
      (i === nearest ? participleBefore(words, i, first) : 0) || tenseAt(words, i, at) || (i < nearest && plans(words, i, at) ? 1 : 0);
    if (direction !== 0) return direction;
  }
  for (let decided = decidedUpTo(words, at - 3); decided >= first; decided = decidedUpTo(words, decided - 1)) {
    const direction = verbIn(words, decided) || (commaWithin(words, decided, at) ? 0 : 1);
    if (direction !== 0) return direction;
  }
  if (opensAsParticiple(words, first, at)) return -1;
  return verbAfter(nearby, clear) || (announces(words, first, at) ? 1 : 0);
}

/** The tense of the nearest verb after an expression; less sure behind a comma: « Victime d'un choc le 3 mai, il ne jouera plus ». */
function verbAfter({ words, before: [first, at], after }: Nearby, clear: Clear): Direction {
  const [from, last] = after();
  if (clear.words !== words || from < clear.from) Object.assign(clear, { words, to: from });
  clear.from = from;
  for (let i = Math.max(from, clear.to); i < last; i++) {
    const direction = i + 2 < last ? verbIn(words, i) : tenseAt(words, i, last);
    if (direction !== 0) return direction === 2 && at > first + 1 && commaWithin(words, at - 1, i) ? 1 : direction;
    if (i + 2 < last) clear.to = i + 1;
  }
  return 0;
}

/** « Parti de Lille le 3 mai, il rentrera »: its own clause is past, whatever comes after the comma. */
function opensAsParticiple(words: readonly ClauseWord[], first: number, at: number): boolean {
  if (first === at || (first > 0 && !words[first - 1]!.closes) || commaWithin(words, first, at)) return false;
  const kind = kindOf(words[first]);
  return kind === 'moves' || (kind === '' && openingParticiple.test(words[first]!.form));
}

/** « Loto dimanche », « Grand loto dimanche », « Rencontre samedi », not « Le loto de dimanche ». */
function announces(words: readonly ClauseWord[], first: number, at: number): boolean {
  if (at <= first) return false;
  const kind = kindOf(words[first]);
  return kind === 'event' || kind === 'noun' || (at > first + 1 && kind === '' && kindOf(words[first + 1]) === 'event');
}

/** The nearest word up to one that is a verb or a plan, or -1. */
function decidedUpTo(words: readonly ClauseWord[], index: number): number {
  let i = index;
  while (i >= 0 && words[i]!.decided === undefined && verbIn(words, i) === 0 && !plans(words, i, i + 3)) i--;
  const decided = i < 0 ? -1 : (words[i]!.decided ?? i);
  for (let k = index; k > i; k--) words[k]!.decided = decided;
  if (i >= 0) words[i]!.decided = decided;
  return decided;
}

/** What is planned ends at a comma. */
function commaWithin(words: readonly ClauseWord[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (words[i]!.comma) return true;
  return false;
}

/** The tense of a word whose next two belong to its sentence; read once. */
function verbIn(words: readonly ClauseWord[], i: number): Direction {
  const word = words[i]!;
  return (word.direction ??= tenseAt(words, i, i + 3));
}

/** What the lexicon says of a word, or '': of its form, of the singular of a plural in -nt, or of the masculine singular of a participle. */
const kindOf = (word: ClauseWord | undefined): string => (word === undefined ? '' : (word.kind ??= kindOfForm(word.form) ?? ''));

function kindOfForm(form: string): string | undefined {
  verbs ??= new Map(classesOf(tenseVerbs).flatMap(({ fields: [kind = ''], words }) => words.map((word) => [word, kind] as const)));
  const known = verbs.get(form);
  if (known !== undefined) return known;
  if (form.endsWith('ent')) return verbs.get(form.slice(0, -2));
  const singular = form.endsWith('s') ? form.slice(0, -1) : form;
  const masculine = singular.endsWith('e') ? singular.slice(0, -1) : singular;
  return masculine === form ? undefined : verbs.get(masculine);
}

let verbs: ReadonlyMap<string, string> | undefined;

/**
 * « Il promet un retour vendredi », « ils ont appelé à manifester jeudi »: what is planned lies ahead; « il promet vendredi » is the day
 * of the promise.
 */
function plans(words: readonly ClauseWord[], i: number, end: number): boolean {
  const plan = kindOf(words[i]);
  if (plan === 'plan') return true;
  const next = i + 1 < end ? words[i + 1]!.form : '';
  if (plan === 'à') return next === 'à';
  if (plan === 'infinitive') return infinitive.test(next);
  return plan === 'de' && /^(?:à|de?)$/u.test(next) && i + 2 < end && infinitive.test(words[i + 2]!.form);
}

/** An infinitive, or « ne », « se » or « y » before one. */
const infinitive = /^(?:\p{L}+(?:er|ir|dre|ttre|ire|ivre)|être|ne|se?|y)$/u;

/** « libérés mardi » is past, « seront reçus mardi » future, « est convoquée mardi » too, but not « est arrivée mardi », « s'est montrée mardi ». */
function participleBefore(words: readonly ClauseWord[], i: number, first: number): Direction {
  const { form } = words[i]!;
  const last = i - 1 > first && words[i - 1]!.form.endsWith('ment') ? i - 2 : i - 1;
  const previous = last >= first ? words[last]! : undefined;
  const before = last > first ? words[last - 1]!.form : '';
  const strict = adjacentParticiple.test(form);
  if (!strict && !(participle.test(form) && (previous?.comma === true || isPresent(previous)))) return 0;
  if (
    ['ahead', 'event', 'none'].includes(kindOf(words[i])) ||
    form === 'été' ||
    previous?.form === 'être' ||
    kindOf(previous) === 'determiner'
  )
    return 0;
  if (isPresent(previous)) return isReflexive(before) || kindOf(words[i]) === 'moves' ? -1 : 1;
  const direction = previous ? tenseAt(words, last, i + 1) : 0;
  return direction === 0 ? -1 : direction;
}

const isPresent = (word: ClauseWord | undefined): boolean => word?.form === 'est' || word?.form === 'sont';
const isParticiple = (word: ClauseWord | undefined): boolean => word !== undefined && participle.test(word.form);
/** Before a word in -a, these make it a simple past: « elle quitta », « qui explosa », not « le Sahara ». */
const beforeVerb: ReadonlySet<string> = /* @__PURE__ */ (() => new Set(['il', 'elle', 'on', 'qui', 's', 'se']))();
const isReflexive = (form: string): boolean => form === 's' || form === 'se';

const adjacentParticiple = /^(?:élue?s?|(?!\p{L}*(?:ité|iété|auté|anté)s?$)\p{L}{2,}(?:ée?s?|ies?|[bcçdlmnprtv]ue?s?))$/u;

/** Where no subject stands before it; not those that look like nouns, « Sortie » and « Vie », or adverbs. */
const openingParticiple =
  /^(?:\p{L}{2,}(?:ée?s?|[cdlnpr]ue?s?)|\p{L}*(?:ouvert|ffert|truit|duit|crit|mis|pris|uni|âti|oisi|aisi|bli|illi)e?s?)$/u;

const future =
  /^(?:\p{L}+(?:er|ir|dr|(?<!(?:^|[^m])ou)vr|ttr|[aî]tr|mpr|ncr|ur)|ir|(?:par|se|ac|con|dis)?courr|mourr|pourr|(?:en|re)?verr|(?:ac|con)querr)(?:a|ont|ai|ons)$/u;
const imperfect = /^\p{L}+(?:ait|aient)$/u;
const simplePast = /^\p{L}{2,}(?:èrent|irent|(?<!co)urent)$/u;
const participle = /^(?!qu[ei]$)\p{L}+(?:ée?s?|ie?s?|[uû]e?s?|ise?s?|ite?s?|(?:[eo]r|ai|ain|ein)te?s?)$/u;

/** « viendrait », not « assurait » and « ouvrait »: the stem of a future, and no verb whose own stem ends like one. */
function isConditional(form: string): boolean {
  const inFuture = form.replace(/ai(?:en)?t$/u, 'a');
  return future.test(inFuture) && kindOfForm(inFuture) !== 'past';
}

/** The tense of a word that may be a verb, given the words after it up to an end. */
function tenseAt(words: readonly ClauseWord[], i: number, end: number): Direction {
  const { form } = words[i]!;
  const next = i + 1 < end ? words[i + 1] : undefined;
  const afterNext = i + 2 < end ? words[i + 2] : undefined;
  switch (kindOf(words[i])) {
    case 'ahead':
      return 1;
    case 'noun':
      return i > 0 && !words[i - 1]!.closes && !['determiner', 'between'].includes(kindOf(words[i - 1])) ? 1 : 0;
    case 'past':
      return -2;
    case 'auxiliary':
      if (next?.form === 'lieu') return form === 'avoir' ? 0 : form.startsWith('av') ? -1 : 1;
      if (kindOf(next) === 'ahead') return 1;
      if (form === 'fut' || form === 'furent') return -2;
      if (isParticiple(next) || isParticiple(afterNext)) return -1;
      break;
    case 'recent':
      return next?.form.startsWith('d') && afterNext && infinitive.test(afterNext.form) ? -1 : 0;
    case '':
      break;
    default:
      return 0;
  }
  switch (form.charAt(form.length - 1)) {
    case 't':
      if (imperfect.test(form)) return isConditional(form) && !moved(words, i, end) ? 1 : -1;
      return simplePast.test(form) ? -2 : future.test(form) ? 2 : 0;
    case 'a':
      return future.test(form) ? 2 : form.length > 3 && beforeVerb.has(words[i - 1]?.form ?? '') ? -2 : 0;
    case 'i':
    case 's':
      return future.test(form) ? 2 : 0;
    case 'z':
      return form.endsWith('ez') && isAddressed(words, i) ? 1 : 0;
    default:
      return 0;
  }
}

/** « vous pourrez venir lundi », « inscrivez-vous avant lundi », « Venez lundi »; « M. Lopez » is a name. */
const isAddressed = (words: readonly ClauseWord[], i: number): boolean =>
  i === 0 || words[i - 1]!.closes || [i - 2, i - 1, i + 1].some((k) => words[k]?.form === 'vous');

/** « il serait parti lundi », « il se serait blessé lundi » are said of the past, but « le texte serait examiné lundi » looks ahead. */
const moved = (words: readonly ClauseWord[], i: number, end: number): boolean =>
  words[i]!.form.startsWith('ser') &&
  (isReflexive(words[i - 1]?.form ?? '') || words.slice(i + 1, Math.min(i + 3, end)).some((word) => kindOf(word) === 'moves'));
