import { checkForms } from './form.ts';

/** A participle that agrees with the subject of what is said, or that has nothing to report, belongs to it; one that only the cue's avoir can carry does not. */
checkForms([
  ['Le maire a dit que la loi sera votée et publiée.', [['la loi sera votée et publiée', 'Le maire', 'maire']]],
  ['Le maire a annoncé que la loi a été votée et publiée.', [['la loi a été votée et publiée', 'Le maire', 'maire']]],
  ['Le maire a affirmé que le suspect a été arrêté et interrogé.', [['le suspect a été arrêté et interrogé', 'Le maire', 'maire']]],
  ['Le maire a dit que les impôts seront baissés et supprimés.', [['les impôts seront baissés et supprimés', 'Le maire', 'maire']]],
  ['Le maire a dit que la digue tiendrait et promis une enquête.', [['la digue tiendrait', 'Le maire', 'maire']]],
  [
    'Le maire a dit que la digue tiendrait et affirmé que la ville paierait.',
    [
      ['la digue tiendrait', 'Le maire', 'maire'],
      ['la ville paierait', 'Le maire', 'maire'],
    ],
  ],
  ['Le maire a dit que la loi sera votée, puis publiée.', [['la loi sera votée, puis publiée', 'Le maire', 'maire']]],
  ['Le maire a dit que la loi sera votée puis publiée.', [['la loi sera votée puis publiée', 'Le maire', 'maire']]],
  ['Le maire a dit que la loi sera votée, mais pas publiée.', [['la loi sera votée, mais pas publiée', 'Le maire', 'maire']]],
  ['Le maire a dit que la loi sera votée, puis appliquée.', [['la loi sera votée, puis appliquée', 'Le maire', 'maire']]],
  ['Le maire a dit que la loi sera votée, voire durcie.', [['la loi sera votée, voire durcie', 'Le maire', 'maire']]],
  ['Le maire a dit que la loi sera votée, ou rejetée.', [['la loi sera votée, ou rejetée', 'Le maire', 'maire']]],
  [
    "Le maire a dit que les impôts seront baissés, puis supprimés, avant la fin de l'année.",
    [["les impôts seront baissés, puis supprimés, avant la fin de l'année", 'Le maire', 'maire']],
  ],
  ['Le maire a dit que la digue tiendrait, puis quitté la salle.', [['la digue tiendrait', 'Le maire', 'maire']]],
  ['Le maire a dit que la digue tiendrait, mais refusé de payer.', [['la digue tiendrait', 'Le maire', 'maire']]],
  ['Le maire a dit que la digue serait réparée, mais refusé de payer.', [['la digue serait réparée', 'Le maire', 'maire']]],
]);
