import { attributeQuotes } from '@incise/quotes';
import { expect, test } from 'vitest';

const said = (text: string): (readonly [speaker: string | undefined, words: string])[] =>
  attributeQuotes(text).map(({ content, speaker }) => [speaker, content.map(({ start, end }) => text.slice(start, end)).join(' … ')]);

test.each([
  "Sources\n\n* Rédaction, « Le cabinet Ciobanu, c'est fini ». Le Courrier du Prut, 14 novembre 2012",
  'Sources\n\n- ((fr)) – Paul Mirel, « Le cabinet est tombé ». Le Monde, 14 novembre 2012.\n- ((en)) – « The cabinet fell ». The Times, 5 décembre 2013.',
  'Notes et références :\n« Le cabinet est tombé » – Le Monde, 14 novembre 2012\n« La crise dure » – AFP',
  'Source : « Le cabinet est tombé », Le Monde, 14 novembre 2012.',
])('titles in a list of sources are nobody’s words: %s', (list) => {
  expect(said(`Le gouvernement tombe. Léa Petit a dit que la digue tiendra.\n\n${list}`)).toEqual([['Léa Petit', 'la digue tiendra']]);
});

test('what is said behind a list of sources is read', () => {
  expect(said('Sources\n\n« La digue tiendra », a dit Léa Petit.')).toEqual([['Léa Petit', 'La digue tiendra']]);
});

test.each(['Par Le Fil, le 19 novembre 2022, d’après Diário da Colina et Lusa', "D'après Reuters", 'Avec AFP'])(
  'what a text was written from says none of it: %s',
  (credit) => {
    expect(said(`Le gel des loyers\n\n${credit}\n\nL’assemblée municipale a approuvé le gel.`)).toEqual([]);
  },
);

test('« Source : Insee » under a figure is no list of what stands behind it', () => {
  expect(said('« La digue tiendra », assure Léa Petit.\n\nSource : Insee\n\n« Nous avons tout vérifié. »\n\nLa foule attend.')).toEqual([
    ['Léa Petit', 'La digue tiendra'],
    ['Léa Petit', 'Nous avons tout vérifié.'],
  ]);
});

test('« Pour mémoire » is nobody', () => {
  expect(said('Pour mémoire, la digue avait cédé en 2012.')).toEqual([]);
});

test('questions that head the parts of an article make it no interview', () => {
  const text = [
    'Vol de données chez Kaziloo\n\nPar Yanis Bertholot\n\nLa plateforme a confirmé un vol.',
    '1. Que s’est-il passé ?\n\nTout commence samedi sur un forum. « Aucune intrusion », affirmait dimanche un porte-parole.',
    '2. À qui la faute ?\n\nLa société pointe un prestataire. « On en est loin », tempère Me Capucine Vialard.',
    '3. Que faire si vous êtes client ?\n\nChanger son mot de passe suffit.',
  ].join('\n\n');
  expect(said(text).map(([speaker]) => speaker)).not.toContain('Yanis Bertholot');
});
