import { checkForms } from './form.ts';

/** Brackets, what *et* joins and marks around a description. */
checkForms([
  [
    'Karim Aït a officialisé sa candidature à la mairie de Bagnols-sur-Cèze (Gard). Contactée, la mairie assure que le chiffre est faux.',
    [['le chiffre est faux', 'la mairie', 'mairie de Bagnols-sur-Cèze']],
  ],
  [
    "Il est directeur de la chambre d'agriculture (CA). La chambre assure que le chiffre est faux.",
    [['le chiffre est faux', 'La chambre', "chambre d'agriculture"]],
  ],
  [
    "L'un d'eux, un Kanak âgé de 20 ans et déjà connu des services de police, a affirmé avoir agi seul.",
    [
      [
        'avoir agi seul',
        "L'un d'eux, un Kanak âgé de 20 ans et déjà connu des services de police",
        'Kanak âgé de 20 ans et déjà connu des services de police',
      ],
    ],
  ],
  [
    "Celle que les tabloïds surnomment « l'Hirondelle » s'est contentée de demander si l'on mesurait aussi les moustaches.",
    [["l'on mesurait aussi les moustaches", 'Celle', '']],
  ],
]);
