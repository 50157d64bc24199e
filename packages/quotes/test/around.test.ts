import { describe } from 'vitest';
import { checkForms } from './form.ts';

describe('what stands around a verb of saying', () => {
  checkForms([
    ['Paul Mirel dit bien que la mer montera.', [['la mer montera', 'Paul Mirel', 'Paul Mirel']]],
    ['Paul Mirel a demandé à ce que la digue soit refaite.', [['la digue soit refaite', 'Paul Mirel', 'Paul Mirel']]],
    ['Paul Mirel a dit que, selon lui, la digue tiendra.', [['la digue tiendra', 'Paul Mirel', 'Paul Mirel']]],
    [
      "Paul Mirel a dit que, contrairement à ce qu'affirme Anne Durel, la digue tiendra.",
      [['la digue tiendra', 'Paul Mirel', 'Paul Mirel']],
    ],
    ["L'annonce révèle que la digue a cédé.", [['la digue a cédé', "L'annonce", 'annonce']]],
    ['« Je vous rappelle que la digue tient », a dit Paul Mirel.', [['Je vous rappelle que la digue tient', 'Paul Mirel', 'Paul Mirel']]],
    ['On remarque que la digue tient.', []],
    [
      "Le ministre de l'Économie, des Finances et de la Relance, Paul Mirel, a dit que la digue tiendra.",
      [['la digue tiendra', "Le ministre de l'Économie, des Finances et de la Relance, Paul Mirel", 'Paul Mirel']],
    ],
    ["L'un d'eux a dit que la digue tiendra.", [['la digue tiendra', "L'un d'eux", "un d'eux"]]],
    ['Environ 50 élus ont dit que la digue tiendra.', [['la digue tiendra', 'Environ 50 élus', 'Environ 50 élus']]],
    ['Près de 200 élus ont dit que la digue tiendra.', [['la digue tiendra', 'Près de 200 élus', 'Près de 200 élus']]],
    ["Paul Mirel, d'En marche !, a dit que la digue tiendra.", [['la digue tiendra', "Paul Mirel, d'En marche !", 'Paul Mirel']]],
    [
      'Le collectif « Digue libre » a dit que la digue tiendra.',
      [['la digue tiendra', 'Le collectif « Digue libre »', 'collectif « Digue libre »']],
    ],
    ['Anne Durel, « Nana », a dit que la digue tiendra.', [['la digue tiendra', 'Anne Durel', 'Anne Durel']]],
    ["Me Claire Auzan défend le maire. L'avocate affirme que la digue tiendra.", [['la digue tiendra', "L'avocate", 'Claire Auzan']]],
    ['Selon le préfet (PS), la digue a cédé.', [['la digue a cédé', 'le préfet (PS)', 'préfet']]],
    ['La digue, selon le préfet, a cédé.', [['La digue … a cédé', 'le préfet', 'préfet']]],
    ['Selon qui la digue a-t-elle cédé ?', []],
    ['Pour le préfet, de passage à Caen, la digue a cédé.', [['la digue a cédé', 'le préfet', 'préfet']]],
    ['Le prix varie selon la saison.', []],
    ['À en croire le préfet, la digue a cédé.', [['la digue a cédé', 'le préfet', 'préfet']]],
    ['« La digue [1] a cédé », a dit le préfet[2].', [['La digue [1] a cédé', 'le préfet', 'préfet']]],
    ['PARIS, 3 mai (AFP) – La digue a cédé, a dit le préfet.', [['La digue a cédé', 'le préfet', 'préfet']]],
    ["Le préfet assure n'avoir rien vu, dont acte.", [["n'avoir rien vu", 'Le préfet', 'préfet']]],
    ['Le préfet dit vouloir partir, mais la digue a cédé.', [['vouloir partir', 'Le préfet', 'préfet']]],
    ['Le préfet dit vouloir partir et que la digue a cédé.', [['vouloir partir … la digue a cédé', 'Le préfet', 'préfet']]],
    ['Le préfet a parlé de « honte », grâce à quoi la digue tient.', [['honte', 'Le préfet', 'préfet']]],
    ['Le maire y voit « une honte ».', [['une honte', 'Le maire', 'maire']]],
    [
      'Il y a deux ans, le maire a dit, pour la deuxième fois de suite, que la digue tiendrait.',
      [['la digue tiendrait', 'le maire', 'maire']],
    ],
    ['Le maire a crié : « Menteur », « Raciste » et « Dehors ».', [['Menteur … Raciste … Dehors', 'Le maire', 'maire']]],
    ['« La digue a cédé » (Paul Mirel, maire de Caen).', [['La digue a cédé', 'Paul Mirel', 'Paul Mirel']]],
    ['« La digue a cédé » (Paul Mirel)', [['La digue a cédé', 'Paul Mirel', 'Paul Mirel']]],
    ['« La digue a cédé » — Paul Mirel, maire', [['La digue a cédé', 'Paul Mirel, maire', 'Paul Mirel']]],
    ['Le maire se dit en marche pour 2027.', []],
    ["Le préfet a dit, et c'est rare, que la digue tiendra.", [['la digue tiendra', 'Le préfet', 'préfet']]],
    ['Interrogé par la présidente, Claire Auzan, Paul Mirel a dit que la digue tient.', [['la digue tient', 'Paul Mirel', 'Paul Mirel']]],
    ['Selon les chiffres du ministère, la mer monte.', [['la mer monte', 'les chiffres du ministère', 'ministère']]],
    ['« La digue, elle, a cédé », dit le préfet, sans que la mer monte.', [['La digue, elle, a cédé', 'le préfet', 'préfet']]],
    ["Ce qui prouve que la digue a cédé, c'est la mer.", []],
    ['Le juge, hier sur place, disait que la digue avait cédé.', [['la digue avait cédé', 'Le juge', 'juge']]],
    [
      'Le directeur et ancien maire, Paul Mirel, a dit que la digue avait cédé.',
      [['la digue avait cédé', 'Le directeur et ancien maire, Paul Mirel', 'Paul Mirel']],
    ],
    [
      'Mardi, mercredi et jeudi, « la digue a tenu », a dit le préfet.',
      [['Mardi, mercredi et jeudi, « la digue a tenu »', 'le préfet', 'préfet']],
    ],
    ['Selon le numéro deux du parti, la digue tient.', [['la digue tient', 'le numéro deux du parti', 'numéro deux du parti']]],
    ['Selon deux millions de Français, la digue tient.', [['la digue tient', 'deux millions de Français', 'deux millions de Français']]],
    ["D'après celui qui parle, la digue tient.", []],
    ['Le maire a répondu ; « La digue tient. »', [['La digue tient.', 'Le maire', 'maire']]],
    [
      "Une source proche de l'enquête, citée par Ouest-Info, dit que la digue a cédé.",
      [['la digue a cédé', "Une source proche de l'enquête", "source proche de l'enquête"]],
    ],
    [
      'Le préfet a estimé que si la mer montait, la digue tiendrait, mais que la ville, elle, brûlerait.',
      [['si la mer montait, la digue tiendrait … la ville, elle, brûlerait', 'Le préfet', 'préfet']],
    ],
    [
      "Le préfet a dit que la digue tiendrait et s'est dit « confiant ».",
      [
        ['la digue tiendrait', 'Le préfet', 'préfet'],
        ['« confiant »', 'Le préfet', 'préfet'],
      ],
    ],
    ['Le préfet a dit que la digue tiendrait et a quitté la salle.', [['la digue tiendrait', 'Le préfet', 'préfet']]],
  ]);
});
