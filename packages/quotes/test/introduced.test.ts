import { attributeQuotes } from '@incise/quotes';
import { describe, expect, test } from 'vitest';

/** Somebody else has the floor before. */
const BEFORE = "Le maire Paul Mirel a quitté la salle. « Ce n'est pas un retard », a-t-il dit.";
const last = (text: string): (string | undefined)[] => {
  const quotes = attributeQuotes(text);
  return [String(quotes.length), quotes.at(-1)?.speaker];
};

describe('behind a quotation that opens a paragraph, whoever is first named says it', () => {
  test.each([
    ['Léa Petit ne cache pas sa colère.', 'Léa Petit'],
    ['La préfète Léa Petit est plus réservée.', 'Léa Petit'],
    ['Assise dans son salon, Léa Petit regarde la pluie.', 'Léa Petit'],
    ["Dans son bureau, la directrice de l'école, Léa Petit, range ses cartons.", 'Léa Petit'],
    ['À 54 ans, Léa Petit a tout perdu.', 'Léa Petit'],
    ['Le message de Léa Petit est clair.', 'Léa Petit'],
    ["Le ton est ferme. Léa Petit, 54 ans, préside l'association.", 'Léa Petit'],
    ['Élodie, 34 ans, ne cache pas sa colère.', 'Élodie'],
    ['Assis au comptoir, Jean-Luc hausse les épaules.', 'Jean-Luc'],
    ['La mère de Léa Petit ne décolère pas.', 'mère de Léa Petit'],
  ])('« P. » %s', (sentence, speaker) => {
    expect(last(`${BEFORE}\n\n« C'est une honte, et tout le monde le sait. » ${sentence}`)).toEqual(['2', speaker]);
  });

  test.each([
    "Rien n'a changé depuis, et le conseil se réunira lundi.",
    'À ses côtés, Léa Petit acquiesce.',
    'Face à lui, Léa Petit hausse les épaules.',
    'Le conseil municipal se réunira lundi.',
  ])('but not: « P. » %s', (sentence) => {
    expect(last(`${BEFORE}\n\n« C'est une honte, et tout le monde le sait. » ${sentence}`)).toEqual(['2', 'Paul Mirel']);
  });
});

describe('the sentence behind says whose words they are', () => {
  test.each([
    "C'est par ces mots que Léa Petit a ouvert la séance.",
    "C'est en ces termes que la préfète Léa Petit a ouvert la séance.",
    "C'est ainsi que Léa Petit résume la situation.",
    'Ce sont les mots de Léa Petit.',
    'Ce sont là les premiers mots de Léa Petit.',
    'Tels sont les mots de Léa Petit.',
    'Par ces mots, Léa Petit a ouvert la séance.',
    'La formule est de Léa Petit.',
    'Ces mots sont signés Léa Petit.',
    'La remarque est de Léa Petit.',
    'La réflexion vient de Léa Petit.',
    'La promesse, faite derrière un tas de filets, est de Léa Petit.',
  ])('« P. » %s', (sentence) => {
    for (const quotation of ["« C'est une honte. »", "« C'est une honte ».", '"C\'est une honte".'])
      expect(last(`Le maire Paul Mirel est venu. « Ce n'est pas un retard », a-t-il dit. ${quotation} ${sentence}`)).toEqual([
        '2',
        'Léa Petit',
      ]);
  });
});

describe('no sentence behind that says whose words they are', () => {
  test.each([
    'La question est de savoir qui paiera.',
    "Le constat est d'une grande violence.",
    'Le bilan est de trois morts.',
    'La réponse est de taille.',
  ])('« P. » %s', (sentence) => {
    expect(last(`${BEFORE} « Nous ne savons pas ce qui reste à faire. » ${sentence}`)).toEqual(['2', 'Paul Mirel']);
  });

  test('a paragraph behind', () => {
    expect(last(`${BEFORE}\n\n« C'est une honte, et tout le monde le sait. »\n\nLa remarque est de Léa Petit.`)).toEqual([
      '2',
      'Léa Petit',
    ]);
  });
});

describe("whom the narrator's question is about answers it", () => {
  test.each([
    ['Léa Petit a tout perdu. Son voisin, Paul Mirel, range. Reviendra-t-elle vivre ici ?', 'Léa Petit'],
    ["Marc Petit a perdu. Son avocate, Léa Roux, a fait appel. Ira-t-il jusqu'au bout ?", 'Marc Petit'],
    ['La préfète Léa Petit a réuni les maires. Faut-il craindre le pire ?', 'Léa Petit'],
  ])('%s « P »', (text, speaker) => {
    expect(last(`${text} « Nous verrons bien ce que dira la mairie. »`)).toEqual(['1', speaker]);
  });
});

describe('a clause about no person ends with who speaks', () => {
  test.each([
    'De quoi agacer Léa Petit',
    'Pas de quoi convaincre Léa Petit, 54 ans',
    'Un avis que ne partage pas Léa Petit',
    "Ce n'est pas l'avis de Léa Petit",
    'Ce qui fait bondir Léa Petit',
    'Une décision qui a surpris la préfète Léa Petit',
    'La colère est vive chez Léa Petit',
    'La facture est lourde pour Léa Petit, la voisine',
    'Même son de cloche chez Léa Petit',
  ])('%s', (clause) => {
    for (const mark of [' :', '.'])
      expect(last(`${BEFORE}\n\n${clause}${mark} « C'est une honte, et tout le monde le sait. »`)).toEqual(['2', 'Léa Petit']);
  });

  test.each([
    ["L'élu a reçu Léa Petit : « C'est une honte. »", 'élu'],
    ["Le président de l'Union Kerval : « C'est une honte. »", "président de l'Union Kerval"],
  ])('but somebody who is its subject does: %s', (text, speaker) => {
    expect(attributeQuotes(text).map(({ speaker }) => speaker)).toEqual([speaker]);
  });
});
