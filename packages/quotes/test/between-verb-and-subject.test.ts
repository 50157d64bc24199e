import { describe } from 'vitest';
import { checkForms } from './form.ts';

const BETWEEN = [
  'mardi',
  'ce matin-là',
  'cette semaine-là',
  'ces derniers jours',
  'il y a deux jours',
  'deux jours plus tard',
  "à l'AFP",
  "auprès de l'AFP",
  'au Figaro',
  'sur France Inter',
  'sur son compte Twitter',
  'au micro de RTL',
  'dans un communiqué',
  "lors d'un point de presse",
  'à son tour',
  "d'une voix calme",
  'du bout des lèvres',
  'du tac au tac',
  'de vive voix',
  'les larmes aux yeux',
  'la voix tremblante',
  'la gorge nouée',
];

describe('what stands between a verb and its subject', () => {
  checkForms(
    BETWEEN.flatMap((between) => [
      [`« La digue tient », a expliqué ${between} une riveraine.`, [['La digue tient', 'une riveraine', 'riveraine']]] as const,
      [`« La digue tient », a expliqué ${between} Paul Mirel.`, [['La digue tient', 'Paul Mirel', 'Paul Mirel']]] as const,
      // Where a name ends and the next begins, no word tells.
      ...(/ (?:Inter|Twitter)$/u.test(between)
        ? []
        : [[`« La digue tient », confie ${between} Odile, 34 ans.`, [['La digue tient', 'Odile, 34 ans', 'Odile']]] as const]),
    ]),
  );
});

describe('how it is said is no part of who says it', () => {
  for (const how of ["d'emblée", 'de vive voix', 'du bout des lèvres', 'de guerre lasse', 'de nouveau', "d'un ton ferme", 'de son côté'])
    checkForms([[`« La digue tient », a expliqué le maire de Lens ${how}.`, [['La digue tient', 'le maire de Lens', 'maire de Lens']]]]);
});

describe('a medium is not whom *on* stands for', () => {
  checkForms([
    ['La mairie est prudente. On indique sur Twitter que la digue tient.', [['la digue tient', 'On', 'mairie']]],
    ['La mairie est prudente. On explique sur France Inter que la digue tient.', [['la digue tient', 'On', 'mairie']]],
    ['On explique à la mairie que la digue tient.', [['la digue tient', 'On', 'mairie']]],
  ]);
});

describe('offices in capitals', () => {
  checkForms([
    [
      "L'Avocat des trois hommes, Me Paul Mirel, a dit que la digue tient.",
      [['la digue tient', "L'Avocat des trois hommes, Me Paul Mirel", 'Paul Mirel']],
    ],
    [
      '« La digue tient », a dit le Président de l’instance, le Gallois Paul Mirel.',
      [['La digue tient', 'le Président de l’instance, le Gallois Paul Mirel', 'Paul Mirel']],
    ],
    [
      'Odile Tarvel, Directrice du port, est venue. « La digue tient », a dit la Directrice.',
      [['La digue tient', 'la Directrice', 'Odile Tarvel']],
    ],
    ['LENS – Le Maire, Paul Mirel, a dit que la digue tient.', [['la digue tient', 'Le Maire, Paul Mirel', 'Paul Mirel']]],
  ]);
});
