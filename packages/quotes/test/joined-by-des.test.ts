import { checkForms } from './form.ts';

/** Several speakers joined by « et des », « ainsi que », each of them one; not what completes one noun. */
checkForms([
  [
    'Des féministes ainsi que des défenseurs des droits ont affirmé que la digue tiendrait.',
    [['la digue tiendrait', 'Des féministes ainsi que des défenseurs des droits', 'féministes & défenseurs des droits']],
  ],
  [
    'Des maires et des préfets ont affirmé que la digue tiendrait.',
    [['la digue tiendrait', 'Des maires et des préfets', 'maires & préfets']],
  ],
  [
    'Le préfet de la Drôme et des élus ont affirmé que la digue tiendrait.',
    [['la digue tiendrait', 'Le préfet de la Drôme et des élus', 'préfet de la Drôme & élus']],
  ],
  [
    "Jean Roux, ainsi qu'Anne Petit, ont affirmé que la digue tiendrait.",
    [['la digue tiendrait', "Jean Roux, ainsi qu'Anne Petit", 'Jean Roux & Anne Petit']],
  ],
  [
    'Le porte-parole des maires et des préfets a affirmé que la digue tiendrait.',
    [['la digue tiendrait', 'Le porte-parole des maires et des préfets', 'porte-parole des maires et des préfets']],
  ],
  ['Les maires et les élus de la Drôme ont affirmé que la digue tiendrait.', [['la digue tiendrait', '', '']]],
]);
