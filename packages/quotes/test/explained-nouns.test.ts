import { checkForms } from './form.ts';

/** Clauses that a noun of words explains, and relative ones that do not. */
checkForms([
  ["La directrice donne l'assurance que le projet sera voté lundi.", [['le projet sera voté lundi', 'La directrice', 'directrice']]],
  ["Le maire avance l'idée que le projet sera voté lundi.", [['le projet sera voté lundi', 'Le maire', 'maire']]],
  ['Paul Mirel en arrive à la conclusion que le projet sera voté lundi.', [['le projet sera voté lundi', 'Paul Mirel', 'Paul Mirel']]],
  ['La directrice pose le principe que le projet sera voté lundi.', [['le projet sera voté lundi', 'La directrice', 'directrice']]],
  ['Le maire agite la menace que le projet sera voté lundi.', []],
  ['Paul Mirel fait la promesse que le projet sera voté lundi.', [['le projet sera voté lundi', 'Paul Mirel', 'Paul Mirel']]],
  ["La directrice dément l'information que le projet sera voté lundi.", [['le projet sera voté lundi', 'La directrice', 'directrice']]],
  ['Le maire a exprimé la crainte que le projet sera voté lundi.', []],
  ["Paul Mirel est d'avis que le projet sera voté lundi.", []],
  ['La directrice est persuadé que le projet sera voté lundi.', []],
  ['Le maire apporte la preuve que le projet sera voté lundi.', []],
  ["Paul Mirel martèle l'idée que le projet sera voté lundi.", [['le projet sera voté lundi', 'Paul Mirel', 'Paul Mirel']]],
  ["La directrice lance l'avertissement que le projet sera voté lundi.", [['le projet sera voté lundi', 'La directrice', 'directrice']]],
  ['Le maire prend acte de ce que le projet sera voté lundi.', []],
  ["Paul Mirel s'indigne de ce que le projet sera voté lundi.", [['le projet sera voté lundi', 'Paul Mirel', 'Paul Mirel']]],
  ["La directrice met l'accent sur le fait que le projet sera voté lundi.", [['le projet sera voté lundi', 'La directrice', 'directrice']]],
  ['Le maire déplore le fait que le projet sera voté lundi.', [['le projet sera voté lundi', 'Le maire', 'maire']]],
  ["Le maire a l'assurance que le gymnase sera financé.", []],
  ["Le maire a l'assurance du préfet que le gymnase sera financé.", [['le gymnase sera financé', 'du préfet', 'préfet']]],
  ["Le maire a rappelé la promesse que l'État avait faite.", []],
  ["L'idée qu'il défend depuis dix ans est simple.", []],
  [
    "L'argument de l'exploitant selon lequel le nucléaire serait gratuit ne tient pas.",
    [['le nucléaire serait gratuit', "l'exploitant", 'exploitant']],
  ],
  [
    'La promesse du gouvernement que les écoles resteraient ouvertes a rassuré les parents.',
    [['les écoles resteraient ouvertes', 'du gouvernement', 'gouvernement']],
  ],
]);
