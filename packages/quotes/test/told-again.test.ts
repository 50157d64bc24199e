import { describe } from 'vitest';
import { checkForms } from './form.ts';

const prefect = (source: string): [string, string, string][] => [['Le pont tiendra.', source, 'préfet']];

describe('the words of another, told again before a colon, are the other’s', () => {
  checkForms([
    ['Le maire répète les propos tenus par le préfet : « Le pont tiendra. »', prefect('le préfet')],
    ['Le maire reprend à son compte la formule du préfet : « Le pont tiendra. »', prefect('du préfet')],
    ['Le journal relaie les déclarations du préfet : « Le pont tiendra. »', prefect('du préfet')],
    ['Le maire, citant le préfet : « Le pont tiendra. »', prefect('le préfet')],
    ['Le maire a réagi aux propos du préfet : « Le pont tiendra. »', [['Le pont tiendra.', 'Le maire', 'maire']]],
    ['Le maire dénonce les propos du préfet : « Le pont tiendra. »', [['Le pont tiendra.', 'Le maire', 'maire']]],
  ]);
});

describe('what is read is said by whose writing it is', () => {
  checkForms([
    ["Dans un rapport de l'ONU, on peut lire que le pont tiendra.", [['le pont tiendra', "un rapport de l'ONU", 'ONU']]],
    ['Dans une lettre de Léa Petit, on peut lire : « Le pont tiendra. »', [['Le pont tiendra.', 'une lettre de Léa Petit', 'Léa Petit']]],
    ['On peut lire dans le communiqué de la mairie : « Le pont tiendra. »', [['Le pont tiendra.', 'le communiqué de la mairie', 'mairie']]],
    ['Le compte Twitter de la mairie indique que le pont tiendra.', [['le pont tiendra', 'Le compte Twitter de la mairie', 'mairie']]],
    ['Sur la page Facebook du maire, on lit : « Le pont tiendra. »', [['Le pont tiendra.', 'la page Facebook du maire', 'maire']]],
  ]);
});

describe('informations that somebody gave are told by him', () => {
  checkForms([
    ["Selon les informations que le préfet a confiées à l'AFP, le pont tiendra.", [['le pont tiendra', 'le préfet', 'préfet']]],
    ["Selon les informations que l'AFP a obtenues, le pont tiendra.", [['le pont tiendra', 'les informations', 'informations']]],
  ]);
});

describe('a subject ends before the pronouns of its verb', () => {
  checkForms([
    ['Un élu de la région lui a dit que le pont tiendrait.', [['le pont tiendrait', 'Un élu de la région', 'élu de la région']]],
    [
      'Des élus réclamant un pont lui ont dit que le pont tiendrait.',
      [['le pont tiendrait', 'Des élus réclamant un pont', 'élus réclamant un pont']],
    ],
    [
      'Le ministre chargé des Relations avec les Premières Nations se dit prêt à partir.',
      [
        [
          'prêt à partir',
          'Le ministre chargé des Relations avec les Premières Nations',
          'ministre chargé des Relations avec les Premières Nations',
        ],
      ],
    ],
  ]);
});
