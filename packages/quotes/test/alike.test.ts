import { describe } from 'vitest';
import { checkForms } from './form.ts';

const said = 'La digue ne tiendra pas.';

describe('« chez X », « du côté de X », « pour X » before a colon', () => {
  for (const opening of [
    'Même son de cloche chez',
    'Même constat du côté de',
    'Colère chez',
    'Le constat est identique pour',
    'Autre son de cloche pour',
  ])
    for (const [holder, source, speaker] of [
      ['Luce Fresneau', 'Luce Fresneau', 'Luce Fresneau'],
      ["Luce Fresneau, installée depuis 2009 et vice-présidente de l'amicale", 'Luce Fresneau', 'Luce Fresneau'],
      ['Luce Fresneau, qui a tout perdu', 'Luce Fresneau', 'Luce Fresneau'],
      ["l'assureur de la digue, Alvéo Réseaux", "l'assureur de la digue, Alvéo Réseaux", 'Alvéo Réseaux'],
    ] as const)
      checkForms([[`Paul Rival a vu la mer monter. ${opening} ${holder} : « ${said} »`, [[said, source, speaker]]]]);
});

describe('« chez X » that says where somebody works is no holder', () => {
  checkForms([
    [`Pour Luce Fresneau, associée chez Alvéo : « ${said} »`, [[said, 'Luce Fresneau, associée chez Alvéo', 'Luce Fresneau']]],
    [`Réaction de Luce Fresneau, jointe par Ouest Matin : « ${said} »`, [[said, 'Luce Fresneau', 'Luce Fresneau']]],
  ]);
});
