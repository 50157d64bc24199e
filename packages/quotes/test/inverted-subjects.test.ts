import { attributeQuotes } from '@incise/quotes';
import { describe, expect, test } from 'vitest';

describe('the subject behind an incise and where it was said', () => {
  const places = [
    '',
    ' mardi',
    " à l'AFP",
    ' au Parisien',
    ' sur RTL',
    " lors d'un point presse",
    ' à la sortie du conseil',
    ', mardi,',
    ' sur son compte X',
  ];
  const subjects: [string, string][] = [
    ['Zbigniew Kowal', 'Zbigniew Kowal'],
    ['Mme Petit', 'Petit'],
    ['la maire de Brest, Léa Petit', 'Léa Petit'],
    ['le président (LR) de la région, Marc Auger', 'Marc Auger'],
    ['Jean Roux, 54 ans, un habitant du quartier', 'Jean Roux'],
    ['un porte-parole de l’armée', 'porte-parole de l’armée'],
    ['Marc Auger et Léa Petit', 'Marc Auger & Léa Petit'],
  ];
  test.each(places.flatMap((place) => subjects.map(([subject, speaker]) => [place, subject, speaker])))(
    '%s %s',
    (place, subject, speaker) => {
      const text = `« Le pont sera fermé lundi », a confié${place} ${subject}.`;
      expect(attributeQuotes(text).map(({ source, speaker }) => [source && text.slice(source.start, source.end), speaker])).toEqual([
        [subject, speaker],
      ]);
    },
  );
});

describe('a name of three words right behind where it was said is whole', () => {
  test.each([
    ["à l'AFP", 'Samer Abou Zayd'],
    ['depuis son domicile', 'Samer Abou Zayd'],
    ['depuis sa cellule de Fresnes', 'Marie Anne Dupont'],
    ['devant la caméra', 'Maria del Carmen Ruiz'],
    ['à New York', 'Jean Roux'],
  ])('%s %s', (place, speaker) => {
    expect(attributeQuotes(`« Le pont sera fermé », a raconté ${place} ${speaker}.`).map(({ speaker }) => speaker)).toEqual([speaker]);
  });
});

describe('with what somebody speaks is not who speaks', () => {
  test.each(['la voix brisée', 'les yeux rougis', 'le sourire aux lèvres', 'la gorge nouée', 'les larmes aux yeux', 'un brin gênée'])(
    'répond, %s, X',
    (manner) => {
      const text = `« Nous avons tout perdu », répond, ${manner}, la veuve de l'ouvrier.`;
      expect(attributeQuotes(text).map(({ speaker }) => speaker)).toEqual(["veuve de l'ouvrier"]);
    },
  );
});
