import { checkForms } from './form.ts';

/** What is called somebody's before a colon, words, feelings or aims, is theirs. */
checkForms([
  ['Réponse des pédiatres : « Il faut tout revoir. »', [['Il faut tout revoir.', 'des pédiatres', 'pédiatres']]],
  ["L'avertissement du maire : « Pas de temps à perdre. »", [['Pas de temps à perdre.', 'du maire', 'maire']]],
  [
    'Le serment de la présidente du club : « Nous irons au bout. »',
    [['Nous irons au bout.', 'la présidente du club', 'présidente du club']],
  ],
  ['Rengaine du maire : « Il faut tout revoir. »', [['Il faut tout revoir.', 'du maire', 'maire']]],
  ['Le verdict des pédiatres : « Nous irons au bout. »', [['Nous irons au bout.', 'des pédiatres', 'pédiatres']]],
  [
    'Analyse de la présidente du club : « Il faut tout revoir. »',
    [['Il faut tout revoir.', 'la présidente du club', 'présidente du club']],
  ],
  ['Le mot du maire : « Pas de temps à perdre. »', [['Pas de temps à perdre.', 'du maire', 'maire']]],
  [
    'Le souvenir de la présidente du club : « Nous irons au bout. »',
    [['Nous irons au bout.', 'la présidente du club', 'présidente du club']],
  ],
  ['Revendication de Paul Mirel : « Il faut tout revoir. »', [['Il faut tout revoir.', 'Paul Mirel', 'Paul Mirel']]],
  ['La plaisanterie de Paul Mirel : « Pas de temps à perdre. »', [['Pas de temps à perdre.', 'Paul Mirel', 'Paul Mirel']]],
  ['La mise au point des pédiatres : « Nous irons au bout. »', [['Nous irons au bout.', 'des pédiatres', 'pédiatres']]],
  ['Cri des pédiatres : « Il faut tout revoir. »', [['Il faut tout revoir.', 'des pédiatres', 'pédiatres']]],
  ["L'alerte du maire : « Pas de temps à perdre. »", [['Pas de temps à perdre.', 'du maire', 'maire']]],
  [
    'Le souhait de la présidente du club : « Nous irons au bout. »',
    [['Nous irons au bout.', 'la présidente du club', 'présidente du club']],
  ],
  ['Joie du maire : « Il faut tout revoir. »', [['Il faut tout revoir.', 'du maire', 'maire']]],
  ["L'étonnement de Paul Mirel : « Pas de temps à perdre. »", [['Pas de temps à perdre.', 'Paul Mirel', 'Paul Mirel']]],
  ['Les remerciements des pédiatres : « Nous irons au bout. »', [['Nous irons au bout.', 'des pédiatres', 'pédiatres']]],
  [
    'But de la présidente du club : « Il faut tout revoir. »',
    [['Il faut tout revoir.', 'But de la présidente du club', 'But de la présidente du club']],
  ],
  ['La philosophie du maire : « Pas de temps à perdre. »', [['Pas de temps à perdre.', 'du maire', 'maire']]],
  [
    "L'opinion de la présidente du club : « Nous irons au bout. »",
    [['Nous irons au bout.', 'la présidente du club', 'présidente du club']],
  ],
  ['Certitude de Paul Mirel : « Il faut tout revoir. »', [['Il faut tout revoir.', 'Paul Mirel', 'Paul Mirel']]],
  ['La définition de Paul Mirel : « Pas de temps à perdre. »', [['Pas de temps à perdre.', 'Paul Mirel', 'Paul Mirel']]],
  ['La confirmation des pédiatres : « Nous irons au bout. »', [['Nous irons au bout.', 'des pédiatres', 'pédiatres']]],
  ['Lettre des pédiatres : « Il faut tout revoir. »', [['Il faut tout revoir.', 'des pédiatres', 'pédiatres']]],
  ['La plaidoirie du maire : « Pas de temps à perdre. »', [['Pas de temps à perdre.', 'du maire', 'maire']]],
  [
    'Le verbatim de la présidente du club : « Nous irons au bout. »',
    [['Nous irons au bout.', 'la présidente du club', 'présidente du club']],
  ],
  ['Morale du maire : « Il faut tout revoir. »', [['Il faut tout revoir.', 'du maire', 'maire']]],
  ['La bravade de Paul Mirel : « Pas de temps à perdre. »', [['Pas de temps à perdre.', 'Paul Mirel', 'Paul Mirel']]],
  ['Les premiers mots des pédiatres : « Nous irons au bout. »', [['Nous irons au bout.', 'des pédiatres', 'pédiatres']]],
]);
