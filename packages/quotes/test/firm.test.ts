import { describe } from 'vitest';
import { checkForms } from './form.ts';

describe('who is sure of it says so before a colon', () => {
  checkForms([
    ['Le maire est catégorique : le barrage va céder.', [['le barrage va céder', 'Le maire', 'maire']]],
    ['Léa Petit est formelle : le barrage va céder.', [['le barrage va céder', 'Léa Petit', 'Léa Petit']]],
    ['Les pompiers sont unanimes : le barrage va céder.', [['le barrage va céder', 'Les pompiers', 'pompiers']]],
    ['Le rapport est formel : le barrage va céder.', [['le barrage va céder', 'Le rapport', 'rapport']]],
    ['Le message est clair : il faut partir.', []],
    ["L'accord est clair : la France paiera.", []],
  ]);
});

describe('« dixit » and « à écouter » open frames', () => {
  checkForms([
    ['Le barrage va céder, dixit le maire.', [['Le barrage va céder', 'le maire', 'maire']]],
    ['Le barrage, dixit le préfet, va céder.', [['Le barrage … va céder', 'le préfet', 'préfet']]],
    ['« Le barrage va céder », dixit Léa Petit.', [['Le barrage va céder', 'Léa Petit', 'Léa Petit']]],
    ['À écouter le maire, le barrage va céder.', [['le barrage va céder', 'le maire', 'maire']]],
    ['À écouter cette chanson, on a envie de danser.', []],
  ]);
});

describe('what leads to words in marks is not said', () => {
  checkForms([
    ["Pour les pompiers, c'est clair : « Le barrage va céder ».", [['Le barrage va céder', 'les pompiers', 'pompiers']]],
    ["Pour Léa Petit, c'est non : « Je ne signerai pas ».", [['Je ne signerai pas', 'Léa Petit', 'Léa Petit']]],
  ]);
});

describe('verbs that a subject ends at', () => {
  checkForms([
    ['Le maire botte en touche : « On verra ».', [['On verra', 'Le maire', 'maire']]],
    ['Le ministre douche les espoirs : « Il ment ».', [['Il ment', 'Le ministre', 'ministre']]],
    ["« C'est fini », raconte dans un café du centre Samir, étudiant.", [["C'est fini", 'Samir, étudiant', 'Samir']]],
  ]);
});

describe('what stands beside the words tells whose they are', () => {
  checkForms([
    ["« Le barrage va céder », tel est l'avis du maire.", [['Le barrage va céder', 'maire', 'maire']]],
    ["« Le barrage va céder » : c'est le credo de la CGT.", [['Le barrage va céder', 'la CGT', 'CGT']]],
    ["« Le barrage va céder » : c'est par ces mots que Léa Petit a ouvert la séance.", [['Le barrage va céder', 'Léa Petit', 'Léa Petit']]],
    ['« Le barrage va céder », entend-on Léa Petit crier.', [['Le barrage va céder', 'Léa Petit', 'Léa Petit']]],
    ['On a entendu le maire dire : « Le barrage va céder ».', [['Le barrage va céder', 'le maire', 'maire']]],
    ['Quand on lui demande pourquoi, le maire répond : « Le barrage va céder ».', [['Le barrage va céder', 'le maire', 'maire']]],
  ]);
});
