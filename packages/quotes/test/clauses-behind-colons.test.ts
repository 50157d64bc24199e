import { checkForms } from './form.ts';

/** « Le maire ne décolère pas : la préfecture « n'a rien fait » »: a clause that ends in marks is said by whom the words before its colon are about, unless it says itself whose it is. */
checkForms([
  ["Le maire ne décolère pas : la préfecture « n'a rien fait ».", [["la préfecture « n'a rien fait »", 'Le maire', 'maire']]],
  ["Le maire s'insurge : la préfecture « n'a rien fait ».", [["la préfecture « n'a rien fait »", 'Le maire', 'maire']]],
  ['Le syndicat hausse le ton : la direction « se moque du monde ».', [['la direction « se moque du monde »', 'Le syndicat', 'syndicat']]],
  [
    "La maire s'inquiète : les commerces « ferment les uns après les autres ».",
    [['les commerces « ferment les uns après les autres »', 'La maire', 'maire']],
  ],
  ['Paul Mirel se souvient : la digue « tremblait la nuit ».', [['la digue « tremblait la nuit »', 'Paul Mirel', 'Paul Mirel']]],
  ['Le bilan est lourd : la digue « a tremblé la nuit ».', []],
  ['Le maire a une réserve : la digue, selon lui, « tremble la nuit ».', [['la digue … « tremble la nuit »', 'lui', 'maire']]],
  ['Le maire est ému : la préfète estime que la digue « tremble ».', [['la digue « tremble »', 'la préfète', 'préfète']]],
]);
