import { listed } from './beside.ts';
import type { ClauseWord } from './clause.ts';
import type { Direction } from './direction.ts';
import { classesOf } from './lexicon.ts';
import { tenseVerbs } from './lexicon/tense-verbs.generated.ts';

/** What the lexicon says of a word, or '': of its form, of the singular of a plural in -nt, or of the masculine singular of a participle. */
export const kindOf = (word: ClauseWord | undefined): string => (word === undefined ? '' : (word.kind ??= kindOfForm(word.form) ?? ''));

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
export function plans(words: readonly ClauseWord[], i: number, end: number): boolean {
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
export function participleBefore(words: readonly ClauseWord[], i: number, first: number): Direction {
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

/** « est », « sont ». */
export const isPresent = (word: ClauseWord | undefined): boolean => word?.form === 'est' || word?.form === 'sont';
/** Not « du » and « au ». */
const isParticiple = (word: ClauseWord | undefined): boolean =>
  word !== undefined && participle.test(word.form) && !['determiner', 'between'].includes(kindOf(word));
const isReflexive = (form: string): boolean => form === 's' || form === 'se';

const adjacentParticiple = /^(?:élue?s?|(?!\p{L}*(?:ité|iété|auté|anté)s?$)\p{L}{2,}(?:ée?s?|ies?|[bcçdlmnprtv]ue?s?))$/u;

const future =
  /^(?:\p{L}+(?:er|ir|dr|(?<!(?:^|[^m])ou)vr|ttr|[aî]tr|mpr|ncr|ur)|ir|(?:par|se|ac|con|dis)?courr|mourr|pourr|(?:en|re)?verr|(?:ac|con)querr)(?:a|ont|ai|ons)$/u;
/** « dirigeait », « viendrait ». */
export const imperfect = /^\p{L}+(?:ait|aient)$/u;
const simplePast = /^\p{L}{2,}(?:èrent|irent|(?<!co)urent)$/u;
const participle = /^(?!qu[ei]$)\p{L}+(?:ée?s?|ie?s?|[uû]e?s?|ise?s?|ite?s?|(?:[eo]r|ai|ain|ein)te?s?)$/u;

/** « viendrait », not « assurait » and « ouvrait »: the stem of a future, and no verb whose own stem ends like one. */
function isConditional(form: string): boolean {
  const inFuture = form.replace(/ai(?:en)?t$/u, 'a');
  return future.test(inFuture) && kindOfForm(inFuture) !== 'past';
}

/** The tense of a word that may be a verb, given the words after it up to an end. */
export function tenseAt(words: readonly ClauseWord[], i: number, end: number): Direction {
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
      if (isParticiple(next) || isParticiple(afterNext))
        return isPresent(words[i]) && isPassive(words, i, isParticiple(next) ? next! : afterNext!) ? 1 : -1;
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
    // « elle quitta », « qui explosa », not « le Sahara ».
    case 'a':
      return future.test(form) ? 2 : form.length > 3 && listed('subject').has(words[i - 1]?.form ?? '') ? -2 : 0;
    case 'i':
    case 's':
      return future.test(form) ? 2 : 0;
    case 'z':
      return form.endsWith('ez') && isAddressed(words, i) ? 1 : 0;
    default:
      return 0;
  }
}

/** « Les électeurs sont appelés aux urnes », not « est parti », « s'est rendu », « est férié ». */
const isPassive = (words: readonly ClauseWord[], i: number, participle: ClauseWord): boolean =>
  !isReflexive(words[i - 1]?.form ?? '') && !['moves', 'event', 'none'].includes(kindOf(participle));

/** « vous pourrez venir lundi », « inscrivez-vous avant lundi », « Venez lundi »; « M. Lopez » is a name. */
const isAddressed = (words: readonly ClauseWord[], i: number): boolean =>
  i === 0 || words[i - 1]!.closes || [i - 2, i - 1, i + 1].some((k) => words[k]?.form === 'vous');

/** « il serait parti lundi », « il se serait blessé lundi » are said of the past, but « le texte serait examiné lundi » looks ahead. */
const moved = (words: readonly ClauseWord[], i: number, end: number): boolean =>
  words[i]!.form.startsWith('ser') &&
  (isReflexive(words[i - 1]?.form ?? '') || words.slice(i + 1, Math.min(i + 3, end)).some((word) => kindOf(word) === 'moves'));
