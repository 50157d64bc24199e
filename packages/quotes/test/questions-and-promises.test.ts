import { checkForms } from './form.ts';

/** Whose words the sentence behind a quotation says that they are: « C'est la question que posent X », « La promesse avait été faite par X ». */
checkForms([
  [
    "« Vous n'êtes pas seuls. » C'est le message que les soignants veulent faire passer aux familles.",
    [
      ["Vous n'êtes pas seuls.", 'les soignants', 'soignants'],
      ['les soignants veulent faire passer aux familles', "C'", 'soignants'],
    ],
  ],
  [
    "« Vous n'êtes pas seuls. » C'est le message qu'a voulu faire passer la préfète.",
    [["Vous n'êtes pas seuls.", 'la préfète', 'préfète']],
  ],
  ["« Vous n'êtes pas seuls. » C'est le message de la préfète aux familles.", [["Vous n'êtes pas seuls.", 'la préfète', 'préfète']]],
  [
    "« Vous n'êtes pas seuls. » Voilà le message que la préfète adresse aux familles.",
    [["Vous n'êtes pas seuls.", 'la préfète', 'préfète']],
  ],
  ['« Plus jamais ça. » La promesse avait été faite, au lendemain du drame, par le préfet.', [['Plus jamais ça.', 'le préfet', 'préfet']]],
  ['« Plus jamais ça. » La promesse a été faite par le préfet.', [['Plus jamais ça.', 'le préfet', 'préfet']]],
  ["« Plus jamais ça. » Cette promesse, le préfet l'a faite au lendemain du drame.", [['Plus jamais ça.', '', 'préfet']]],
  ["« Plus jamais ça. » Le préfet l'a promis.", [['Plus jamais ça.', '', 'préfet']]],
  ['« Plus jamais ça. » Ce sont les mots du préfet.', [['Plus jamais ça.', 'préfet', 'préfet']]],
  ['« Plus jamais ça. » Ces mots sont ceux du préfet.', [['Plus jamais ça.', 'préfet', 'préfet']]],
  ['« Plus jamais ça. » Ces mots, le préfet les a prononcés hier.', [['Plus jamais ça.', '', 'préfet']]],
  ['« Plus jamais ça. » La phrase est du préfet.', [['Plus jamais ça.', 'préfet', 'préfet']]],
  ['« Plus jamais ça. » La phrase, lâchée par le préfet, a fait sourire.', [['Plus jamais ça.', 'le préfet', 'préfet']]],
  ["« Plus jamais ça. » C'est ainsi que le préfet résume la situation.", [['Plus jamais ça.', 'le préfet', 'préfet']]],
  ["« Plus jamais ça. » C'est en ces termes que le préfet a ouvert la séance.", [['Plus jamais ça.', 'le préfet', 'préfet']]],
  ['« Plus jamais ça. » Le préfet a le sens de la formule.', [['Plus jamais ça.', '', 'préfet']]],
  ["« Plus jamais ça. » Le préfet n'en dira pas plus.", [['Plus jamais ça.', '', 'préfet']]],
  ['« Plus jamais ça. » Le préfet se tait.', [['Plus jamais ça.', '', 'préfet']]],
  ['« Plus jamais ça. » Le préfet a choisi ses mots.', [['Plus jamais ça.', '', 'préfet']]],
  ['« Plus jamais ça. » Le ton du préfet est ferme.', [['Plus jamais ça.', '', 'préfet']]],
  ['« Plus jamais ça. » Le constat est signé du préfet.', [['Plus jamais ça.', 'du préfet', 'préfet']]],
  ['« Plus jamais ça. » Le constat, sévère, est dressé par le préfet.', [['Plus jamais ça.', 'le préfet', 'préfet']]],
  ['« Plus jamais ça. » Telle est la conviction du préfet.', [['Plus jamais ça.', 'préfet', 'préfet']]],
  ["« Plus jamais ça. » C'est l'avis du préfet.", [['Plus jamais ça.', 'préfet', 'préfet']]],
  ['« Plus jamais ça » : le préfet a été clair.', [['Plus jamais ça', 'le préfet', 'préfet']]],
  ['« Plus jamais ça » : le mot est du préfet.', [['Plus jamais ça', 'du préfet', 'préfet']]],
  ['« Plus jamais ça » : le message du préfet est limpide.', [['Plus jamais ça', 'le message du préfet', 'préfet']]],
]);
