import { expect, test } from 'vitest';
import { attributeQuotes } from '@incise/quotes';
import { sampled } from '../../../test/support/nightly.ts';
import { personNouns } from '../../../test/support/person-nouns.ts';

const startsWithVowel = (noun: string): boolean => /^[aeiouyéèêâîôûhœ]/u.test(noun);

/** Frames of one who speaks, whose article is elided or left out of account: « le » or « l' », as French asks before the letter. */
const FRAMES: readonly ((who: string) => readonly [string, string])[] = [
  (who) => [`Hier, ${who} affirmait que la digue tiendrait.`, who],
  (who) => [`« La digue tiendra », affirme ${who}.`, who],
  (who) => [`Le maire doute, mais ${who} affirme que la digue tiendra.`, who],
  (who) => [`L'évêque et ${who} affirment que la digue tiendra.`, `L'évêque et ${who}`],
  (who) => [`« La digue tiendra », a dit au maire ${who}.`, who],
];

/** « Personne » is nobody, « prof. » an abbreviation. */
const NONE = new Set(['personne', 'prof']);

/** A noun for people that is a form of a verb too (« le juge », « la garde ») is the subject in each of them. */
test('every noun for people that lexicons have is the source where it stands as one', () => {
  const nouns = personNouns().filter((noun) => !/[sx]$/u.test(noun) && !NONE.has(noun));
  const lost = sampled(nouns, 6).flatMap((noun) => {
    const who = startsWithVowel(noun) ? `l'${noun}` : `le ${noun}`;
    return FRAMES.map((frame) => frame(who)).flatMap(([text, source]) =>
      attributeQuotes(text).some((quote) => quote.source && text.slice(quote.source.start, quote.source.end) === source) ? [] : [text],
    );
  });
  expect(lost).toEqual([]);
});
