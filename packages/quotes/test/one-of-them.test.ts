import { checkForms } from './form.ts';

/** « l'un d'eux » is one of those who were spoken of, not all of them: the speaker is what they are called, in the singular. */
checkForms([
  ["Des riverains ont protesté mardi. « C'est invivable », raconte l'un d'eux.", [["C'est invivable", "l'un d'eux", 'riverain']]],
  ["Les pompiers sont arrivés. L'un d'eux assure que la toiture a cédé.", [['la toiture a cédé', "L'un d'eux", 'pompier']]],
  ["Deux enseignantes ont témoigné. « Rien ne change », a dit l'une d'elles.", [['Rien ne change', "l'une d'elles", 'enseignante']]],
  [
    "Les élus du conseil ont quitté la salle. « C'est une farce », a lancé l'un d'entre eux.",
    [["C'est une farce", "l'un d'entre eux", 'élu du conseil']],
  ],
  [
    "Les anciens ouvriers de l'usine attendent. Selon l'un d'eux, « tout est fini ».",
    [['tout est fini', "l'un d'eux", "ancien ouvrier de l'usine"]],
  ],
  [
    "Des responsables syndicaux ont défilé. « On ira au bout », lance l'un d'eux.",
    [['On ira au bout', "l'un d'eux", 'responsable syndical']],
  ],
  ["Des religieux ont manifesté. « Nous prions », dit l'un d'eux.", [['Nous prions', "l'un d'eux", 'religieux']]],
  [
    "Des riverains ont protesté mardi. « C'est invivable », raconte l'un d'eux. Il ajoute que la rue est sale.",
    [
      ["C'est invivable", "l'un d'eux", 'riverain'],
      ['la rue est sale', 'Il', 'riverain'],
    ],
  ],
]);
