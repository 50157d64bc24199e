import { checkForms } from './form.ts';

/** Several speakers joined by « et des », « et le président », « ainsi que », each of them one; not what completes one noun. */
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
  [
    'Les maires et les élus de la Drôme ont affirmé que la digue tiendrait.',
    [['la digue tiendrait', 'Les maires et les élus de la Drôme', 'maires et les élus de la Drôme']],
  ],
  [
    'Le maire et le président de la région ont affirmé que la digue tiendrait.',
    [['la digue tiendrait', 'Le maire et le président de la région', 'maire & président de la région']],
  ],
  ['Le maire et le juge affirment que la digue tiendra.', [['la digue tiendra', 'Le maire et le juge', 'maire & juge']]],
  ['Les élus et le groupe affirment que la digue tiendra.', [['la digue tiendra', 'Les élus et le groupe', 'élus & groupe']]],
  ['« La digue tiendra », affirment le maire et le président.', [['La digue tiendra', 'le maire et le président', 'maire & président']]],
  ["Le syndicat et les élus n'ont pas dit que la digue tiendrait.", [['la digue tiendrait', 'Le syndicat et les élus', 'syndicat & élus']]],
  ['Il connaît la loi et la juge « inutile ».', [['inutile', 'Il', '']]],
  ['Le maire le soutient et le guide chaque jour.', []],
]);
