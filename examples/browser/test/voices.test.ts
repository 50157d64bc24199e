import { expect, test } from 'vitest';
import { analyse } from '../src/analysis.ts';
import { voicesToCsv } from '../src/export.ts';
import { addUp, voicesIn } from '../src/voices.ts';

const voices = (text: string): ReturnType<typeof voicesIn> => voicesIn(text, analyse(text, ''));

test.each([
  [
    'a person, whose gender and town the text tells',
    '« Nous avons gagné », a déclaré Solène Kervadec, maire de Brest.',
    [{ name: 'Solène Kervadec', gender: 'Femmes', body: 'Brest', words: 3 }],
  ],
  [
    'an organisation speaks for itself',
    'Selon Greenpeace, le site est pollué.',
    [{ name: 'Greenpeace', gender: 'Organisations et lieux', body: 'Greenpeace', words: 4 }],
  ],
  [
    'a source without a name',
    'Le site est fermé, a indiqué une source judiciaire.',
    [{ name: 'source judiciaire', gender: 'Non connu', body: 'Non connu', words: 4 }],
  ],
  ['nobody', '« Le site est fermé. »', [{ name: 'Source inconnue', gender: 'Non connu', body: 'Non connu', words: 4 }]],
  ['no quote', 'Il pleut à Brest.', []],
])('%s', (_name, text, expected) => {
  expect(voices(text)).toEqual(expected);
});

test('speakers of one quote share its words', () => {
  expect(voices('« Nous avons déjà gagné », ont déclaré Solène Kervadec et Marc Verdier.').map(({ name, words }) => [name, words])).toEqual(
    [
      ['Solène Kervadec', 2],
      ['Marc Verdier', 2],
    ],
  );
});

test('texts add up by name, the unknown last', () => {
  const sum = addUp([
    [
      { name: 'Léa Petit', gender: 'Femmes', body: 'PS', words: 6 },
      { name: 'Source inconnue', gender: 'Non connu', body: 'Non connu', words: 10 },
    ],
    [],
    [
      { name: 'Léa Petit', gender: 'Femmes', body: 'Non connu', words: 2 },
      { name: 'Marc Verdier', gender: 'Hommes', body: 'PS', words: 2 },
    ],
  ]);
  expect(sum).toEqual({
    words: 20,
    texts: 3,
    speakers: [
      { name: 'Léa Petit', words: 8, texts: 2 },
      { name: 'Marc Verdier', words: 2, texts: 1 },
      { name: 'Source inconnue', words: 10, texts: 1 },
    ],
    genders: [
      { name: 'Femmes', words: 8, texts: 2 },
      { name: 'Hommes', words: 2, texts: 1 },
      { name: 'Non connu', words: 10, texts: 1 },
    ],
    bodies: [
      { name: 'PS', words: 8, texts: 2 },
      { name: 'Non connu', words: 12, texts: 2 },
    ],
  });
  expect(voicesToCsv(sum).split('\r\n').slice(0, 3)).toEqual([
    '\uFEFFgroup,name,words,percent,texts',
    'speaker,Léa Petit,8,40.0,2',
    'speaker,Marc Verdier,2,10.0,1',
  ]);
});
