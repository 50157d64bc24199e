import { checkForms } from './form.ts';

/** Who is named for the first time in the sentence before a quotation without a cue. */
checkForms([
  [
    "« Nous avons fait ce que nous pouvions », explique le directeur, Paul Mirel.⏎⏎Léa Petit, elle, n'y croit plus.⏎⏎« On ne dort plus. On compte les jours. »",
    [
      ['Nous avons fait ce que nous pouvions', 'le directeur, Paul Mirel', 'Paul Mirel'],
      ['On ne dort plus. On compte les jours.', '', 'Léa Petit'],
    ],
  ],
  [
    "« Nous avons fait ce que nous pouvions », explique le directeur, Paul Mirel.⏎⏎Karim Bensaïd n'a pas oublié cette nuit-là. « On ne dort plus. On compte les jours. »",
    [
      ['Nous avons fait ce que nous pouvions', 'le directeur, Paul Mirel', 'Paul Mirel'],
      ['On ne dort plus. On compte les jours.', '', 'Karim Bensaïd'],
    ],
  ],
  [
    '« Nous avons fait ce que nous pouvions », explique le directeur, Paul Mirel.⏎⏎À ses côtés, Karim Bensaïd opine.⏎⏎« On ne dort plus. On compte les jours. »',
    [
      ['Nous avons fait ce que nous pouvions', 'le directeur, Paul Mirel', 'Paul Mirel'],
      ['On ne dort plus. On compte les jours.', '', 'Karim Bensaïd'],
    ],
  ],
  [
    '« Nous avons fait ce que nous pouvions », explique le directeur, Paul Mirel.⏎⏎Léa Petit a pris à partie le directeur. « On ne dort plus. On compte les jours. »',
    [
      ['Nous avons fait ce que nous pouvions', 'le directeur, Paul Mirel', 'Paul Mirel'],
      ['On ne dort plus. On compte les jours.', '', 'Léa Petit'],
    ],
  ],
  [
    '« Nous avons fait ce que nous pouvions », explique le directeur, Paul Mirel.⏎⏎Léa Petit ne partage pas cet optimisme.⏎⏎« On ne dort plus. On compte les jours. »',
    [
      ['Nous avons fait ce que nous pouvions', 'le directeur, Paul Mirel', 'Paul Mirel'],
      ['On ne dort plus. On compte les jours.', '', 'Léa Petit'],
    ],
  ],
  [
    '« Nous avons fait ce que nous pouvions », explique le directeur, Paul Mirel.⏎⏎Pas de quoi rassurer Karim Bensaïd. « On ne dort plus. On compte les jours. »',
    [
      ['Nous avons fait ce que nous pouvions', 'le directeur, Paul Mirel', 'Paul Mirel'],
      ['On ne dort plus. On compte les jours.', '', 'Karim Bensaïd'],
    ],
  ],
  [
    '« Nous avons fait ce que nous pouvions », explique le directeur, Paul Mirel.⏎⏎Même son de cloche chez Karim Bensaïd.⏎⏎« On ne dort plus. On compte les jours. »',
    [
      ['Nous avons fait ce que nous pouvions', 'le directeur, Paul Mirel', 'Paul Mirel'],
      ['On ne dort plus. On compte les jours.', '', 'Karim Bensaïd'],
    ],
  ],
  [
    "« Nous avons fait ce que nous pouvions », explique le directeur, Paul Mirel.⏎⏎Léa Petit s'est levée. « On ne dort plus. On compte les jours. »",
    [
      ['Nous avons fait ce que nous pouvions', 'le directeur, Paul Mirel', 'Paul Mirel'],
      ['On ne dort plus. On compte les jours.', '', 'Léa Petit'],
    ],
  ],
  [
    '« Nous avons fait ce que nous pouvions », explique le directeur, Paul Mirel.⏎⏎Léa Petit en sait quelque chose.⏎⏎« On ne dort plus. On compte les jours. »',
    [
      ['Nous avons fait ce que nous pouvions', 'le directeur, Paul Mirel', 'Paul Mirel'],
      ['On ne dort plus. On compte les jours.', '', 'Léa Petit'],
    ],
  ],
  [
    '« Nous avons fait ce que nous pouvions », explique le directeur, Paul Mirel.⏎⏎Parmi eux, Karim Bensaïd, 43 ans, licencié en mars. « On ne dort plus. On compte les jours. »',
    [
      ['Nous avons fait ce que nous pouvions', 'le directeur, Paul Mirel', 'Paul Mirel'],
      ['On ne dort plus. On compte les jours.', '', 'Karim Bensaïd'],
    ],
  ],
  [
    '« Nous avons fait ce que nous pouvions », explique le directeur, Paul Mirel.⏎⏎Face à lui, Karim Bensaïd garde le sourire.⏎⏎« On ne dort plus. On compte les jours. »',
    [
      ['Nous avons fait ce que nous pouvions', 'le directeur, Paul Mirel', 'Paul Mirel'],
      ['On ne dort plus. On compte les jours.', '', 'Karim Bensaïd'],
    ],
  ],
  [
    '« Nous avons fait ce que nous pouvions », explique le directeur, Paul Mirel.⏎⏎Le lendemain, Léa Petit a reçu une lettre. « On ne dort plus. On compte les jours. »',
    [
      ['Nous avons fait ce que nous pouvions', 'le directeur, Paul Mirel', 'Paul Mirel'],
      ['On ne dort plus. On compte les jours.', '', 'Léa Petit'],
    ],
  ],
  [
    "« Nous avons fait ce que nous pouvions », explique le directeur, Paul Mirel.⏎⏎La réponse de Léa Petit ne s'est pas fait attendre.⏎⏎« On ne dort plus. On compte les jours. »",
    [
      ['Nous avons fait ce que nous pouvions', 'le directeur, Paul Mirel', 'Paul Mirel'],
      ['On ne dort plus. On compte les jours.', '', 'Léa Petit'],
    ],
  ],
  [
    "« Nous avons fait ce que nous pouvions », explique le directeur, Paul Mirel.⏎⏎Le téléphone de Karim Bensaïd n'arrête pas de sonner. « On ne dort plus. On compte les jours. »",
    [
      ['Nous avons fait ce que nous pouvions', 'le directeur, Paul Mirel', 'Paul Mirel'],
      ['On ne dort plus. On compte les jours.', '', 'Karim Bensaïd'],
    ],
  ],
  [
    '« Nous avons fait ce que nous pouvions », explique le directeur, Paul Mirel.⏎⏎Karim Bensaïd attend toujours une réponse du directeur.⏎⏎« On ne dort plus. On compte les jours. »',
    [
      ['Nous avons fait ce que nous pouvions', 'le directeur, Paul Mirel', 'Paul Mirel'],
      ['On ne dort plus. On compte les jours.', '', 'Karim Bensaïd'],
    ],
  ],
  [
    '« Nous avons fait ce que nous pouvions », explique le directeur, Paul Mirel.⏎⏎Le directeur a croisé Léa Petit mardi. « On ne dort plus. On compte les jours. »',
    [
      ['Nous avons fait ce que nous pouvions', 'le directeur, Paul Mirel', 'Paul Mirel'],
      ['On ne dort plus. On compte les jours.', '', 'Paul Mirel'],
    ],
  ],
  [
    '« Nous avons fait ce que nous pouvions », explique le directeur, Paul Mirel.⏎⏎Nous avons retrouvé Léa Petit à Lyon.⏎⏎« On ne dort plus. On compte les jours. »',
    [
      ['Nous avons fait ce que nous pouvions', 'le directeur, Paul Mirel', 'Paul Mirel'],
      ['On ne dort plus. On compte les jours.', '', 'Léa Petit'],
    ],
  ],
  [
    '« Nous avons fait ce que nous pouvions », explique le directeur, Paul Mirel.⏎⏎Rencontré sur le parking, Karim Bensaïd tempère. « On ne dort plus. On compte les jours. »',
    [
      ['Nous avons fait ce que nous pouvions', 'le directeur, Paul Mirel', 'Paul Mirel'],
      ['On ne dort plus. On compte les jours.', '', 'Karim Bensaïd'],
    ],
  ],
  [
    "« Nous avons fait ce que nous pouvions », explique le directeur, Paul Mirel.⏎⏎Karim Bensaïd travaille ici depuis 1998. L'usine, c'est sa vie.⏎⏎« On ne dort plus. On compte les jours. »",
    [
      ['Nous avons fait ce que nous pouvions', 'le directeur, Paul Mirel', 'Paul Mirel'],
      ['On ne dort plus. On compte les jours.', '', 'Karim Bensaïd'],
    ],
  ],
]);
