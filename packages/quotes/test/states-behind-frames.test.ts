import { checkForms } from './form.ts';

/** What is said of a frame's source between commas, and where words said begin behind it. */
checkForms([
  [
    'Selon Paul Mirel, 43 ans, ouvrier à la chaîne depuis vingt ans, le projet avance bien.',
    [['le projet avance bien', 'Paul Mirel, 43 ans, ouvrier', 'Paul Mirel']],
  ],
  [
    'Selon Paul Mirel, avocate des parties civiles, le projet avance bien.',
    [['le projet avance bien', 'Paul Mirel, avocate des parties civiles', 'Paul Mirel']],
  ],
  [
    'Selon Paul Mirel, expert psychiatre, le projet avance bien.',
    [['le projet avance bien', 'Paul Mirel, expert psychiatre', 'Paul Mirel']],
  ],
  [
    'Selon Paul Mirel, milieu de terrain, le projet avance bien.',
    [['le projet avance bien', 'Paul Mirel, milieu de terrain', 'Paul Mirel']],
  ],
  ['Selon Paul Mirel, éboueur, le projet avance bien.', [['le projet avance bien', 'Paul Mirel, éboueur', 'Paul Mirel']]],
  [
    'Selon Paul Mirel, rapporteur général du budget, le projet avance bien.',
    [['le projet avance bien', 'Paul Mirel, rapporteur général du budget', 'Paul Mirel']],
  ],
  [
    'Selon Paul Mirel, colonel de gendarmerie commandant le groupement, le projet avance bien.',
    [['le projet avance bien', 'Paul Mirel, colonel de gendarmerie commandant le groupement', 'Paul Mirel']],
  ],
  [
    "Selon Paul Mirel, présidente de l'association des usagers, le projet avance bien.",
    [['le projet avance bien', "Paul Mirel, présidente de l'association des usagers", 'Paul Mirel']],
  ],
  ['Selon Paul Mirel, son mari, le projet avance bien.', [['le projet avance bien', 'Paul Mirel', 'Paul Mirel']]],
  ['Selon Paul Mirel, voisin du dessus, le projet avance bien.', [['le projet avance bien', 'Paul Mirel, voisin du', 'Paul Mirel']]],
  [
    'Selon Paul Mirel, gréviste de la première heure, le projet avance bien.',
    [['le projet avance bien', 'Paul Mirel, gréviste de la première heure', 'Paul Mirel']],
  ],
  ['Selon Paul Mirel, éliminée en quart de finale, le projet avance bien.', [['le projet avance bien', 'Paul Mirel', 'Paul Mirel']]],
  [
    'Selon Paul Mirel, abonné du club depuis 1985, le projet avance bien.',
    [['le projet avance bien', 'Paul Mirel, abonné du club depuis 1985', 'Paul Mirel']],
  ],
  [
    'Selon Paul Mirel, touriste néerlandais, le projet avance bien.',
    [['le projet avance bien', 'Paul Mirel, touriste néerlandais', 'Paul Mirel']],
  ],
  [
    "Selon Paul Mirel, figure de l'aile gauche, le projet avance bien.",
    [['le projet avance bien', "Paul Mirel, figure de l'aile gauche", 'Paul Mirel']],
  ],
  ["Selon Paul Mirel, de l'Unsa, le projet avance bien.", [['le projet avance bien', "Paul Mirel, de l'Unsa", 'Paul Mirel']]],
  [
    'Selon Paul Mirel, pensionnaire du centre de formation, le projet avance bien.',
    [['le projet avance bien', 'Paul Mirel, pensionnaire du centre de formation', 'Paul Mirel']],
  ],
  ['Selon Paul Mirel, chemise blanche et cheveux ras, le projet avance bien.', [['le projet avance bien', 'Paul Mirel', 'Paul Mirel']]],
  ['Selon Paul Mirel, ravi, le projet avance bien.', [['le projet avance bien', 'Paul Mirel', 'Paul Mirel']]],
  [
    'Selon Paul Mirel, signataire de la tribune, le projet avance bien.',
    [['le projet avance bien', 'Paul Mirel, signataire de la tribune', 'Paul Mirel']],
  ],
  [
    "Selon l'économiste Paul Mirel, auteur d'un rapport remarqué, le projet avance bien.",
    [['le projet avance bien', "l'économiste Paul Mirel, auteur d'un rapport remarqué", 'Paul Mirel']],
  ],
  ['Selon Paul Mirel, à Lyon, les loyers ont baissé.', [['à Lyon, les loyers ont baissé', 'Paul Mirel', 'Paul Mirel']]],
  ['Selon Paul Mirel, casquette vissée sur le crâne, le projet avance bien.', [['le projet avance bien', 'Paul Mirel', 'Paul Mirel']]],
  ['Selon la police, vers 15 heures, un homme a fui.', [['vers 15 heures, un homme a fui', 'la police', 'police']]],
]);
