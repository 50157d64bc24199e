import { checkForms } from './form.ts';

/** « l'analyse des données » is nobody's: who completes a thing is asked for where it can speak. */
checkForms([
  ["Selon l'analyse des données, la hausse est de 3 %.", [['la hausse est de 3 %', "l'analyse des données", 'analyse des données']]],
  [
    "D'après l'évaluation des dégâts, la toiture devra être refaite.",
    [['la toiture devra être refaite', "l'évaluation des dégâts", 'évaluation des dégâts']],
  ],
  ["Selon l'étude des fossiles, la mer montait.", [['la mer montait', "l'étude des fossiles", 'étude des fossiles']]],
  [
    'Selon le bilan des inondations, dix maisons sont détruites.',
    [['dix maisons sont détruites', 'le bilan des inondations', 'bilan des inondations']],
  ],
  [
    "L'article 9 des statuts stipule que nul ne peut accomplir plus de deux mandats.",
    [['nul ne peut accomplir plus de deux mandats', "L'article 9 des statuts", 'article 9 des statuts']],
  ],
  ['Selon le bilan des pompiers, dix maisons sont détruites.', [['dix maisons sont détruites', 'le bilan des pompiers', 'pompiers']]],
  [
    "Selon l'étude de la Banque de France, la hausse est de 3 %.",
    [['la hausse est de 3 %', "l'étude de la Banque de France", 'Banque de France']],
  ],
  [
    "Selon l'analyse de l'économiste Paul Mirel, la hausse est de 3 %.",
    [['la hausse est de 3 %', "l'analyse de l'économiste Paul Mirel", 'Paul Mirel']],
  ],
  ['Selon le texte de la maire, le tarif est fixe.', [['le tarif est fixe', 'le texte de la maire', 'maire']]],
]);
