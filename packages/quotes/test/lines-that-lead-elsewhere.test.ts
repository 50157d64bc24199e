import { checkForms } from './form.ts';

/** « Lire aussi : « P » »: an infinitive that tells readers where to go on speaks no words. */
checkForms([
  ['Lire aussi : « Le maire ne reviendra pas »', [['Le maire ne reviendra pas', '', '']]],
  ["Lire également : « C'est la troisième fois » : à Trèbes, le ras-le-bol", [["C'est la troisième fois", '', '']]],
  ['Voir aussi : « Je ne reviendrai pas », prévient le maire de Lens', [['Je ne reviendrai pas', 'le maire de Lens', 'maire de Lens']]],
  ['Écouter aussi : « Le maire ne reviendra pas »', [['Le maire ne reviendra pas', '', '']]],
  ['LIRE AUSSI : « Le maire ne reviendra pas »', [['Le maire ne reviendra pas', '', '']]],
  ['À LIRE AUSSI : « Le maire ne reviendra pas »', [['Le maire ne reviendra pas', '', '']]],
  ['Lire notre entretien avec Paul Marin : « Je ne reviendrai pas »', [['Je ne reviendrai pas', 'Paul Marin', 'Paul Marin']]],
  ['Lever a dit : « Je ne reviendrai pas. »', [['Je ne reviendrai pas.', 'Lever', 'Lever']]],
  ['Berger aussi : « Je ne reviendrai pas. »', [['Je ne reviendrai pas.', 'Berger', 'Berger']]],
  ['Dupont aussi : « Je ne reviendrai pas. »', [['Je ne reviendrai pas.', 'Dupont', 'Dupont']]],
]);
