import { attributeQuotes } from '@incise/quotes';
import { expect, test } from 'vitest';

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
