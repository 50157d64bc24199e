import { checkForms } from './form.ts';

/** Nouns of several words for people and bodies, and bodies that are seldom sources. */
checkForms([
  ["Selon les forces de l'ordre, le cortège était calme.", [['le cortège était calme', "les forces de l'ordre", "forces de l'ordre"]]],
  [
    "« Le cortège était calme », assurent les forces de l'ordre.",
    [['Le cortège était calme', "les forces de l'ordre", "forces de l'ordre"]],
  ],
  ['Le cortège était calme, assure la sécurité civile.', [['Le cortège était calme', 'la sécurité civile', 'sécurité civile']]],
  ["Selon l'assurance maladie, les arrêts ont baissé.", [['les arrêts ont baissé', "l'assurance maladie", 'Assurance maladie']]],
  ["Les arrêts ont baissé, assure l'assurance maladie.", [['Les arrêts ont baissé', "l'assurance maladie", 'Assurance maladie']]],
  ['Le mis en cause nie avoir frappé.', [['avoir frappé', 'Le mis en cause', 'mis en cause']]],
  ['Selon la partie civile, le dossier est vide.', [['le dossier est vide', 'la partie civile', 'partie civile']]],
  ['Le projet avance bien, assure le bras droit du maire.', [['Le projet avance bien', 'le bras droit du maire', 'bras droit du maire']]],
  ['Selon la capitainerie, le port est fermé.', [['le port est fermé', 'la capitainerie', 'capitainerie']]],
  ["Selon l'équipage, le moteur a lâché.", [['le moteur a lâché', "l'équipage", 'équipage']]],
  ["Le moteur a lâché, assure l'aéroport.", [['Le moteur a lâché', "l'aéroport", 'aéroport']]],
  ["Les candidats passent selon l'ordre alphabétique.", []],
  ['Les forces de vente progressent, assure le groupe.', [['Les forces de vente progressent', 'le groupe', 'groupe']]],
  ["Selon l'ordre des médecins, la digue tient.", [['la digue tient', "l'ordre des médecins", 'Ordre des médecins']]],
  ["Selon l'ordre des mots, le sens varie.", []],
  ["Selon l'état de la route, le bus passera.", []],
  ['« La digue tient », a expliqué une aide à domicile.', [['La digue tient', 'une aide à domicile', 'aide à domicile']]],
  ['« La digue tient », a expliqué le gardé à vue.', [['La digue tient', 'le gardé à vue', 'gardé à vue']]],
  ['Un automobiliste a été placé en garde à vue. Il affirme que la digue tient.', [['la digue tient', 'Il', 'automobiliste']]],
]);
