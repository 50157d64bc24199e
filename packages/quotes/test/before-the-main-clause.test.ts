import { checkForms } from './form.ts';

/** A subordinate clause or an adjunct before the main clause, with an insertion between them or a verb of speech in it. */
checkForms([
  [
    'Le maire dit que, sans écarter les autres pistes, la ville doit payer.',
    [['sans écarter les autres pistes, la ville doit payer', 'Le maire', 'maire']],
  ],
  [
    'Le maire a rappelé que, après avoir dénoncé ce choix, la ville paierait.',
    [['après avoir dénoncé ce choix, la ville paierait', 'Le maire', 'maire']],
  ],
  [
    "Le maire assure que, bien que la loi l'interdise, la ville paiera.",
    [["bien que la loi l'interdise, la ville paiera", 'Le maire', 'maire']],
  ],
  [
    "Le maire assure que, alors que la loi l'interdit, la ville paiera.",
    [["alors que la loi l'interdit, la ville paiera", 'Le maire', 'maire']],
  ],
  [
    "Le maire s'est dit convaincu que, sans nier la crise, la ville paierait.",
    [['convaincu que, sans nier la crise, la ville paierait', 'Le maire', 'maire']],
  ],
  [
    'Le maire assure que si le préfet confirme que la digue tient, alors il faudra payer.',
    [
      ['si le préfet confirme que la digue tient, alors il faudra payer', 'Le maire', 'maire'],
      ['la digue tient', 'le préfet', 'préfet'],
    ],
  ],
  ["Si le préfet confirme que l'usine ferme, la ville paiera.", [["l'usine ferme", 'le préfet', 'préfet']]],
  [
    'Si le préfet annonce que le pont ferme, il faudra payer, a dit le maire.',
    [
      ['Si le préfet annonce que le pont ferme, il faudra payer', 'le maire', 'maire'],
      ['le pont ferme', 'le préfet', 'préfet'],
    ],
  ],
  [
    "Même si l'opposition dénonce ce choix, a dit le maire, la ville paiera.",
    [["Même si l'opposition dénonce ce choix … la ville paiera", 'le maire', 'maire']],
  ],
  [
    'Depuis que le préfet a annoncé la fermeture, a dit le maire, la ville paie.',
    [['Depuis que le préfet a annoncé la fermeture … la ville paie', 'le maire', 'maire']],
  ],
  ["Tant que l'État refuse, a dit le maire, la ville paiera.", [["Tant que l'État refuse … la ville paiera", 'le maire', 'maire']]],
  [
    "À moins que l'État ne promette une aide, a dit le maire, la ville paiera.",
    [["À moins que l'État ne promette une aide … la ville paiera", 'le maire', 'maire']],
  ],
  ['Quel que soit le prix, a dit le maire, la ville paiera.', [['Quel que soit le prix … la ville paiera', 'le maire', 'maire']]],
  ['Une fois la digue rompue, a dit le maire, la ville paiera.', [['Une fois la digue rompue … la ville paiera', 'le maire', 'maire']]],
  ["Contrairement à l'État, a dit le maire, la ville paiera.", [["Contrairement à l'État … la ville paiera", 'le maire', 'maire']]],
  ["Faute d'aide, a dit le maire, la ville paiera.", [["Faute d'aide … la ville paiera", 'le maire', 'maire']]],
  ["Plus l'État attend, a dit le maire, plus la ville paiera.", [["Plus l'État attend … plus la ville paiera", 'le maire', 'maire']]],
]);
