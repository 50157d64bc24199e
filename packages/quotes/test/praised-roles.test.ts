import { checkForms } from './form.ts';

/** A role behind its adjective, or a prize, is said of the name before it. */
checkForms([
  [
    'Anne Petit, haute fonctionnaire, affirme que la digue tiendra.',
    [['la digue tiendra', 'Anne Petit, haute fonctionnaire', 'Anne Petit']],
  ],
  [
    '« La digue tiendra », affirme Jean Roux, prix Nobel de la paix.',
    [['La digue tiendra', 'Jean Roux, prix Nobel de la paix', 'Jean Roux']],
  ],
  ['Pour Jean Roux, grand reporter, « la digue tiendra ».', [['la digue tiendra', 'Jean Roux, grand reporter', 'Jean Roux']]],
  ['Selon Anne Petit, attachée de presse, la digue tiendra.', [['la digue tiendra', 'Anne Petit, attachée de presse', 'Anne Petit']]],
  [
    'Jean Roux, jeune médecin de la ville, affirme que la digue tiendra.',
    [['la digue tiendra', 'Jean Roux, jeune médecin de la ville', 'Jean Roux']],
  ],
]);
