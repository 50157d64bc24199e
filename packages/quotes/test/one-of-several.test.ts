import { checkForms } from './form.ts';

/** « l'un d'eux, un éleveur », « une de ses collègues, professeure »: what one of several is called says who speaks. */
checkForms([
  ["« C'est invivable », raconte l'une d'elles, une infirmière.", [["C'est invivable", "l'une d'elles, une infirmière", 'infirmière']]],
  [
    "« C'est invivable », raconte l'une d'entre elles, infirmière à Brest.",
    [["C'est invivable", "l'une d'entre elles, infirmière à Brest", 'infirmière à Brest']],
  ],
  ["L'un d'eux, un brouettier, affirme que le mur a cédé.", [['le mur a cédé', "L'un d'eux, un brouettier", 'brouettier']]],
  ["L'un d'eux, chauffeur de bus, affirme que le mur a cédé.", [['le mur a cédé', "L'un d'eux, chauffeur de bus", 'chauffeur de bus']]],
  [
    'Un de ses clients, un maçon à la retraite, affirme que le mur a cédé.',
    [['le mur a cédé', 'Un de ses clients, un maçon à la retraite', 'maçon à la retraite']],
  ],
  [
    'Une de ses collègues, professeure de lettres, raconte que la salle était vide.',
    [['la salle était vide', 'Une de ses collègues, professeure de lettres', 'professeure de lettres']],
  ],
  ['« Je suis restée sans voix », confie une de ses amies, Lucie.', [['Je suis restée sans voix', 'une de ses amies, Lucie', 'Lucie']]],
  ["L'un d'entre eux, qui a requis l'anonymat, affirme que le mur a cédé.", [['le mur a cédé', "L'un d'entre eux", "un d'entre eux"]]],
  ["L'un d'eux, âgé de 24 ans, affirme que le mur a cédé.", [['le mur a cédé', "L'un d'eux", "un d'eux"]]],
  [
    "Une d'entre eux, l'ancienne ministre Esther Lapi, assure que le texte est prêt.",
    [['le texte est prêt', "Une d'entre eux, l'ancienne ministre Esther Lapi", 'Esther Lapi']],
  ],
  [
    "L'un de ses proches, sous couvert d'anonymat, dit avoir vu la voiture.",
    [['avoir vu la voiture', "L'un de ses proches", 'un de ses proches']],
  ],
  ["Le maire a reçu des riverains. « La digue tient », raconte l'un d'eux.", [['La digue tient', "l'un d'eux", "un d'eux"]]],
  ["Léa Petit est là. « C'est trop tard », soupire l'une d'elles.", [["C'est trop tard", "l'une d'elles", "une d'elles"]]],
]);
