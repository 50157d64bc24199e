import { describe } from 'vitest';
import { checkForms } from './form.ts';

describe('several reports in one sentence', () => {
  checkForms([
    [
      'La digue tiendra, a promis le maire, mais le port fermera, assure le préfet.',
      [
        ['La digue tiendra', 'le maire', 'maire'],
        ['le port fermera', 'le préfet', 'préfet'],
      ],
    ],
    [
      'La digue tiendra, assure le maire, et le port rouvrira, promet-il.',
      [
        ['La digue tiendra', 'le maire', 'maire'],
        ['le port rouvrira', 'il', 'maire'],
      ],
    ],
    [
      'La digue tiendra, dit le maire ; le port fermera, répond le préfet.',
      [
        ['La digue tiendra', 'le maire', 'maire'],
        ['le port fermera', 'le préfet', 'préfet'],
      ],
    ],
    [
      'La digue tiendra, selon le maire, mais le port fermera, selon le préfet.',
      [
        ['La digue tiendra', 'le maire', 'maire'],
        ['le port fermera', 'le préfet', 'préfet'],
      ],
    ],
    [
      '« La digue tiendra », a promis le maire, mais le port fermera, assure le préfet.',
      [
        ['La digue tiendra', 'le maire', 'maire'],
        ['le port fermera', 'le préfet', 'préfet'],
      ],
    ],
    ['La digue tiendra, assure le maire, mais le port fermera.', [['La digue tiendra … mais le port fermera', 'le maire', 'maire']]],
    [
      'Le maire assure que la digue tiendra, et le préfet, qui doute, répond que le port fermera.',
      [
        ['la digue tiendra', 'Le maire', 'maire'],
        ['le port fermera', 'le préfet', 'préfet'],
      ],
    ],
  ]);
});

describe('what stands between a subject and its verb in what is said', () => {
  for (const between of ['bien que vieille', "bien qu'elle soit vieille", 'alors que la mer monte'])
    checkForms([[`Le maire assure que la digue, ${between}, tiendra.`, [[`la digue, ${between}, tiendra`, 'Le maire', 'maire']]]]);
  checkForms([['Le maire assure que la digue tiendra, bien que le préfet doute.', [['la digue tiendra', 'Le maire', 'maire']]]]);
});

describe('what stands behind an incise or a frame', () => {
  for (const tail of ['sans donner de date', 'sans pour autant fixer de date', 'sans vouloir en dire plus'])
    checkForms([[`La digue tiendra, a assuré Luc Ferral, ${tail}.`, [['La digue tiendra', 'Luc Ferral', 'Luc Ferral']]]]);
  checkForms([
    ['Trois repreneurs ont signé, dont Orbiva, assure le maire.', [['Trois repreneurs ont signé, dont Orbiva', 'le maire', 'maire']]],
    [
      "L'usine, dont la dette, d'après le préfet, dépasse un million, va fermer.",
      [['la dette … dépasse un million', 'le préfet', 'préfet']],
    ],
    ["Le maire, qui serait malade, selon son avocat, n'a pas réagi.", [['qui serait malade', 'son avocat', 'avocat']]],
  ]);
});

describe('the subject before a relative clause with commas of its own', () => {
  for (const [subject, speaker] of [
    ['Le maire', 'maire'],
    ['La CGT', 'CGT'],
    ['Un témoin', 'témoin'],
  ] as const)
    for (const relative of [
      'dont le président, Paul Roux, est malade',
      'chez qui la police, prévenue, a trouvé une arme',
      "dont l'avocat, Me Roux, plaide l'acquittement",
    ])
      checkForms([[`${subject}, ${relative}, assure que la digue tiendra.`, [['la digue tiendra', subject, speaker]]]]);
});

describe('who is obliged to say something says it', () => {
  for (const verb of ["a été contraint d'admettre", 'a été forcé de reconnaître', 'est bien obligé de reconnaître'])
    checkForms([
      [`Le préfet ${verb} que la digue bouge.`, [['la digue bouge', 'Le préfet', 'préfet']]],
      [`Le préfet ${verb} : « La digue bouge. »`, [['La digue bouge.', 'Le préfet', 'préfet']]],
    ]);
});

describe('what is said of oneself behind adjuncts', () => {
  for (const adjunct of ['mardi', 'devant les députés', 'mardi devant les députés'])
    checkForms([[`Léa Petit s'est dite ${adjunct} « inquiète ».`, [['« inquiète »', 'Léa Petit', 'Léa Petit']]]]);
  for (const adjunct of ['en revanche', 'mardi', 'ce matin', 'en revanche fermement'])
    for (const attribute of ["opposé à l'acronyme « AURA »", 'favorable au projet de digue'])
      checkForms([[`Le maire se dit ${adjunct} ${attribute}.`, [[attribute, 'Le maire', 'maire']]]]);
});

describe('what something is like is no report', () => {
  for (const text of ['On dirait que la digue bouge.', 'On aurait dit que la digue bougeait.', 'On aurait dit un train.'])
    checkForms([[text, []]]);
});

describe('a participle that goes on behind a frame', () => {
  checkForms([['Il avait sur lui un produit, acheté, selon lui, dans la rue.', [['acheté … dans la rue', 'lui', '']]]]);
});

describe('a coordinated participle shares avoir with the verb before', () => {
  const after: [string, string][] = [
    ['assuré ne pas avoir peur', 'ne pas avoir peur'],
    ['affirmé vouloir partir', 'vouloir partir'],
    ['demandé à quoi servait la digue', 'à quoi servait la digue'],
    ['annoncé que la digue tiendrait', 'la digue tiendrait'],
  ];
  for (const [second, content] of after) {
    checkForms([
      [
        `Léa Petit a dit assumer son choix et ${second}.`,
        [
          ['assumer son choix', 'Léa Petit', 'Léa Petit'],
          [content, 'Léa Petit', 'Léa Petit'],
        ],
      ],
      [`Léa Petit a salué les élus, puis ${second}.`, [[content, 'Léa Petit', 'Léa Petit']]],
    ]);
  }
  for (const second of ["mais nié avoir touché de l'argent", "et nié avoir touché de l'argent"])
    checkForms([
      [
        `Léa Petit a reconnu avoir remis une enveloppe, ${second}.`,
        [
          ['avoir remis une enveloppe', 'Léa Petit', 'Léa Petit'],
          ["avoir touché de l'argent", 'Léa Petit', 'Léa Petit'],
        ],
      ],
    ]);
});

describe('what somebody does not hide', () => {
  for (const verb of ["n'a pas caché", 'ne cache pas'])
    checkForms([[`Léa Petit ${verb} se sentir trahie.`, [['se sentir trahie', 'Léa Petit', 'Léa Petit']]]]);
});

describe('what somebody says is taken up behind it', () => {
  for (const link of ["c'est", "c'est du moins", "c'est en tout cas", "c'est bien", "c'est en substance"]) {
    const opening = `C${link.slice(1)}`;
    checkForms([
      [`La digue va tenir. ${opening} ce qu'a assuré le maire.`, [['La digue va tenir', 'le maire', 'maire']]],
      [`« La digue va tenir », ${link} ce qu'a assuré le maire.`, [['La digue va tenir', 'le maire', 'maire']]],
    ]);
  }
  for (const link of ["Ce n'est pas", "C'est plus que", "C'est à cause de"])
    checkForms([[`La digue va tenir. ${link} ce qu'a assuré le maire.`, []]]);
});

describe('a second clause whose verb is that of the first', () => {
  for (const [first, verb, one, second, other] of [
    ['Certains', 'assurent', 'certains', "d'autres", "d'autres"],
    ['Les uns', 'assurent', 'uns', 'les autres', 'autres'],
    ['Le maire', 'assure', 'maire', 'le préfet', 'préfet'],
    ['La CGT', 'assure', 'CGT', 'FO', 'FO'],
  ] as const)
    for (const [clause, content] of [
      ["qu'elle cédera", 'elle cédera'],
      ['que le port fermera', 'le port fermera'],
    ] as const)
      checkForms([
        [
          `${first} ${verb} que la digue tiendra, ${second} ${clause}.`,
          [
            ['la digue tiendra', first, one],
            [content, second, other],
          ],
        ],
      ]);
});

describe('what has to be admitted is told by nobody', () => {
  for (const verb of ['de constater', "d'admettre", 'de reconnaître']) checkForms([[`Force est ${verb} que la digue tiendra.`, []]]);
});

describe('what is compared needs no verb', () => {
  for (const compared of ['plus souvent fermée', 'plus sûre', 'bien plus souvent fermée'])
    checkForms([
      [`La digue est ${compared} que le pont, révèle une étude.`, [[`La digue est ${compared} que le pont`, 'une étude', 'étude']]],
    ]);
});

describe('« juge » is a verb before its object', () => {
  checkForms([
    [
      'Si Léa Petit, de la banque Céruse, juge « plausible » une hausse, son confrère Luc Roux assure que la digue tiendra.',
      [
        ['plausible', 'Léa Petit, de la banque Céruse', 'Léa Petit'],
        ['la digue tiendra', 'son confrère Luc Roux', 'Luc Roux'],
      ],
    ],
    [
      'Insuffisant, juge le syndicat, qui réclame « le triple ».',
      [
        ['Insuffisant', 'le syndicat', 'syndicat'],
        ['le triple', 'qui', 'syndicat'],
      ],
    ],
  ]);
});
