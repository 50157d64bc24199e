import { describe } from 'vitest';
import { checkForms } from './form.ts';

const words = '« Je chanterai la mer. »';
const by = (source: string, speaker = 'Léa Petit'): [string, string, string][] => [['Je chanterai la mer.', source, speaker]];

describe('the sentence behind a quotation tells whose the words are', () => {
  checkForms([
    [`Luc Ferral attend.⏎${words} La réplique est venue de Léa Petit.`, by('Léa Petit')],
    [`Luc Ferral attend.⏎${words} La formule, signée Léa Petit, a fait rire.`, by('Léa Petit')],
    [`Luc Ferral attend.⏎${words} La phrase, prononcée par Léa Petit, a fait rire.`, by('Léa Petit')],
    [`Luc Ferral attend.⏎${words} Le mot est lâché par Léa Petit.`, by('Léa Petit')],
    [`Luc Ferral attend.⏎${words} Ces mots sont ceux de Léa Petit.`, by('Léa Petit')],
    [`Luc Ferral attend.⏎${words} C'est un retraité qui parle.`, by('un retraité', 'retraité')],
    [`Luc Ferral attend.⏎${words} C'est Léa Petit qui le dit.`, by('Léa Petit')],
    [`Luc Ferral attend.⏎${words} C'est ce qu'a répondu Léa Petit.`, by('Léa Petit')],
    [`Luc Ferral attend.⏎${words} Voilà ce que répond Léa Petit.`, by('Léa Petit')],
    [`Luc Ferral attend.⏎${words} L'hommage vient de Léa Petit.`, by('Léa Petit')],
    [`Luc Ferral attend.⏎${words} Signé : Léa Petit.`, by('Léa Petit')],
    [`Luc Ferral attend.⏎${words} Ainsi parle Léa Petit.`, by('Léa Petit')],
    [`Luc Ferral attend.⏎${words} La boutade de Léa Petit a fait rire.`, by('')],
  ]);
});

describe('words right behind a sentence that somebody has said are his too', () => {
  checkForms([
    [
      'Luc Ferral a promis des travaux. Selon le maire, la digue a cédé. « Je chanterai la mer. »',
      [['la digue a cédé', 'le maire', 'maire'], ...by('', 'maire')],
    ],
    [
      'Luc Ferral a promis des travaux. Un riverain assure que la digue a cédé. « Je chanterai la mer. »',
      [['la digue a cédé', 'Un riverain', 'riverain'], ...by('', 'riverain')],
    ],
    [
      'Luc Ferral a promis des travaux. Le vote aura lieu lundi, a confié un élu. « Je chanterai la mer. »',
      [['Le vote aura lieu lundi', 'un élu', 'élu'], ...by('', 'élu')],
    ],
  ]);
});
