import { attributeQuotes } from '@incise/quotes';
import { describe, expect, test } from 'vitest';

const speakersOf = (text: string): (string | undefined)[] => attributeQuotes(text).map(({ speaker }) => speaker);

test.each<[text: string, ...speakers: (string | undefined)[]]>([
  ['Anne Durel attend. On lui a répondu que la digue tenait.', undefined],
  ["Anne Durel a vu la mer monter. À l'époque, on lui avait dit que la digue tiendrait.", undefined],
  ['Anne Durel a refusé de répondre quand on lui a demandé si la digue tenait.', undefined],
  ["« On m'a dit que la digue tenait », raconte Anne Durel.", 'Anne Durel', undefined],
  ['Anne Durel a écrit à la préfecture. À la préfecture, on assure que la digue tient.', 'préfecture'],
  ['Outre-Manche, on affirme que la digue tient.', 'Outre-Manche'],
])('« on » is nobody whom the text names but where it speaks: %s', (text, ...speakers) => {
  expect(speakersOf(text)).toEqual(speakers);
});

test.each<[text: string, ...speakers: (string | undefined)[]]>([
  ["Anne Durel préside le comité. Paul Mirel, le maire, l'a reçue. « La digue tient », a-t-elle répété.", 'Anne Durel'],
  ["Anne Durel préside le comité. Le maire, Paul Mirel, n'en veut pas. « Il a peur », répond l'intéressée.", 'Anne Durel'],
  ["Anne Durel préside le comité. Le maire, Paul Mirel, n'en veut pas. « Elle a peur », répond l'intéressé.", 'Paul Mirel'],
  ["La ministre, Anne Durel, est venue. Le maire, Paul Mirel, l'a reçue. La ministre assure que la digue tient.", 'Anne Durel'],
])('a woman is meant by no masculine pronoun where a man is near, nor the other way round: %s', (text, ...speakers) => {
  expect(speakersOf(text)).toEqual(speakers);
});

test.each<[text: string, ...speakers: (string | undefined)[]]>([
  ['À Brévans, « on nous efface de la carte »', undefined],
  ['Violences à Brévans : « On nous disait de prier »', undefined],
  ['La France a réagi. « La digue tient », a-t-elle assuré.', 'France'],
])('no place speaks where the text does not say so: %s', (text, ...speakers) => {
  expect(speakersOf(text)).toEqual(speakers);
});

describe('who opens a sentence in a phrase of its own is not the pronoun that is its subject', () => {
  const openings = [
    'Dans une vidéo sur Instagram',
    'Reçu par le préfet Paul Mirel',
    'Au micro de Paul Mirel',
    'Proche de Paul Mirel',
    'Père de deux enfants',
    'Devant les élus',
    'Face à Paul Mirel',
  ];
  test.each(openings)('%s, il', (opening) => {
    expect(speakersOf(`Luc Ferral est rentré. ${opening}, il a dit que la digue tenait.`)).toEqual(['Luc Ferral']);
  });
  test.each<[text: string, speaker: string | undefined]>([
    ['Dans un message sur Twitter, elle a dit que la digue tenait.', undefined],
    ['Les jeunes ont été arrêtés. Sur Instagram, ils ont dit que la digue tenait.', 'jeunes'],
    ['Luc Ferral est rentré. Quant à Paul Mirel, il a dit que la digue tenait.', 'Paul Mirel'],
    ['La Ligue a réagi. Dans un communiqué, elle a dit que la digue tenait.', 'Ligue'],
  ])('%s', (text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker]);
  });
});

test.each<[text: string, speaker: string]>([
  ['Léa Petit a répondu à Paul Mirel, qui avait critiqué sa gestion : « La digue tient. »', 'Léa Petit'],
  ["La députée a répliqué au ministre Paul Mirel, qui l'avait interpellée la veille : « La digue tient. »", 'députée'],
  ["Luc Ferral a lancé à une élue qui l'interrogeait : « La digue tient. »", 'Luc Ferral'],
  ['Luc Ferral a donné la parole à Paul Mirel, qui a répondu : « La digue tient. »', 'Paul Mirel'],
  ['Plusieurs clients ont protesté, dont Léa Petit : « La digue tient. »', 'Léa Petit'],
])('before a colon the past of a relative tells who is spoken to, and « dont » who speaks: %s', (text, speaker) => {
  expect(speakersOf(text)).toEqual([speaker]);
});

test.each<[subject: string, pronoun: string, speaker: string]>([
  ['De nombreux voisins ont', 'Ils', 'nombreux voisins'],
  ["D'autres voisins ont", 'Ils', 'autres voisins'],
  ['Six voisins ont', 'Ils', 'six voisins'],
  ['12 voisins ont', 'Ils', '12 voisins'],
  ['Un voisin a', 'Il', 'voisin'],
])('%s signé … %s', (subject, pronoun, speaker) => {
  expect(speakersOf(`${subject} signé la pétition. ${pronoun} ${pronoun === 'Il' ? 'dit' : 'disent'} que la digue tient.`)).toEqual([
    speaker,
  ]);
});
