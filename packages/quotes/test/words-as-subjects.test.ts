import { checkForms } from './form.ts';

/** What is said is nobody's but who it is said to be of. */
checkForms([
  ['La menace du maire est à peine voilée : « Nous fermerons tout ».', [['Nous fermerons tout', 'du maire', 'maire']]],
  ['La pique visait le maire : « Moi, je réponds au téléphone ».', [['Moi, je réponds au téléphone', '', '']]],
  ["La boutade est restée célèbre : « L'argent ne fait pas le bonheur ».", [["L'argent ne fait pas le bonheur", '', '']]],
  ['La promesse de la préfète est claire : « Nous fermerons tout ».', [['Nous fermerons tout', 'la préfète', 'préfète']]],
]);
