import { checkForms } from './form.ts';

/** A quotation that a mark of another kind closes or opens. */
checkForms([
  [
    '« La digue tient", dit le maire. « Nous verrons », répond Léa Petit.',
    [
      ['La digue tient', 'le maire', 'maire'],
      ['Nous verrons', 'Léa Petit', 'Léa Petit'],
    ],
  ],
  [
    '"La digue tient », dit le maire. « Nous verrons », répond Léa Petit.',
    [
      ['La digue tient', 'le maire', 'maire'],
      ['Nous verrons', 'Léa Petit', 'Léa Petit'],
    ],
  ],
  ['« La digue tient ", dit le maire, qui lit « Le Monde ».', [['La digue tient', 'le maire', 'maire']]],
  ['Le maire dit que « la digue "tient" bon ».', [['« la digue "tient" bon »', 'Le maire', 'maire']]],
  ['Le maire a parlé de « digue 12" haute ».', [['digue 12" haute', 'Le maire', 'maire']]],
]);
