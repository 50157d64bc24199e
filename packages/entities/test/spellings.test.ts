import { describe, expect, test } from 'vitest';
import { resolveEntities } from '@incise/entities';

const read = (text: string): string[] =>
  resolveEntities(text).map(({ type, name, mentions }) => `${type} ${name}: ${mentions.map((mention) => mention.text).join(', ')}`);

describe('of two spellings of a person the more frequent one names them', () => {
  test.each<readonly [string, string, string[]]>([
    [
      'a letter apart',
      'Benjamin Cauchi est venu. Benjamin Cauchy dort. Benjamin Cauchy rit.',
      ['PER Benjamin Cauchy: Benjamin Cauchi, Benjamin Cauchy, Benjamin Cauchy'],
    ],
    ['the first at a tie', 'Benjamin Cauchi est venu. Benjamin Cauchy dort.', ['PER Benjamin Cauchi: Benjamin Cauchi, Benjamin Cauchy']],
    [
      'the longer one is not the better one',
      'Johan Verdel est venu. Johan Verdel dort. Johann Verdel rit.',
      ['PER Johan Verdel: Johan Verdel, Johan Verdel, Johann Verdel'],
    ],
    [
      'with and without accents',
      'Valerie Pecourt est élue. Valérie Pécourt dort. Valérie Pécourt rit.',
      ['PER Valérie Pécourt: Valerie Pecourt, Valérie Pécourt, Valérie Pécourt'],
    ],
    [
      'an initial is no full form',
      'E. Moroz vend. E. Moroz achète. Evgueni Moroz rit.',
      ['PER Evgueni Moroz: E. Moroz, E. Moroz, Evgueni Moroz'],
    ],
    [
      'nor are two initials',
      'J.-M. Kervella est venu. J-M Kervella et J.M. Kervella se taisent. Jean-Marc Kervella rit.',
      ['PER Jean-Marc Kervella: J.-M. Kervella, J-M Kervella, J.M. Kervella, Jean-Marc Kervella'],
    ],
    [
      'a short name is no full form',
      'Benjamin Cauchy dort. Cauchy rit. Cauchy sort.',
      ['PER Benjamin Cauchy: Benjamin Cauchy, Cauchy, Cauchy'],
    ],
    [
      'nor are capitals',
      'VALÉRIE PÉCOURT est élue. VALÉRIE PÉCOURT dort. Valérie Pécourt rit.',
      ['PER Valérie Pécourt: VALÉRIE PÉCOURT, VALÉRIE PÉCOURT, Valérie Pécourt'],
    ],
  ])('%s', (_, text, entities) => {
    expect(read(text)).toEqual(entities);
  });
});

describe('a house with the English ending is one, with either apostrophe, before any mark, and without it', () => {
  test.each<readonly [string, string[]]>([
    ["Selon Moody’s, la note baisse. Moody's confirme.", ["ORG Moody's: Moody’s, Moody's"]],
    ["Selon Moody, la note baisse. Moody's confirme.", ["ORG Moody's: Moody, Moody's"]],
    ["Selon Moody's, la note baisse (Moody’s). Moody’s confirme.", ["ORG Moody's: Moody's, Moody’s, Moody’s"]],
    [
      "L'agence Moody's attend. Selon Moody, rien. Moody's Oltrac est fermée.",
      ["ORG Moody's: L'agence, Moody's, Moody", "ORG Moody's Oltrac: Moody's Oltrac"],
    ],
    ["Chez Barneval's, on ferme. Barneval’s licencie.", ["ORG Barneval's: Barneval's, Barneval’s"]],
    ["Christie's aussi, selon Christie’s.", ["ORG Christie's: Christie's, Christie’s"]],
  ])('%s', (text, entities) => {
    expect(read(text)).toEqual(entities);
  });
});
