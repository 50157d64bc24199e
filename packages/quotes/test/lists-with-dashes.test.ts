import { checkForms } from './form.ts';

/** « - X, maire, a confirmé la présence des élus »: a line of a list is not words of what its verb is about. */
checkForms([
  ['- Louise Casetta, trésorière du parti, a été reconnue coupable de complicité.', []],
  ["- Le directeur de l'usine, Pierre Brochand, a opposé le secret défense devant les juges.", []],
  ['- Paul Mirel, le maire, a confirmé la présence des élus.', []],
  ['– Paul Mirel, maire de Brest, a dénoncé les violences.⏎– Léa Petit, préfète, a salué le courage des pompiers.', []],
  ['- La digue, haute de six mètres, a révélé ses limites.', []],
  ['– Oui, a confirmé le maire.', [['Oui', 'le maire', 'maire']]],
  ['– La digue tient, a confirmé la marchande.', [['La digue tient', 'la marchande', 'marchande']]],
  ['– La digue tient, dit-elle.', [['La digue tient', 'elle', '']]],
  ['— Encore lui, soupire la gardienne.', [['Encore lui', 'la gardienne', 'gardienne']]],
]);
