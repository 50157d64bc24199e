import { attributeQuotes } from '@incise/quotes';
import { expect, test } from 'vitest';
import { sampled } from '../../../test/support/nightly.ts';
import { personNouns } from '../../../test/support/person-nouns.ts';

/** What entities know as a movement. */
const OTHERS = new Set(['taliban']);

const le = (noun: string): string => (/^[aeiouyhéèêâîôœ]/u.test(noun) ? `l'${noun}` : `le ${noun}`);

/** A sentence with a noun for people in it, and how its speaker is told. */
const SENTENCES: Readonly<Record<string, (noun: string) => readonly [sentence: string, speaker: string]>> = {
  incise: (noun) => [`« On a gagné », a dit ${le(noun)} de l'équipe.`, `${noun} de l'équipe`],
  clause: (noun) => [`Hier, ${le(noun)} du village affirmait que la digue tient.`, `${noun} du village`],
  frame: (noun) => [`Selon un ${noun} de la ville, la digue tient.`, `${noun} de la ville`],
  age: (noun) => [`« La digue tient », a expliqué un ${noun} de 34 ans.`, `${noun} de 34 ans`],
};

test.each(Object.keys(SENTENCES).map((kind, row) => [kind, row] as const))(
  'every noun for people speaks with what completes it: %s',
  (kind, row) => {
    const wrong = sampled(personNouns(), 8, row)
      .filter((noun) => !OTHERS.has(noun))
      .flatMap((noun) => {
        const [sentence, wanted] = SENTENCES[kind]!(noun);
        const speakers = attributeQuotes(sentence).map(({ speaker }) => speaker);
        return speakers.length === 1 && speakers[0] === wanted ? [] : [`${noun}: ${speakers.join(', ')}`];
      });
    expect(wrong).toEqual([]);
  },
);
