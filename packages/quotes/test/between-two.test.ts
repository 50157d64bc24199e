import { checkForms } from './form.ts';

/** « Un accord entre X et Y précise »: the second of two whom a preposition governs is not who speaks. */
checkForms([
  [
    "Un accord entre la France et l'Allemagne précise que le tarif est fixe.",
    [['le tarif est fixe', "Un accord entre la France et l'Allemagne", "accord entre la France et l'Allemagne"]],
  ],
  [
    "Les accords conclus entre la France et l'Allemagne précisent que le tarif est fixe.",
    [['le tarif est fixe', "Les accords conclus entre la France et l'Allemagne", "accords conclus entre la France et l'Allemagne"]],
  ],
  [
    "Les conventions signées entre l'UFE et les universités garantissent que le diplôme est reconnu.",
    [
      [
        'le diplôme est reconnu',
        "Les conventions signées entre l'UFE et les universités",
        "conventions signées entre l'UFE et les universités",
      ],
    ],
  ],
  [
    'Les échanges entre la maire et le préfet montrent que la digue est sûre.',
    [['la digue est sûre', 'Les échanges entre la maire et le préfet', 'échanges entre la maire et le préfet']],
  ],
  [
    "Un accord avec la France et l'Allemagne précise que le tarif est fixe.",
    [['le tarif est fixe', "Un accord avec la France et l'Allemagne", "accord avec la France et l'Allemagne"]],
  ],
  ['Le maire est venu et la préfète affirme que la digue est sûre.', [['la digue est sûre', 'la préfète', 'préfète']]],
  ['Face au maire et à la préfète, les élus affirment que la digue est sûre.', [['la digue est sûre', 'les élus', 'élus']]],
]);
