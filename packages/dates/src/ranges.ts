import { type Day, formatDay } from './calendar.ts';
import { composedBefore } from './composed.ts';
import type { Draft } from './pattern.ts';
import { endOfNight } from './rules/moments.ts';

const from = /(?:^|[\s(«])(?:d[eu]s?|d['’]|depuis|dès)\s?$/iu;
const between = /(?:^|[\s(«])entre\s$/iu;
const to = /^\s(?:à|aux?|jusqu['’](?:à|au|en)?)\s?$/iu;
const and = /^\s(?:et|et d['’]|et de)\s?$/iu;

const left = (text: string, { start }: Draft): string => composedBefore(text, start, 10);

/**
 * Tells the two ends of a range of each other (« de 1996 à 2001 », « entre mai et juillet »), and lets « depuis 2014 » last
 * to the publication date and « d'ici la fin de l'année » begin there.
 */
export function linkRanges(text: string, drafts: readonly Draft[], published: Day | undefined): void {
  for (let i = 0; i < drafts.length; i++) {
    const a = drafts[i]!;
    if (
      (a.type !== 'DATE' && a.type !== 'TIME') ||
      a.value?.endsWith('_REF') !== false ||
      a.begin !== undefined ||
      a.endValue !== undefined
    )
      continue;
    const b = drafts[i + 1];
    const before = left(text, a);
    const gap = b && b.start - a.end <= 16 ? text.slice(a.end, b.start).normalize('NFC') : '';
    if (
      b?.type === a.type &&
      b.value !== undefined &&
      b.begin === undefined &&
      b.endValue === undefined &&
      ((to.test(gap) && from.test(before)) || (and.test(gap) && between.test(before)))
    ) {
      const endValue = endOfNight(a.value, b.value);
      Object.assign(a, { endValue });
      Object.assign(b, { value: endValue, begin: a.value });
    } else if (published && /(?:^|\s)depuis\s$/iu.test(before)) Object.assign(a, { endValue: formatDay(published) });
    else if (published && /d['’]ici\s(?:à\s|au\s)?$/iu.test(before)) Object.assign(a, { begin: formatDay(published) });
  }
}
