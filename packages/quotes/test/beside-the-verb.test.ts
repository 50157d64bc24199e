import { describe } from 'vitest';
import { checkForms } from './form.ts';

const ADVERBIALS =
  'une nouvelle fois;une fois de plus;encore une fois;une fois encore;pour la première fois;à plusieurs reprises;maintes fois;deux fois;plusieurs fois;à nouveau;de nouveau;un peu plus tard;plus tard;quand même;bel et bien;haut et fort;tour à tour;un temps;jadis;depuis;tout de suite;le lendemain;lui-même;lui aussi'.split(
    ';',
  );

describe('what stands between an auxiliary and its participle', () => {
  checkForms(
    ADVERBIALS.flatMap((adverbial) => [
      [`Le préfet a ${adverbial} assuré que la digue tiendrait.`, [['la digue tiendrait', 'Le préfet', 'préfet']]] as const,
      [`Le préfet avait ${adverbial} dénoncé « une honte ».`, [['une honte', 'Le préfet', 'préfet']]] as const,
      [`La digue tient bon, a ${adverbial} assuré Paul Mirel.`, [['La digue tient bon', 'Paul Mirel', 'Paul Mirel']]] as const,
    ]),
  );
});

describe('all of several subjects', () => {
  for (const each of ['tous deux', 'tous les deux', "l'un et l'autre", 'chacun'])
    checkForms([
      [`Les deux élus ont ${each} assuré que la digue tiendrait.`, [['la digue tiendrait', 'Les deux élus', 'deux élus']]],
      [`Luc Ferral et Léa Petit ont ${each} dénoncé « une honte ».`, [['une honte', 'Luc Ferral et Léa Petit', 'Luc Ferral & Léa Petit']]],
    ]);
});

describe('beside whom somebody stands is no pronoun of the verb', () => {
  for (const beside of ['près de lui', "à côté d'elle", 'derrière eux', 'avec lui', 'chez elles', 'venu avec lui'])
    checkForms([
      [`Un éleveur ${beside} explique que la digue tiendra.`, [['la digue tiendra', `Un éleveur ${beside}`, `éleveur ${beside}`]]],
    ]);
  checkForms([
    ['Le préfet lui explique que la digue tiendra.', [['la digue tiendra', 'Le préfet', 'préfet']]],
    ["L'une d'elles explique que la digue tiendra.", [['la digue tiendra', "L'une d'elles", "une d'elles"]]],
  ]);
});

describe('emphasis of a subject behind its verb', () => {
  checkForms([
    ["Une usagère demandait, elle, où l'on irait.", [["où l'on irait", 'Une usagère', 'usagère']]],
    ['Le maire demande, lui, si la digue tiendra.', [['la digue tiendra', 'Le maire', 'maire']]],
    ['Le maire assure, lui, que la digue tiendra.', [['la digue tiendra', 'Le maire', 'maire']]],
  ]);
});

describe('an infinitive with an auxiliary and a modal verb reports nothing by itself', () => {
  checkForms([
    ['Luc Ferral avoue ne pas avoir osé appeler sa compagne.', [['ne pas avoir osé appeler sa compagne', 'Luc Ferral', 'Luc Ferral']]],
  ]);
});

describe('whom somebody is said to accuse', () => {
  for (const whom of ['Moscou', 'Vladimir Poutine', 'Renault', 'la direction'])
    checkForms([[`Le syndicat accuse ${whom} d'avoir caché la vérité.`, [['avoir caché la vérité', 'Le syndicat', 'syndicat']]]]);
});

describe('a verb in the present beside a clause told in the past goes with its cue', () => {
  checkForms([
    [
      'Le maire a annoncé que la digue tiendrait et assure que le port rouvrira.',
      [
        ['la digue tiendrait', 'Le maire', 'maire'],
        ['le port rouvrira', 'Le maire', 'maire'],
      ],
    ],
    ['Le maire a dit que le préfet mentait et promet un plan.', [['le préfet mentait', 'Le maire', 'maire']]],
    ['Le maire a dit que le préfet viendrait et parlerait.', [['le préfet viendrait et parlerait', 'Le maire', 'maire']]],
  ]);
});

describe('what others call the words said', () => {
  for (const [verb, link] of [
    ['qualifie', 'de '],
    ['juge', ''],
    ['dénonce', 'comme '],
  ] as const)
    checkForms([
      [
        `Le maire assure que la digue tiendra, ce que Luc Ferral ${verb} ${link}« faux ».`,
        [
          ['la digue tiendra', 'Le maire', 'maire'],
          ['faux', 'Luc Ferral', 'Luc Ferral'],
        ],
      ],
    ]);
});

describe('« la juge » is a verb with its object before marks', () => {
  checkForms([
    ["L'ONG Alerte, qui tient le centre, la juge « hors de contrôle ».", [['hors de contrôle', "L'ONG Alerte", 'Alerte']]],
    ['Luc Ferral la juge « hors de contrôle ».', [['hors de contrôle', 'Luc Ferral', 'Luc Ferral']]],
    ["Pour l'avocat, le juge « a menti ».", [['le juge « a menti »', "l'avocat", 'avocat']]],
  ]);
});

describe('a long name with its acronym behind selon', () => {
  for (const body of [
    "l'Organisation pour la sécurité et la coopération en Europe (OSCE)",
    'le Réseau haïtien pour l’enfance (RHE)',
    'la Coordination nationale pour les catastrophes (Conrad)',
  ])
    checkForms([[`Selon ${body}, la digue tiendra.`, [['la digue tiendra', body, body.replace(/^l[ea]? ?'?| \(\p{L}+\)$/gu, '')]]]]);
});
