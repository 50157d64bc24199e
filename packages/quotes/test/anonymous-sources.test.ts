import { describe } from 'vitest';
import { checkForms } from './form.ts';

describe('how somebody without a name was heard is part of the source, not of who it is', () => {
  for (const [source, speaker] of [
    ["un responsable japonais s'exprimant sous couvert d'anonymat", 'responsable japonais'],
    ["un responsable japonais s'exprimant sous le couvert de l'anonymat", 'responsable japonais'],
    ["un diplomate européen souhaitant garder l'anonymat", 'diplomate européen'],
    ["une source proche du dossier ayant requis l'anonymat", 'source proche du dossier'],
    ["un témoin interrogé par l'AFP", 'témoin'],
  ] as const) {
    const opening = source[0]!.toUpperCase() + source.slice(1);
    checkForms([
      [`Selon ${source}, la digue tiendra.`, [['la digue tiendra', source, speaker]]],
      [`D'après ${source}, la digue tiendra.`, [['la digue tiendra', source, speaker]]],
      [`${opening} assure que la digue tiendra.`, [['la digue tiendra', opening, speaker]]],
    ]);
  }
});

describe('two reports with a semicolon between', () => {
  checkForms([
    [
      "Selon les syndicats, 80 % des agents ont suivi la grève ; ils étaient 54 %, d'après la direction.",
      [
        ['80 % des agents ont suivi la grève', 'les syndicats', 'syndicats'],
        ['ils étaient 54 %', 'la direction', 'direction'],
      ],
    ],
    [
      'Les syndicats assurent que 80 % des agents ont suivi la grève ; ils étaient 54 %, selon la direction.',
      [
        ['80 % des agents ont suivi la grève', 'Les syndicats', 'syndicats'],
        ['ils étaient 54 %', 'la direction', 'direction'],
      ],
    ],
    [
      'Selon les syndicats, la digue tiendra ; le port fermera, a ajouté le maire.',
      [
        ['la digue tiendra', 'les syndicats', 'syndicats'],
        ['le port fermera', 'le maire', 'maire'],
      ],
    ],
  ]);
});

describe('a figure of one source beside the figure of another', () => {
  const figures: [string, string, string][] = [
    ['Selon la préfecture, 12 000 personnes ont défilé, 30 000 selon la CGT.', '12 000 personnes ont défilé', 'la préfecture'],
    ['Selon la préfecture, 12 000 personnes ont défilé, contre 30 000 selon la CGT.', '12 000 personnes ont défilé', 'la préfecture'],
    ["Selon la préfecture, 12 000 personnes ont défilé, 30 000 d'après la CGT.", '12 000 personnes ont défilé', 'la préfecture'],
    ['12 000 personnes ont défilé, selon la préfecture, contre 30 000 selon la CGT.', '12 000 personnes ont défilé', 'la préfecture'],
    ['12 000 personnes ont défilé, selon la préfecture (30 000 selon la CGT).', '12 000 personnes ont défilé', 'la préfecture'],
    ['La préfecture assure que 12 000 personnes ont défilé, 30 000 selon la CGT.', '12 000 personnes ont défilé', 'La préfecture'],
    ['La préfecture assure que 12 000 personnes ont défilé, contre 30 000 selon la CGT.', '12 000 personnes ont défilé', 'La préfecture'],
    ['Ils étaient 12 000, a indiqué la préfecture, 30 000 selon la CGT.', 'Ils étaient 12 000', 'la préfecture'],
  ];
  for (const [text, content, source] of figures)
    checkForms([
      [
        text,
        [
          [content, source, 'préfecture'],
          ['30 000', 'la CGT', 'CGT'],
        ],
      ],
    ]);
  checkForms([
    [
      "Selon l'Insee, le chômage a baissé de 3 %, contre 2 % l'an dernier.",
      [["le chômage a baissé de 3 %, contre 2 % l'an dernier", "l'Insee", 'Insee']],
    ],
  ]);
});
