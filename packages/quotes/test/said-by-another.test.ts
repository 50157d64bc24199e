import { checkForms } from './form.ts';

/** Who speaks where the subject is told it, blames another for it, waits for it, or is he to whom it is said. */
checkForms([
  ["Paul Petit reproche à Jean Roux d'avoir dit que la ville paierait.", [['la ville paierait', 'Jean Roux', 'Jean Roux']]],
  ["Le maire accuse le préfet d'avoir affirmé que la ville paierait.", [['la ville paierait', 'le préfet', 'préfet']]],
  ["Le maire a remercié la préfète d'avoir rappelé que la ville paierait.", [['la ville paierait', 'la préfète', 'préfète']]],
  ["Le maire est accusé par le préfet d'avoir affirmé que la ville paierait.", [['la ville paierait', 'Le maire', 'maire']]],
  ["Accusé d'avoir dit que la ville paierait, le maire se tait.", [['la ville paierait', 'le maire', 'maire']]],
  ["Paul Petit s'est vu répondre par Jean Roux que la ville paierait.", [['la ville paierait', 'Jean Roux', 'Jean Roux']]],
  ['Le maire attend que Jean Roux dise si la ville paierait.', []],
  ['Le maire veut que le préfet reconnaisse que la ville paierait.', []],
  ["Il faut que l'assureur dise s'il paiera.", []],
  ['Le maire a cité le préfet, selon qui la ville paierait.', [['la ville paierait', 'qui', 'préfet']]],
  ['Paul Petit a reçu un conseiller du préfet, selon qui la ville paierait.', [['la ville paierait', 'qui', 'conseiller du préfet']]],
  ['Le maire aux riverains : « Je reste. »', [['Je reste.', 'Le maire', 'maire']]],
  ['La CGT au gouvernement : « Cessez de mentir. »', [['Cessez de mentir.', 'La CGT', 'CGT']]],
  ['Le maire à ses opposants : « Je reste »', [['Je reste', 'Le maire', 'maire']]],
  ["L'adjoint au maire : « Je reste »", [['Je reste', "L'adjoint au maire", 'adjoint au maire']]],
  ['Hommage au maire : « Il va nous manquer »', [['Il va nous manquer', '', '']]],
]);
