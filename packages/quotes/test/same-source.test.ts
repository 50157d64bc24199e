import { checkForms } from './form.ts';

/** « La même source » is whoever spoke before, « le même rapport » the report that did. */
checkForms([
  [
    "La piste est suivie, indique une source policière. « Rien n'est exclu », ajoute la même source.",
    [
      ['La piste est suivie', 'une source policière', 'source policière'],
      ["Rien n'est exclu", 'la même source', 'source policière'],
    ],
  ],
  [
    "La piste est suivie, indique une source policière. « Rien n'est exclu », ajoute-t-on de même source.",
    [
      ['La piste est suivie', 'une source policière', 'source policière'],
      ["Rien n'est exclu", 'même source', 'source policière'],
    ],
  ],
  [
    "« Les vols reprendront », assure l'entourage du ministre. « Rien n'est exclu », ajoute-t-on de même source.",
    [
      ['Les vols reprendront', "l'entourage du ministre", 'entourage du ministre'],
      ["Rien n'est exclu", 'même source', 'entourage du ministre'],
    ],
  ],
  [
    "Selon une source judiciaire, deux hommes sont en garde à vue. De même source, on précise qu'une arme a été saisie.",
    [
      ['deux hommes sont en garde à vue', 'une source judiciaire', 'source judiciaire'],
      ['une arme a été saisie', 'on', 'source judiciaire'],
    ],
  ],
  [
    'Selon le parquet, deux hommes sont en garde à vue. Une arme a été saisie, a-t-on appris de même source.',
    [
      ['deux hommes sont en garde à vue', 'le parquet', 'parquet'],
      ['Une arme a été saisie', 'même source', 'parquet'],
    ],
  ],
  [
    'Selon une source proche du dossier, le suspect a avoué. Selon cette même source, il a agi seul.',
    [
      ['le suspect a avoué', 'une source proche du dossier', 'source proche du dossier'],
      ['il a agi seul', 'cette même source', 'source proche du dossier'],
    ],
  ],
  [
    "Selon une source proche du dossier, le suspect a avoué. D'après cette source, il a agi seul.",
    [
      ['le suspect a avoué', 'une source proche du dossier', 'source proche du dossier'],
      ['il a agi seul', 'cette source', 'source proche du dossier'],
    ],
  ],
  [
    '« Le maire a menti », accuse une voisine, Odile Perret. « Il savait », poursuit la même voisine.',
    [
      ['Le maire a menti', 'une voisine, Odile Perret', 'Odile Perret'],
      ['Il savait', 'la même voisine', 'Odile Perret'],
    ],
  ],
  [
    'Selon le rapport, les digues cèdent. Le même rapport affirme que les pompes sont en panne.',
    [
      ['les digues cèdent', 'le rapport', 'rapport'],
      ['les pompes sont en panne', 'Le même rapport', 'rapport'],
    ],
  ],
  [
    'Le Monde affirme que le ministre part. Selon le même journal, il sera remplacé lundi.',
    [
      ['le ministre part', 'Le Monde', 'Le Monde'],
      ['il sera remplacé lundi', 'le même journal', 'Le Monde'],
    ],
  ],
  ['De même source, le suspect a été relâché.', [['le suspect a été relâché', 'même source', 'même source']]],
  [
    "Selon une source judiciaire, l'homme est mort. De même source, le suspect a été relâché.",
    [
      ["l'homme est mort", 'une source judiciaire', 'source judiciaire'],
      ['le suspect a été relâché', 'même source', 'source judiciaire'],
    ],
  ],
  ['Le suspect a été relâché, a-t-on précisé de même source.', [['Le suspect a été relâché', 'même source', 'même source']]],
  ["Il est de même source que l'autre.", []],
  ["De source judiciaire, on précise qu'une arme a été saisie.", [['une arme a été saisie', 'on', 'source judiciaire']]],
]);
