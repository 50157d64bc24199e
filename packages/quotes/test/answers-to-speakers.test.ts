import { checkForms } from './form.ts';

/** Who answers whoever spoke right before is not them, but as a rule whom they spoke to. */
checkForms([
  [
    "« Vous mentez ! », a lancé la sénatrice au ministre. « Je n'accepte pas vos insinuations », lui a-t-il répondu.",
    [
      ['Vous mentez !', 'la sénatrice', 'sénatrice'],
      ["Je n'accepte pas vos insinuations", 'il', 'ministre'],
    ],
  ],
  [
    '« Vous mentez ! », a lancé le maire au préfet. « Je pars », lui a-t-il répondu.',
    [
      ['Vous mentez !', 'le maire', 'maire'],
      ['Je pars', 'il', 'préfet'],
    ],
  ],
  [
    '« Vous mentez ! », a lancé le maire à Jean Roux. « Je pars », lui a-t-il rétorqué.',
    [
      ['Vous mentez !', 'le maire', 'maire'],
      ['Je pars', 'il', 'Jean Roux'],
    ],
  ],
  [
    '« Vous mentez ! », a lancé le maire à un élu. « Je pars », lui a répliqué celui-ci.',
    [
      ['Vous mentez !', 'le maire', 'maire'],
      ['Je pars', 'celui-ci', 'élu'],
    ],
  ],
]);
