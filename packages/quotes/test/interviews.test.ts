import { describe } from 'vitest';
import { checkForms, type Form } from './form.ts';

const HEAD = 'Léa Petit : « Je ne lâcherai rien »⏎⏎La maire de Lodève publie ses carnets.⏎⏎';
const TITLE = ['Je ne lâcherai rien', 'Léa Petit', 'Léa Petit'] as const;
const said = (content: string): readonly [string, string, string] => [content, '', 'Léa Petit'];

const marked: readonly Form[] = [
  [
    `${HEAD}Pourquoi avez-vous écrit ce livre ?⏎⏎« Parce que mon éditeur me l’a demandé. »⏎⏎Et après ?⏎⏎« Je dors. »`,
    [TITLE, said('Parce que mon éditeur me l’a demandé.'), said('Je dors.')],
  ],
  [
    `${HEAD}Pourquoi ce livre ?⏎⏎« Parce qu’on me l’a demandé. »⏎⏎Vous n’épargnez pas vos collègues…⏎⏎« Ils ne m’ont pas épargnée. »⏎⏎Et après ?⏎⏎« Je dors. »`,
    [TITLE, said('Parce qu’on me l’a demandé.'), said('Ils ne m’ont pas épargnée.'), said('Je dors.')],
  ],
  [
    `${HEAD}Que répondez-vous au préfet ?⏎⏎« Rien. »⏎⏎Le maire de Béziers, Paul Mirel, évoque « un coup de com ».⏎⏎« Je le connais bien. »⏎⏎Et après ?⏎⏎« On verra. »`,
    [
      TITLE,
      said('Rien.'),
      ['un coup de com', 'Le maire de Béziers, Paul Mirel', 'Paul Mirel'],
      said('Je le connais bien.'),
      said('On verra.'),
    ],
  ],
];

const dashed: readonly Form[] = [
  [
    'Directrice du port, Léa Petit gère la crise.⏎⏎Que voyez-vous ?⏎⏎— Des bateaux, surtout. Je les compte.⏎⏎À qui pensez-vous ?⏎⏎— Aux dockers.',
    [said('Des bateaux, surtout. Je les compte.'), said('Aux dockers.')],
  ],
  [
    'Directrice du port, Léa Petit gère la crise.⏎⏎Quand avez-vous compris ?⏎⏎– À l’automne. Je dormais mal.⏎⏎Le préfet, Paul Mirel, affirme que tout va bien.⏎⏎– Je le connais bien.⏎⏎Et vous, maintenant ?⏎⏎– Je pars.',
    [
      said('À l’automne. Je dormais mal.'),
      ['tout va bien', 'Le préfet, Paul Mirel', 'Paul Mirel'],
      said('Je le connais bien.'),
      said('Je pars.'),
    ],
  ],
];

describe('answers in marks are said by whom the interview is with', () => {
  checkForms(marked);
});

describe('answers behind dashes are said by whom the interview is with', () => {
  checkForms(dashed);
});
