import { checkForms } from './form.ts';

/** Where what is said ends, before a comma and what the narrator adds of the speaker, of another or of what became of it. */
checkForms([
  ['Le maire a dit que la ville paierait, avant que Jean Roux ne démente.', [['la ville paierait', 'Le maire', 'maire']]],
  ['Le maire assure que la ville paiera, peu après que le préfet a annoncé un refus.', [['la ville paiera', 'Le maire', 'maire']]],
  [
    'Le maire a dit que la ville paierait, quand Jean Roux affirme que la région refuse.',
    [
      ['la ville paierait', 'Le maire', 'maire'],
      ['la région refuse', 'Jean Roux', 'Jean Roux'],
    ],
  ],
  [
    'Le maire a dit que la ville paierait, là où Jean Roux parle de « folie ».',
    [
      ['la ville paierait', 'Le maire', 'maire'],
      ['folie', 'Jean Roux', 'Jean Roux'],
    ],
  ],
  ['Le maire a dit que la ville paierait, or la CGT dément.', [['la ville paierait', 'Le maire', 'maire']]],
  ['Le maire a dit que la ville paierait, propos confirmés par Jean Roux.', [['la ville paierait', 'Le maire', 'maire']]],
  ['Le maire a dit que la ville paierait, suscitant un démenti de Jean Roux.', [['la ville paierait', 'Le maire', 'maire']]],
  ['Le maire a dit que la ville paierait, malgré le démenti de Jean Roux.', [['la ville paierait', 'Le maire', 'maire']]],
  [
    'Le maire assure que la ville paiera, ce à quoi le préfet a répondu que la région refusait.',
    [
      ['la ville paiera', 'Le maire', 'maire'],
      ['la région refusait', 'le préfet', 'préfet'],
    ],
  ],
  [
    'Le maire a dit que la ville paierait, en réponse à Jean Roux, qui affirmait le contraire.',
    [['la ville paierait', 'Le maire', 'maire']],
  ],
  ['Le maire a dit que la ville paierait, en présence de Jean Roux.', [['la ville paierait', 'Le maire', 'maire']]],
  ['Le maire a dit que la ville paierait, devant Jean Roux.', [['la ville paierait', 'Le maire', 'maire']]],
  ['Le maire a dit que la ville paierait, relayé par la CGT.', [['la ville paierait', 'Le maire', 'maire']]],
  ['Le maire a dit que la ville paierait, lui aussi.', [['la ville paierait', 'Le maire', 'maire']]],
  ['Le maire a dit que la ville paierait, la voix brisée.', [['la ville paierait', 'Le maire', 'maire']]],
  ['Le maire a promis de payer les travaux, en quittant la salle.', [['payer les travaux', 'Le maire', 'maire']]],
  ['Le maire a promis de payer les travaux, dans un communiqué.', [['payer les travaux', 'Le maire', 'maire']]],
  ['Le maire a promis de payer les travaux, contrairement à Jean Roux.', [['payer les travaux', 'Le maire', 'maire']]],
  [
    "Le maire s'est dit prêt à payer les travaux, au lendemain de l'annonce de Jean Roux.",
    [['prêt à payer les travaux', 'Le maire', 'maire']],
  ],
  [
    'Le maire a dit que la ville paierait, quand la région aurait voté.',
    [['la ville paierait, quand la région aurait voté', 'Le maire', 'maire']],
  ],
  [
    'Le maire a dit que la ville paierait, après que la région aurait voté.',
    [['la ville paierait, après que la région aurait voté', 'Le maire', 'maire']],
  ],
]);
