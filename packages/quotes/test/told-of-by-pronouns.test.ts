import { checkForms } from './form.ts';

/** « Il évoque X » tells of him, « il y a X » of X. */
checkForms([
  [
    '« Nous avons fait ce que nous pouvions », explique le directeur, Paul Mirel. Il évoque ensuite une infirmière de nuit. « On ne dort plus. On compte les jours. »',
    [
      ['Nous avons fait ce que nous pouvions', 'le directeur, Paul Mirel', 'Paul Mirel'],
      ['On ne dort plus. On compte les jours.', '', 'Paul Mirel'],
    ],
  ],
  [
    '« Nous avons fait ce que nous pouvions », explique le directeur, Paul Mirel. Il y a aussi une infirmière de nuit. « On ne dort plus. On compte les jours. »',
    [
      ['Nous avons fait ce que nous pouvions', 'le directeur, Paul Mirel', 'Paul Mirel'],
      ['On ne dort plus. On compte les jours.', '', 'infirmière de nuit'],
    ],
  ],
  [
    "« Nous avons fait ce que nous pouvions », explique la directrice, Léa Petit. Ensuite, elle parle d'un boulanger de la place. « On ne dort plus. On compte les jours. »",
    [
      ['Nous avons fait ce que nous pouvions', 'la directrice, Léa Petit', 'Léa Petit'],
      ['On ne dort plus. On compte les jours.', '', 'Léa Petit'],
    ],
  ],
]);
