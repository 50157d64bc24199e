import type { Context } from '../context.ts';
import type { Draft, Match, Rule } from '../pattern.ts';
import { shiftUnit } from '../resolve.ts';
import { expression, isAmount, leftOf, ofEvent, rightOf, saysHere, surface } from './shared.ts';

/** « le prochain mariage », « les prochaines élections »: the TimeBank marks the adjective alone. */
const coming = (match: Match): Draft[] | undefined => expression(match, 'TIME', 'FUTURE_REF');

const yearBefore = /l['’]an(?:née)? (?:derni[eè]re?|passée?)/iu;

/** « l'an dernier à la même époque », « à la même époque l'an passé »: this month of the last year. */
function sameSeason(match: Match, { published }: Context): Draft[] | undefined {
  const item = match.get('moment')!;
  if (!/^[ée]poque$/u.test(surface(match, item))) return undefined;
  const beside = yearBefore.test(rightOf(match, 24, item)) || yearBefore.test(leftOf(match, 28));
  return beside ? expression(match, 'DATE', shiftUnit(published, 'M', -12) ?? 'XXXX-XX') : undefined;
}

/** « pour l'instant », « en ce moment » are now; « à l'époque », « à ce moment-là » were then: at the hour that the text named last. */
function moment(match: Match, context: Context): Draft[] | undefined {
  const name = surface(match, match.get('moment')!);
  if (name === 'avenir') return future(match, context);
  return expression(match, 'TIME', match.get('there') ? momentShown(match, name, context) : momentOf(match, name, context));
}

/** « à ce moment-ci », « à cette époque-là », « ce temps-là ». */
function momentShown(match: Match, name: string, { time }: Context): string {
  if (saysHere(match)) return 'PRESENT_REF';
  return name !== 'temps' && time !== undefined ? time : 'PAST_REF';
}

/** « en ce moment », « à ce moment, », « à l'époque », « pour l'heure », not « à ce moment où ». */
function momentOf(match: Match, name: string, { time }: Context): string | undefined {
  const left = leftOf(match, 6).toLowerCase();
  if (name === 'temps') return undefined;
  if (match.get('dem')) {
    if (/(?:en|à partir de)\s$/u.test(left)) return 'PRESENT_REF';
    return /(?:^|\s)[àa]\s$/u.test(left) && !/^\s(?:d[eu'’]|où)/u.test(rightOf(match, 4)) ? (time ?? 'PAST_REF') : undefined;
  }
  if (name === 'époque') return /[àa]\s$/u.test(left) ? 'PAST_REF' : undefined;
  return /pour\s$/u.test(left) ? 'PRESENT_REF' : undefined;
}

/** « À l'avenir, », « il évitera à l'avenir », not « penser à l'avenir », « face à l'avenir », « à l'avenir du club ». */
function future(match: Match, { direction }: Context): Draft[] | undefined {
  const item = match.get('moment')!;
  const left = leftOf(match, 8);
  if (!/(?<!\p{L})[àÀA]\s$/u.test(left) || ofEvent(match, item)) return undefined;
  const opens = /(?:^|[^\p{L}\s'’]\s?)\S\s$/u.test(left);
  return opens || (direction(item) > 0 && !/(?:face|quant)\sà\s$/iu.test(left)) ? expression(match, 'TIME', 'FUTURE_REF') : undefined;
}

/** « à présent », « jusqu'à présent ». */
const atPresent = (match: Match): Draft[] | undefined =>
  surface(match, match.get('moment')!) === 'présent'
    ? [
        {
          start: match.items[match.before(1)?.category === 'til' ? 1 : 0]!.start,
          end: match.items[1]!.end,
          type: 'TIME',
          value: 'PRESENT_REF',
        },
      ]
    : undefined;

/** « le recensement précédent », « l'année précédente » has its own rule; « sans précédent » is no time. */
function preceding(match: Match): Draft[] | undefined {
  const item = match.get('prec')!;
  if (/(?:sans|un|ce|le|aucun|de)\s$/iu.test(leftOf(match, 6, item))) return undefined;
  return match.before(1)?.category === 'unknown' ? expression(match, 'TIME', 'PAST_REF') : undefined;
}

/** « désormais », « actuellement », « récemment »; « bientôt trois ans » is a length, « la nocturne du jeudi » and « Nocturne » an event. */
function reference(match: Match): Draft[] | undefined {
  const { code } = match.get('now')!;
  if (code === 'FUTURE_REF' && isAmount(match.after(1)) && match.after(2)?.category === 'unit') return undefined;
  if (code === 'TNI' && /(?:(?:^|\s)(?:la|une)\s|[.!?\n]\s?|^)$/iu.test(leftOf(match, 5))) return undefined;
  return expression(match, 'TIME', code);
}

/** « ces derniers temps ». */
const lately = (match: Match): Draft[] | undefined =>
  surface(match, match.get('moment')!) === 'temps' ? expression(match, 'TIME', 'PAST_REF') : undefined;

export const referenceRules = (): readonly Rule[] => [
  { pattern: 'now', read: reference },
  { pattern: 'dem last moment', read: lately },
  { pattern: 'next', read: coming },
  { pattern: 'art same moment', read: sameSeason },
  { pattern: '(art|dem) same? moment (dash? there)?', read: moment },
  { pattern: 'at moment', read: atPresent },
  { pattern: 'prec', read: preceding },
];
