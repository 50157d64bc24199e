import { attributeQuotes } from '@incise/quotes';
import { describe, expect, test } from 'vitest';

/** A text (⏎ for a line break) with all its quotes: content, source as written, speaker. */
type Form = readonly [text: string, quotes: readonly (readonly [content: string, source: string, speaker: string])[]];

function read(text: string): string[][] {
  const at = (span?: { start: number; end: number }): string => (span ? text.slice(span.start, span.end).replaceAll('\n', '⏎') : '');
  return attributeQuotes(text).map(({ content, source, speaker }) => [content.map(at).join(' … '), at(source), speaker ?? '']);
}

const check = (forms: readonly Form[]): void => {
  test.each(forms)('%s', (text, quotes) => {
    expect(read(text.replaceAll('⏎', '\n'))).toEqual(quotes);
  });
};

describe('handles', () => {
  check([
    ['@leapetit : « La piscine rouvrira. »', [['La piscine rouvrira.', '@leapetit', '@leapetit']]],
    ['@leapetit a écrit : « La piscine rouvrira. »', [['La piscine rouvrira.', '@leapetit', '@leapetit']]],
    ['« La piscine rouvrira », a écrit @leapetit sur X.', [['La piscine rouvrira', '@leapetit', '@leapetit']]],
    ['Sur X, @leapetit a annoncé que la piscine rouvrira.', [['la piscine rouvrira', '@leapetit', '@leapetit']]],
    ['« La piscine rouvrira », selon @leapetit.', [['La piscine rouvrira', '@leapetit', '@leapetit']]],
    ['Léa Petit (@leapetit) : « La piscine rouvrira. »', [['La piscine rouvrira.', 'Léa Petit (@leapetit)', 'Léa Petit']]],
    [
      'Léa Petit (@leapetit) a réagi jeudi. Anne Durel aussi.⏎⏎@leapetit : « La piscine rouvrira. »',
      [['La piscine rouvrira.', '@leapetit', 'Léa Petit']],
    ],
    [
      'Léa Petit, @lpetit76, a réagi jeudi. Anne Durel aussi.⏎⏎@lpetit76 a écrit : « La piscine rouvrira. »',
      [['La piscine rouvrira.', '@lpetit76', 'Léa Petit']],
    ],
    ['« Merci @leapetit », a écrit Anne Durel.', [['Merci @leapetit', 'Anne Durel', 'Anne Durel']]],
    ['Merci à @leapetit pour la piscine !', []],
    ['@leapetit : la piscine, le stade, le gymnase.', []],
    ['Suivez @leapetit et @lpetit76 sur X.', []],
  ]);
});

describe('reactions in capitals', () => {
  check([
    [
      'JEAN DUPONT, maire de Caen : « La piscine rouvrira. »⏎MARIE LAVAL, présidente du club : « Nous attendons depuis un an. »',
      [
        ['La piscine rouvrira.', 'JEAN DUPONT, maire de Caen', 'JEAN DUPONT'],
        ['Nous attendons depuis un an.', 'MARIE LAVAL, présidente du club', 'MARIE LAVAL'],
      ],
    ],
    ['JEAN DUPONT, MAIRE DE CAEN : « La piscine rouvrira. »', [['La piscine rouvrira.', 'JEAN DUPONT, MAIRE DE CAEN', 'JEAN DUPONT']]],
    ['ROSE MARCHAND, RESTAURATRICE : « Enfin ! »', [['Enfin !', 'ROSE MARCHAND, RESTAURATRICE', 'ROSE MARCHAND']]],
    ['ROSE MARCHAND (nageuse) : « Enfin ! »', [['Enfin !', 'ROSE MARCHAND (nageuse)', 'ROSE MARCHAND']]],
    ['Marie Laval, nageuse : « Enfin ! »', [['Enfin !', 'Marie Laval, nageuse', 'Marie Laval']]],
    ['JEAN DUPONT, maire de Caen : la piscine, le stade.', []],
  ]);
});

describe('a verb that stands once for two speakers', () => {
  check([
    [
      'Jean Dupont et Marie Laval ont débattu jeudi. Le premier a promis que la piscine rouvrira, la seconde que le stade fermera.',
      [
        ['la piscine rouvrira', 'Le premier', 'Jean Dupont'],
        ['le stade fermera', 'la seconde', 'Marie Laval'],
      ],
    ],
    [
      'Jean Dupont affrontait Paul Roux jeudi. Le premier a promis que la piscine rouvrira, le second que le stade fermera.',
      [
        ['la piscine rouvrira', 'Le premier', 'Jean Dupont'],
        ['le stade fermera', 'le second', 'Paul Roux'],
      ],
    ],
    [
      'Jean Dupont a promis que la piscine rouvrira, Marie Laval que le stade fermera.',
      [
        ['la piscine rouvrira', 'Jean Dupont', 'Jean Dupont'],
        ['le stade fermera', 'Marie Laval', 'Marie Laval'],
      ],
    ],
    [
      'Jean Dupont a promis que la piscine rouvrira et Marie Laval que le stade fermera.',
      [
        ['la piscine rouvrira', 'Jean Dupont', 'Jean Dupont'],
        ['le stade fermera', 'Marie Laval', 'Marie Laval'],
      ],
    ],
    [
      'Jean Dupont a affirmé que la piscine, le second projet que la ville porte, rouvrira.',
      [['la piscine, le second projet que la ville porte, rouvrira', 'Jean Dupont', 'Jean Dupont']],
    ],
    [
      'Jean Dupont a dit que le maire, Paul Roux, que la ville connaît, viendra.',
      [['le maire, Paul Roux, que la ville connaît, viendra', 'Jean Dupont', 'Jean Dupont']],
    ],
    [
      "Jean Dupont a dit que c'est Paul Roux que la ville choisira.",
      [["c'est Paul Roux que la ville choisira", 'Jean Dupont', 'Jean Dupont']],
    ],
    [
      'Jean Dupont a dit que la ville choisira Paul Roux, et que le stade fermera.',
      [['la ville choisira Paul Roux … le stade fermera', 'Jean Dupont', 'Jean Dupont']],
    ],
    ['Jean Dupont préfère la piscine, Marie Laval que le stade ferme.', []],
  ]);
});
