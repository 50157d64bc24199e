import { checkForms } from './form.ts';

/** Who is told of by a noun in the sentence before a quotation without a cue. */
checkForms([
  [
    "« Nous avons fait ce que nous pouvions », explique le directeur, Paul Mirel.⏎⏎Le boulanger de la place, lui, n'y croit plus.⏎⏎« On ne dort plus. On compte les jours. »",
    [
      ['Nous avons fait ce que nous pouvions', 'le directeur, Paul Mirel', 'Paul Mirel'],
      ['On ne dort plus. On compte les jours.', '', 'boulanger de la place'],
    ],
  ],
  [
    "« Nous avons fait ce que nous pouvions », explique le directeur, Paul Mirel.⏎⏎Le boulanger de la place vit à deux pas de l'usine depuis trente ans. « On ne dort plus. On compte les jours. »",
    [
      ['Nous avons fait ce que nous pouvions', 'le directeur, Paul Mirel', 'Paul Mirel'],
      ['On ne dort plus. On compte les jours.', '', 'boulanger de la place'],
    ],
  ],
  [
    '« Nous avons fait ce que nous pouvions », explique le directeur, Paul Mirel.⏎⏎Une infirmière de nuit a une autre version.⏎⏎« On ne dort plus. On compte les jours. »',
    [
      ['Nous avons fait ce que nous pouvions', 'le directeur, Paul Mirel', 'Paul Mirel'],
      ['On ne dort plus. On compte les jours.', '', 'infirmière de nuit'],
    ],
  ],
  [
    '« Nous avons fait ce que nous pouvions », explique le directeur, Paul Mirel.⏎⏎Pas de quoi rassurer une infirmière de nuit. « On ne dort plus. On compte les jours. »',
    [
      ['Nous avons fait ce que nous pouvions', 'le directeur, Paul Mirel', 'Paul Mirel'],
      ['On ne dort plus. On compte les jours.', '', 'infirmière de nuit'],
    ],
  ],
  [
    '« Nous avons fait ce que nous pouvions », explique le directeur, Paul Mirel.⏎⏎Même son de cloche chez le boulanger de la place.⏎⏎« On ne dort plus. On compte les jours. »',
    [
      ['Nous avons fait ce que nous pouvions', 'le directeur, Paul Mirel', 'Paul Mirel'],
      ['On ne dort plus. On compte les jours.', '', 'boulanger de la place'],
    ],
  ],
  [
    "« Nous avons fait ce que nous pouvions », explique le directeur, Paul Mirel.⏎⏎Le boulanger de la place s'est levé. « On ne dort plus. On compte les jours. »",
    [
      ['Nous avons fait ce que nous pouvions', 'le directeur, Paul Mirel', 'Paul Mirel'],
      ['On ne dort plus. On compte les jours.', '', 'boulanger de la place'],
    ],
  ],
  [
    "« Nous avons fait ce que nous pouvions », explique le directeur, Paul Mirel.⏎⏎Il y a aussi une infirmière de nuit, qui tient le bar d'en face.⏎⏎« On ne dort plus. On compte les jours. »",
    [
      ['Nous avons fait ce que nous pouvions', 'le directeur, Paul Mirel', 'Paul Mirel'],
      ['On ne dort plus. On compte les jours.', '', 'infirmière de nuit'],
    ],
  ],
  [
    '« Nous avons fait ce que nous pouvions », explique le directeur, Paul Mirel.⏎⏎Pour le boulanger de la place, tout a commencé en mars.⏎⏎« On ne dort plus. On compte les jours. »',
    [
      ['Nous avons fait ce que nous pouvions', 'le directeur, Paul Mirel', 'Paul Mirel'],
      ['On ne dort plus. On compte les jours.', '', 'boulanger de la place'],
    ],
  ],
  [
    "« Nous avons fait ce que nous pouvions », explique le directeur, Paul Mirel.⏎⏎La réponse du boulanger de la place ne s'est pas fait attendre. « On ne dort plus. On compte les jours. »",
    [
      ['Nous avons fait ce que nous pouvions', 'le directeur, Paul Mirel', 'Paul Mirel'],
      ['On ne dort plus. On compte les jours.', '', 'boulanger de la place'],
    ],
  ],
  [
    '« Nous avons fait ce que nous pouvions », explique le directeur, Paul Mirel.⏎⏎Chez une infirmière de nuit, la colère domine.⏎⏎« On ne dort plus. On compte les jours. »',
    [
      ['Nous avons fait ce que nous pouvions', 'le directeur, Paul Mirel', 'Paul Mirel'],
      ['On ne dort plus. On compte les jours.', '', 'infirmière de nuit'],
    ],
  ],
  [
    '« Nous avons fait ce que nous pouvions », explique le directeur, Paul Mirel.⏎⏎Une infirmière de nuit a écrit trois fois au directeur. « On ne dort plus. On compte les jours. »',
    [
      ['Nous avons fait ce que nous pouvions', 'le directeur, Paul Mirel', 'Paul Mirel'],
      ['On ne dort plus. On compte les jours.', '', 'infirmière de nuit'],
    ],
  ],
  [
    '« Nous avons fait ce que nous pouvions », explique le directeur, Paul Mirel.⏎⏎Le boulanger de la place répond au directeur du tac au tac.⏎⏎« On ne dort plus. On compte les jours. »',
    [
      ['Nous avons fait ce que nous pouvions', 'le directeur, Paul Mirel', 'Paul Mirel'],
      ['On ne dort plus. On compte les jours.', '', 'boulanger de la place'],
    ],
  ],
  [
    '« Nous avons fait ce que nous pouvions », explique le directeur, Paul Mirel.⏎⏎Rencontré sur le parking, le boulanger de la place tempère. « On ne dort plus. On compte les jours. »',
    [
      ['Nous avons fait ce que nous pouvions', 'le directeur, Paul Mirel', 'Paul Mirel'],
      ['On ne dort plus. On compte les jours.', '', 'boulanger de la place'],
    ],
  ],
]);
