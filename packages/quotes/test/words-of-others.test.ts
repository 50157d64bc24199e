import { checkForms } from './form.ts';

/** Words in marks that the sentence gives to another than its subject. */
checkForms([
  ['Le maire dénonce un « scandale », pour reprendre les mots du préfet.', [['scandale', 'les mots du préfet', 'préfet']]],
  [
    "Pour reprendre l'expression de Jean Roux, la ville est « un désert ».",
    [['la ville est « un désert »', "l'expression de Jean Roux", 'Jean Roux']],
  ],
  ['Pour reprendre le club, Jean Roux a versé deux millions.', []],
  ['Paul Petit réfute la « campagne de haine » dénoncée par Jean Roux.', [['campagne de haine', 'Jean Roux', 'Jean Roux']]],
  ['Paul Petit défend la « concertation » promise par Jean Roux.', [['concertation', 'Paul Petit', 'Paul Petit']]],
  ['La « campagne de haine » dénoncée par Jean Roux continue.', [['campagne de haine', 'Jean Roux', 'Jean Roux']]],
]);
