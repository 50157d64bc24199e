import { checkForms } from './form.ts';

/** Verbs that carry a verb of saying, in incises and before que. */
checkForms([
  ['« Nous irons au bout », aime à dire la présidente du club.', [['Nous irons au bout', 'la présidente du club', 'présidente du club']]],
  ['« Nous irons au bout », aime répéter le maire.', [['Nous irons au bout', 'le maire', 'maire']]],
  ["« Nous irons au bout », n'a cessé de répéter Paul Mirel.", [['Nous irons au bout', 'Paul Mirel', 'Paul Mirel']]],
  [
    '« Nous irons au bout », tient à préciser la présidente du club.',
    [['Nous irons au bout', 'la présidente du club', 'présidente du club']],
  ],
  ['« Nous irons au bout », a tenu à préciser le maire.', [['Nous irons au bout', 'le maire', 'maire']]],
  ['« Nous irons au bout », se plaît à dire Paul Mirel.', [['Nous irons au bout', 'Paul Mirel', 'Paul Mirel']]],
  ['« Nous irons au bout », veut croire la présidente du club.', [['Nous irons au bout', 'la présidente du club', 'présidente du club']]],
  ['« Nous irons au bout », lâche enfin la présidente du club.', [['Nous irons au bout', 'la présidente du club', 'présidente du club']]],
  ['« Nous irons au bout », fait valoir le maire.', [['Nous irons au bout', 'le maire', 'maire']]],
  ['« Nous irons au bout », a fait savoir Paul Mirel.', [['Nous irons au bout', 'Paul Mirel', 'Paul Mirel']]],
  [
    '« Nous irons au bout », a fait remarquer la présidente du club.',
    [['Nous irons au bout', 'la présidente du club', 'présidente du club']],
  ],
  ["« Nous irons au bout », fait mine de s'étonner le maire.", [['Nous irons au bout', 'le maire', 'maire']]],
  ["« Nous irons au bout », n'a pas manqué de rappeler Paul Mirel.", [['Nous irons au bout', 'Paul Mirel', 'Paul Mirel']]],
  [
    '« Nous irons au bout », finit par admettre la présidente du club.',
    [['Nous irons au bout', 'la présidente du club', 'présidente du club']],
  ],
  ['« Nous irons au bout », se contente de répondre le maire.', [['Nous irons au bout', 'le maire', 'maire']]],
  ['« Nous irons au bout », se borne à indiquer Paul Mirel.', [['Nous irons au bout', 'Paul Mirel', 'Paul Mirel']]],
  [
    "« Nous irons au bout », s'est empressé d'ajouter la présidente du club.",
    [['Nous irons au bout', 'la présidente du club', 'présidente du club']],
  ],
  ['« Nous irons au bout », se hâte de préciser le maire.', [['Nous irons au bout', 'le maire', 'maire']]],
  [
    '« Nous irons au bout », se risque à prédire la présidente du club.',
    [['Nous irons au bout', 'la présidente du club', 'présidente du club']],
  ],
  ["« Nous irons au bout », n'hésite pas à affirmer le maire.", [['Nous irons au bout', 'le maire', 'maire']]],
  ['« Nous irons au bout », continue de marteler Paul Mirel.', [['Nous irons au bout', 'Paul Mirel', 'Paul Mirel']]],
  [
    '« Nous irons au bout », commence par rappeler la présidente du club.',
    [['Nous irons au bout', 'la présidente du club', 'présidente du club']],
  ],
  ['« Nous irons au bout », a voulu rappeler le maire.', [['Nous irons au bout', 'le maire', 'maire']]],
  ['« Nous irons au bout », devait déclarer le maire.', [['Nous irons au bout', 'le maire', 'maire']]],
  ["« Nous irons au bout », se permet d'ironiser Paul Mirel.", [['Nous irons au bout', 'Paul Mirel', 'Paul Mirel']]],
  [
    "« Nous irons au bout », tente d'expliquer la présidente du club.",
    [['Nous irons au bout', 'la présidente du club', 'présidente du club']],
  ],
  ['« Nous irons au bout », cherche à rassurer le maire.', [['Nous irons au bout', 'le maire', 'maire']]],
  ["« Nous irons au bout », s'est dit convaincu Paul Mirel.", [['Nous irons au bout', 'Paul Mirel', 'Paul Mirel']]],
  [
    '« Nous irons au bout », se veut rassurant la présidente du club.',
    [['Nous irons au bout', 'la présidente du club', 'présidente du club']],
  ],
  ["« Nous irons au bout », s'amuse à dire Paul Mirel.", [['Nous irons au bout', 'Paul Mirel', 'Paul Mirel']]],
  [
    '« Nous irons au bout », avait coutume de répéter la présidente du club.',
    [['Nous irons au bout', 'la présidente du club', 'présidente du club']],
  ],
  ['« Nous irons au bout », trouve à redire le maire.', [['Nous irons au bout', 'le maire', 'maire']]],
  ['« Nous irons au bout », en vient à dire Paul Mirel.', [['Nous irons au bout', 'Paul Mirel', 'Paul Mirel']]],
  [
    '« Nous irons au bout », croit bon de préciser la présidente du club.',
    [['Nous irons au bout', 'la présidente du club', 'présidente du club']],
  ],
  ['Le maire ne cesse de répéter que le projet avance.', [['le projet avance', 'Le maire', 'maire']]],
  ["Le maire n'hésite pas à dire que le projet avance.", [['le projet avance', 'Le maire', 'maire']]],
  ["Le maire se permet d'ironiser : « Le projet avance. »", [['Le projet avance.', 'Le maire', 'maire']]],
  ['Le maire a coutume de dire que le projet avance.', [['le projet avance', 'Le maire', 'maire']]],
]);
