import { describe } from 'vitest';
import { checkForms } from './form.ts';

describe('a list without articles that opens a sentence', () => {
  for (const names of [
    ['Macron', 'Scholz', 'Meloni'],
    ['Luc Ferral', 'Léa Petit', 'Inès Roux'],
    ['Paris', 'Londres', 'Berlin'],
    ['Renault', 'Peugeot', 'Citroën'],
  ]) {
    const list = `${names[0]!}, ${names[1]!} et ${names[2]!}`;
    checkForms([
      [`${list} affirment que la paix est proche.`, [['la paix est proche', list, names.join(' & ')]]],
      [`« La paix est proche », affirment ${list}.`, [['La paix est proche', list, names.join(' & ')]]],
    ]);
  }
  checkForms([
    ['Furieux, le maire et le préfet assurent que la digue tient.', [['la digue tient', 'le maire et le préfet', 'maire & préfet']]],
  ]);
});

describe('a bracket beside somebody parts nothing', () => {
  for (const bracket of ['(Hérault)', '(UMP, Hérault)', '(Hérault, 4 500 habitants)', '(sans étiquette)', '(34)'])
    checkForms([
      [`Le maire de Sète ${bracket} assure que la digue tiendra.`, [['la digue tiendra', `Le maire de Sète ${bracket}`, 'maire de Sète']]],
      [
        `Luc Ferral, maire de Sète ${bracket}, assure que la digue tiendra.`,
        [['la digue tiendra', `Luc Ferral, maire de Sète ${bracket}`, 'Luc Ferral']],
      ],
      [
        `Le maire de Sète ${bracket}, Luc Ferral, assure que la digue tiendra.`,
        [['la digue tiendra', `Le maire de Sète ${bracket}, Luc Ferral`, 'Luc Ferral']],
      ],
      [
        `« La digue tiendra », assure le maire de Sète ${bracket}, Luc Ferral.`,
        [['La digue tiendra', `le maire de Sète ${bracket}, Luc Ferral`, 'Luc Ferral']],
      ],
      [
        `Le juge a lu l'arrêté du maire de Sète ${bracket}, Luc Ferral. Le maire assure que la digue tiendra.`,
        [['la digue tiendra', 'Le maire', 'Luc Ferral']],
      ],
    ]);
});

describe('who is told in a bracket behind a quotation', () => {
  for (const [bracket, source, speaker] of [
    ['un serveur', 'un serveur', 'serveur'],
    ['une habitante du quartier', 'une habitante du quartier', 'habitante du quartier'],
    ['le patron', 'le patron', 'patron'],
    ['Josette, 74 ans', 'Josette', 'Josette'],
    ['Luc Ferral, sur RTL', 'Luc Ferral', 'Luc Ferral'],
  ] as const)
    checkForms([[`« C'est un métier dur » (${bracket}).`, [["C'est un métier dur", source, speaker]]]]);
});

describe('by whom a thing was made is who speaks in its relative clause', () => {
  for (const [phrase, verb, speaker] of [
    ['Un chiffre contesté par les écologistes', 'avancent', 'écologistes'],
    ['Une thèse défendue par le parquet', 'avance', 'parquet'],
    ['La lettre envoyée par Luc Ferral', 'avance', 'Luc Ferral'],
    ['Un rapport rédigé par des experts', 'avancent', 'experts'],
    ['Un rapport rédigé par des experts', 'avance', 'rapport rédigé par des experts'],
    ['Un homme interpellé par la police', 'avance', 'homme interpellé par la police'],
  ] as const)
    checkForms([[`${phrase}, qui ${verb} que la digue cédera.`, [['la digue cédera', 'qui', speaker]]]]);
});

describe('two subjects of one verb in the plural', () => {
  for (const [subject, source, speaker] of [
    ['Le maire comme le préfet', 'Le maire comme le préfet', 'maire & préfet'],
    ['Aussi bien le maire que le préfet', 'le maire que le préfet', 'maire & préfet'],
    ['Le maire, mais aussi le préfet,', 'Le maire, mais aussi le préfet', 'maire & préfet'],
    ['Le maire, le préfet et la CGT', 'Le maire, le préfet et la CGT', 'maire & préfet & CGT'],
    ['Le préfet et la CGT', 'Le préfet et la CGT', 'préfet & CGT'],
    ['Luc Ferral, maire, et Léa Petit, son adjointe,', 'Luc Ferral, maire, et Léa Petit', 'Luc Ferral & Léa Petit'],
  ] as const)
    checkForms([[`${subject} assurent que la digue tiendra.`, [['la digue tiendra', source, speaker]]]]);
  checkForms([['Le maire, comme le préfet, assure que la digue tiendra.', [['la digue tiendra', 'Le maire', 'maire']]]]);
});

describe('each quotation of a list has who is named in brackets behind it', () => {
  checkForms([
    [
      '« Je pars » (Jean Roux), « je reste » (Anne Petit) : la majorité se divise.',
      [
        ['Je pars', 'Jean Roux', 'Jean Roux'],
        ['je reste', 'Anne Petit', 'Anne Petit'],
      ],
    ],
  ]);
});
