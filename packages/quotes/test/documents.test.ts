import { attributeQuotes } from '@incise/quotes';
import { expect, test } from 'vitest';

/** A document or somebody's words as the source, and who wrote or said it; the phrase itself where the text does not tell. */
const texts: readonly (readonly [text: string, source: string, speaker: string])[] = [
  ['La digue tient, selon un communiqué du syndicat des marins.', 'un communiqué du syndicat des marins', 'syndicat des marins'],
  ['Selon un bilan de la préfecture, deux maisons ont brûlé.', 'un bilan de la préfecture', 'préfecture'],
  ['Deux maisons ont brûlé, selon un bilan communiqué par la préfecture.', 'un bilan communiqué par la préfecture', 'préfecture'],
  ['Un rapport de l’Agence des digues indique que le quai cède.', 'Un rapport de l’Agence des digues', 'Agence des digues'],
  ['Une étude menée par la géographe Anne Sorel montre que le lac baisse.', 'Une étude menée par la géographe Anne Sorel', 'Anne Sorel'],
  [
    'Luc Ferral se tait. Selon le reportage du journaliste Paul Mirel, la police savait tout.',
    'le reportage du journaliste Paul Mirel',
    'Paul Mirel',
  ],
  ['Anne Sorel a survécu au naufrage. Selon son témoignage, le pont a cédé.', 'son témoignage', 'Anne Sorel'],
  ["Paul Mirel est mort lundi. D'après ses mémoires, il voulait être marin.", 'ses mémoires', 'Paul Mirel'],
  [
    "Un représentant de l'association basque « Mendi Berri », Luc Oyar, a rappelé que le col fermait.",
    "Un représentant de l'association basque « Mendi Berri », Luc Oyar",
    'Luc Oyar',
  ],
  ['Selon le rapport Ferral de 2015, la digue cède.', 'le rapport Ferral de 2015', 'rapport Ferral de 2015'],
  ["Moody's explique que la note baisse.", "Moody's", "Moody's"],
  ['Selon un sondage, la moitié des habitants approuve.', 'un sondage', 'sondage'],
];

test.each(texts)('%s', (text, source, speaker) => {
  const found = attributeQuotes(text).map((quote) => [quote.source && text.slice(quote.source.start, quote.source.end), quote.speaker]);
  expect(found).toEqual([[source, speaker]]);
});
