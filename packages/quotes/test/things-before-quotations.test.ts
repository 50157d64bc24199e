import { checkForms } from './form.ts';

/** A thing that the sentence before is about has not said what stands in marks behind it. */
checkForms([
  ['La peur est partout. « Je ne dors plus. »', [['Je ne dors plus.', '', '']]],
  [
    'La date de survenue des événements était connue. « De ce double enfermement découle un éloignement. »',
    [['De ce double enfermement découle un éloignement.', '', '']],
  ],
  [
    'Un constat avec lequel Gabin Formont est en accord. « Ce ne sont pas les journalistes qui posent problème. »',
    [['Ce ne sont pas les journalistes qui posent problème.', '', 'Gabin Formont']],
  ],
  ['La réponse de Madeleine mettra six semaines. « Nous avons du sucre. »', [['Nous avons du sucre.', '', 'Madeleine']]],
  ['Léa Petit est fatiguée. « Je ne dors plus. »', [['Je ne dors plus.', '', 'Léa Petit']]],
  ['La boulangère est fatiguée. « Je ne dors plus. »', [['Je ne dors plus.', '', 'boulangère']]],
  ["Avant de répéter une demi-douzaine de fois la formule « j'assume », il a dressé la liste.", [["j'assume", 'il', '']]],
  ["Le maire répète à l'envi la formule « j'assume ».", [["j'assume", 'Le maire', 'maire']]],
  ['La ministre la juge « utile ».', [['utile', 'La ministre', 'ministre']]],
]);
