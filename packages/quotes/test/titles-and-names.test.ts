import { describe } from 'vitest';
import { checkForms } from './form.ts';

const paul = 'Paul Mirel';

describe('a title, a name and what else is said of somebody are one source', () => {
  checkForms(
    [
      'Un voisin, Paul Mirel, 26 ans',
      "L'un des rescapés, Paul Mirel, 26 ans",
      'Sa fille aînée, Paul Mirel, ambassadrice à Lisbonne',
      'Un survivant, Paul Mirel, un conducteur de 33 ans',
    ].map((source) => [`${source}, assure que la digue tient.`, [['la digue tient', source, paul]]] as const),
  );
  checkForms([
    [
      "« La digue tient », assure l'un des rescapés, Paul Mirel, 26 ans.",
      [['La digue tient', "l'un des rescapés, Paul Mirel, 26 ans", paul]],
    ],
    ['Dans la cour, Paul Mirel, 26 ans, assure que la digue tient.', [['la digue tient', 'Paul Mirel, 26 ans', paul]]],
  ]);
});

describe('what the verb takes goes on behind « selon X » and an adverb', () => {
  checkForms([
    [
      "Le pays compte actuellement, d'après la préfecture, quatorze digues.",
      [['Le pays compte actuellement … quatorze digues', 'la préfecture', 'préfecture']],
    ],
    ['Il reste encore, selon le maire, quatorze digues.', [['Il reste encore … quatorze digues', 'le maire', 'maire']]],
    ['La digue cédera bientôt, selon le maire.', [['La digue cédera bientôt', 'le maire', 'maire']]],
  ]);
});

describe('verbs that deny, right before a colon', () => {
  checkForms([
    ['Le maire conteste : la digue tiendra.', [['la digue tiendra', 'Le maire', 'maire']]],
    ["Le maire s'en défend : la digue tiendra.", [['la digue tiendra', 'Le maire', 'maire']]],
    ['Ce que personne ne conteste : la digue tiendra.', []],
  ]);
});

describe('whose version, and for whom something is done', () => {
  checkForms([
    ["Selon la version de l'armée, la digue tient.", [['la digue tient', "la version de l'armée", 'armée']]],
    ["« Pour ma mère, je n'ai rien pu faire », raconte Paul Mirel.", [["Pour ma mère, je n'ai rien pu faire", paul, paul]]],
  ]);
});

describe('« ce dernier » is no body where something was said', () => {
  checkForms([
    [
      'Le texte a été lu par Paul Mirel au micro de Radio Centre. Celui-ci assure que la digue tient.',
      [['la digue tient', 'Celui-ci', paul]],
    ],
    [
      "D'après un agriculteur, la voiture roulait au milieu de la chaussée. Ce dernier assure que la digue tient.",
      [
        ['la voiture roulait au milieu de la chaussée', 'un agriculteur', 'agriculteur'],
        ['la digue tient', 'Ce dernier', 'agriculteur'],
      ],
    ],
  ]);
});

describe('a participle behind a comma goes with the subject', () => {
  checkForms([
    ['Léa Petit a salué le travail du maire, Paul Mirel, ajoutant que la digue tient.', [['la digue tient', 'Léa Petit', 'Léa Petit']]],
    [
      'La ministre a rendu hommage à son prédécesseur, Paul Mirel, affirmant que la digue tient.',
      [['la digue tient', 'La ministre', 'ministre']],
    ],
    ['Paul Mirel a été évincé par Léa Petit, assurant que la digue tient.', [['la digue tient', paul, paul]]],
  ]);
});

describe('what stands behind « selon X »', () => {
  checkForms([
    [
      "Selon le préfet, l'usine, à l'arrêt depuis mars, va rouvrir.",
      [["l'usine, à l'arrêt depuis mars, va rouvrir", 'le préfet', 'préfet']],
    ],
    ...[
      'le suspect, en difficulté',
      'la société, lors de la visite',
      "les policiers, après l'accident",
      'une femme, malgré la pluie',
    ].flatMap((subject): [string, [string, string, string][]][] =>
      ['Paul Mirel', 'la CGT'].map((source) => {
        const clause = `${subject}, ${subject.startsWith('les') ? 'ont' : 'a'} quitté la ville`;
        return [`Selon ${source}, ${clause}.`, [[clause, source, source.replace('la ', '')]]];
      }),
    ),
    ...["sous couvert d'anonymat", 'au micro de RTL', 'dans un communiqué', 'en déplacement à Brest', 'également élu'].map(
      (heard): [string, [string, string, string][]] => [
        `Selon un témoin, ${heard}, la digue tient.`,
        [['la digue tient', 'un témoin', 'témoin']],
      ],
    ),
    ['Selon un témoin, dans la nuit, la digue a cédé.', [['dans la nuit, la digue a cédé', 'un témoin', 'témoin']]],
    ['Selon Paul Mirel, le maire, la digue tient.', [['la digue tient', 'Paul Mirel, le maire', paul]]],
  ]);
});

describe('what stands behind « , selon X » of how and when X was heard', () => {
  for (const source of ['le préfet', 'une source policière', 'Paul Mirel'])
    checkForms(
      [
        ", sous couvert d'anonymat",
        ', au micro de RTL',
        ' dans un communiqué',
        ' lundi',
        ', sans plus de précisions',
        ', également élu',
      ].map((heard): [string, [string, string, string][]] => [
        `La digue tiendra, selon ${source}${heard}.`,
        [['La digue tiendra', source, source.replace(/^(?:le|une) /u, '')]],
      ]),
    );
});
