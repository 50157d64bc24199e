import { describe, expect, test } from 'vitest';
import { resolveEntities } from '@incise/entities';

/** All entities of a text: « PER Léa Petit f: Léa Petit, elle ». */
const read = (text: string): string[] =>
  resolveEntities(text).map(
    ({ type, name, gender = '-', mentions }) => `${type} ${name} ${gender}: ${mentions.map((mention) => mention.text).join(', ')}`,
  );

/** Titles of women and of men, with first names that are mostly borne by the others. */
const TITLED: readonly (readonly [gender: 'f' | 'm', title: string, name: string])[] = [
  ...['Madame', 'Mme', 'Mlle', 'Mademoiselle', 'madame', 'Mme la députée', 'Madame la ministre'].flatMap((title) =>
    ['Wilhelm Corvet', 'Bruno Castagne', 'Yves-Marie Lorcin'].map((name) => ['f', title, name] as const),
  ),
  ...['Monsieur', 'M.', 'monsieur', 'M. le député', 'Monsieur le ministre'].flatMap((title) =>
    ['Nelly Campost', 'Simone Verrier', 'Karen Odoulian'].map((name) => ['m', title, name] as const),
  ),
];

describe('a title beats the first name', () => {
  test.each(TITLED)('%s: « %s %s »', (gender, title, name) => {
    const [entity, ...others] = resolveEntities(`Hier, ${title} ${name} a voté contre.`);
    expect([entity?.name, entity?.gender, others]).toEqual([name, gender, []]);
  });
  test.each<readonly [string, string, string[]]>([
    [
      'at the second mention only',
      'Wilhelm Corvet a parlé. Madame Wilhelm Corvet a voté contre. Elle est partie.',
      ['PER Wilhelm Corvet f: Wilhelm Corvet, Wilhelm Corvet, Elle'],
    ],
    ['at the surname only', 'Nelly Campost a parlé. M. Campost a voté. Il dort.', ['PER Nelly Campost m: Nelly Campost, Campost, Il']],
    [
      'at the first mention only',
      'M. Nelly Campost a voté. Campost est parti. Il dort.',
      ['PER Nelly Campost m: Nelly Campost, Campost, Il'],
    ],
    [
      'unless titles tell two people of one surname',
      'François Albaret dort. M. Albaret ronfle. Mme Albaret chante.',
      ['PER François Albaret m: François Albaret, Albaret', 'PER Albaret f: Albaret'],
    ],
    [
      'unless the other title stands at the full name',
      'M. François Albaret dort. Mme Albaret chante. Albaret ronfle.',
      ['PER François Albaret m: François Albaret, Albaret', 'PER Albaret f: Albaret'],
    ],
    [
      'a couple tells nothing of the one named',
      'François Albaret dort. M. et Mme Albaret chantent.',
      ['PER François Albaret m: François Albaret, Albaret'],
    ],
  ])('%s', (_, text, entities) => {
    expect(read(text)).toEqual(entities);
  });
});

describe("a woman's noun right beside the name beats the first name", () => {
  test.each<readonly [string, string[]]>([
    ['La députée Wilhelm Corvet a voté. Elle part.', ['PER Wilhelm Corvet f: La députée, Wilhelm Corvet, Elle']],
    ['La ministre Bruno Castagne a voté. Elle part.', ['PER Bruno Castagne f: La ministre, Bruno Castagne, Elle']],
    ["L'ancienne ministre Bruno Castagne a voté.", ["PER Bruno Castagne f: L'ancienne ministre, Bruno Castagne"]],
    ['La ministre de la Santé Bruno Castagne a voté.', ['PER Bruno Castagne f: La ministre de la Santé, Bruno Castagne']],
    ['Wilhelm Corvet, députée socialiste, a voté.', ['PER Wilhelm Corvet f: Wilhelm Corvet']],
    ['La victime Paul Castagne est morte.', ['PER Paul Castagne m: La victime, Paul Castagne']],
    ['Le ministre Nelly Campost a voté.', ['PER Nelly Campost f: Le ministre, Nelly Campost']],
    ['Le général à la retraite Paul Castagne a voté.', ['PER Paul Castagne m: Paul Castagne']],
    ['La fondatrice des laboratoires Bruno Castagne a voté.', ['PER Bruno Castagne m: Bruno Castagne']],
    [
      'Annie Vardier, ex-directrice des affaires réglementaires des laboratoires Castagne, a vu Bruno Castagne.',
      ['PER Annie Vardier f: Annie Vardier', 'ORG Castagne -: Castagne', 'PER Bruno Castagne m: Bruno Castagne'],
    ],
    ["L'épouse de Bruno Castagne est députée.", ['PER Bruno Castagne m: Bruno Castagne']],
  ])('%s', (text, entities) => {
    expect(read(text)).toEqual(entities);
  });
});

describe('a plural title holds for its list', () => {
  test.each<readonly [string, string[]]>([
    [
      'Il vient après MM. Vardier, Andrea Lorcin et Maloux.',
      ['PER Vardier m: Vardier', 'PER Andrea Lorcin m: Andrea Lorcin', 'PER Maloux m: Maloux'],
    ],
    ['Mmes Vardier et Lorcin ont parlé.', ['PER Vardier f: Vardier', 'PER Lorcin f: Lorcin']],
    ['Mmes Wilhelm Maloux et Claude Tarin votent.', ['PER Wilhelm Maloux f: Wilhelm Maloux', 'PER Claude Tarin f: Claude Tarin']],
    [
      'MM. Vardier (PS), Lorcin (UMP) et Mme Tarin sont là.',
      [
        'PER Vardier m: Vardier',
        'ORG Parti socialiste m: PS',
        'PER Lorcin m: Lorcin',
        'ORG Union pour un mouvement populaire f: UMP',
        'PER Tarin f: Tarin',
      ],
    ],
    ['MM. Vardier et Lorcin, Claude Tarin votent.', ['PER Vardier m: Vardier', 'PER Lorcin m: Lorcin', 'PER Claude Tarin -: Claude Tarin']],
    ['Mmes et MM. Vardier et Lorcin sont là.', ['PER Vardier -: Vardier', 'PER Lorcin -: Lorcin']],
  ])('%s', (text, entities) => {
    expect(read(text)).toEqual(entities);
  });
});

describe('a nationality before the name tells the gender', () => {
  test.each<readonly [string, string[]]>([
    [
      "De l'avis de l'Américain Nelly Selwick, rien ne presse. Il attend.",
      ['LOC États-Unis m: Américain', 'PER Nelly Selwick m: Nelly Selwick, Il'],
    ],
    ["L'Italien Andrea Cortese a gagné. Il dort.", ['LOC Italie f: Italien', 'PER Andrea Cortese m: Andrea Cortese, Il']],
    ["L'Espagnole Nico Tarvel a gagné. Elle dort.", ['LOC Espagne f: Espagnole', 'PER Nico Tarvel f: Nico Tarvel, Elle']],
    ['Selon la Belge Sam Vervecken, non.', ['LOC Belgique f: Belge', 'PER Sam Vervecken f: Sam Vervecken']],
    ['Selon le Belge Sam Vervecken, non.', ['LOC Belgique f: Belge', 'PER Sam Vervecken m: Sam Vervecken']],
    ['La Français Clarisse Nobelu a gagné.', ['LOC France f: Français', 'PER Clarisse Nobelu f: Clarisse Nobelu']],
    [
      'Les Belges Nelly Vervecken et Kim Oltrac dorment.',
      ['LOC Belgique f: Belges', 'PER Nelly Vervecken f: Nelly Vervecken', 'PER Kim Oltrac -: Kim Oltrac'],
    ],
    ["L'Allemand Volkswagen licencie.", ['LOC Allemagne f: Allemand', 'ORG Volkswagen -: Volkswagen']],
  ])('%s', (text, entities) => {
    expect(read(text)).toEqual(entities);
  });
});
