import { checkForms } from './form.ts';

/** Names beside what is said that are not the speaker's: who goes with a role before the subject, to whom, before whom or of whom somebody speaks. */
checkForms([
  ['Aux côtés du ministre des Transports, Jean Roux, le maire a dit que la ville paierait.', [['la ville paierait', 'le maire', 'maire']]],
  ["En présence du président du club, Jean Roux, l'avocat a dit que la ville paierait.", [['la ville paierait', "l'avocat", 'avocat']]],
  ['Accompagné du juge, Jean Roux, la députée a dit que la ville paierait.', [['la ville paierait', 'la députée', 'députée']]],
  [
    'Devant le préfet, Jean Roux, la maire, Léa Petit, a dit que la ville paierait.',
    [['la ville paierait', 'la maire, Léa Petit', 'Léa Petit']],
  ],
  ["Face au chef de l'État, Jean Roux, Léa Petit a dit que la ville paierait.", [['la ville paierait', 'Léa Petit', 'Léa Petit']]],
  ["Devant le préfet (PS) Jean Roux, l'avocat a dit que la ville paierait.", [['la ville paierait', "l'avocat", 'avocat']]],
  [
    "Lors d'une visite aux commerçants, Paul Petit, ministre de l'Économie, a dit que la ville paierait.",
    [['la ville paierait', "Paul Petit, ministre de l'Économie", 'Paul Petit']],
  ],
  ['Dans sa cuisine, Paul Petit, le maire, a dit que la ville paierait.', [['la ville paierait', 'Paul Petit, le maire', 'Paul Petit']]],
  ['« La ville paiera », a dit le maire au préfet, Jean Roux.', [['La ville paiera', 'le maire', 'maire']]],
  ['« La ville paiera », a dit le maire en saluant Jean Roux.', [['La ville paiera', 'le maire', 'maire']]],
  ["« La ville paiera », a dit l'avocat en présence du ministre, Jean Roux.", [['La ville paiera', "l'avocat", 'avocat']]],
  ['« La ville paiera », a-t-il dit, citant Jean Roux.', [['La ville paiera', 'il', '']]],
  ['La ville paiera, a-t-il assuré, saluant Jean Roux.', [['La ville paiera', 'il', '']]],
  ['« La ville paiera », a dit le maire de Lens, Jean Roux.', [['La ville paiera', 'le maire de Lens, Jean Roux', 'Jean Roux']]],
  ["« La ville paiera », a dit l'adjoint au maire, Jean Roux.", [['La ville paiera', "l'adjoint au maire, Jean Roux", 'Jean Roux']]],
  [
    'Le préfet a reconnu que le maire avait signé, mais assure que la digue tient.',
    [
      ['le maire avait signé', 'Le préfet', 'préfet'],
      ['la digue tient', 'Le préfet', 'préfet'],
    ],
  ],
  [
    'Le préfet avait reconnu que le maire avait signé, mais a juré que la digue tenait.',
    [
      ['le maire avait signé', 'Le préfet', 'préfet'],
      ['la digue tenait', 'Le préfet', 'préfet'],
    ],
  ],
  ["Selon le maire lors d'un débat avec Jean Roux, la ville paiera.", [['la ville paiera', 'le maire', 'maire']]],
  ['La ville paiera, selon la maire de Lens au micro de Jean Roux.', [['La ville paiera', 'la maire de Lens', 'maire de Lens']]],
  ['La ville paiera, selon un voisin en réponse à Jean Roux.', [['La ville paiera', 'un voisin', 'voisin']]],
]);
