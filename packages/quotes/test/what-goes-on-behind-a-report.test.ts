import { checkForms } from './form.ts';

/** What the narrator goes on with behind the words of somebody and who says them, and words of the same utterance. */
checkForms([
  ["« J'y arrive très bien », dit-il, et il va s'asseoir sur les marches.", [["J'y arrive très bien", 'il', '']]],
  [
    '« Un pont, ça ne lit pas les rapports », lâche le maire, et la salle éclate de rire.',
    [['Un pont, ça ne lit pas les rapports', 'le maire', 'maire']],
  ],
  ["« Je suis fatiguée », dit Léa en s'en allant, et personne ne la retient.", [['Je suis fatiguée', 'Léa', 'Léa']]],
  [
    "« Le stock est bas », a indiqué l'agence, d'autant plus que la sécheresse « n'a pas cessé ».",
    [["Le stock est bas … d'autant plus que la sécheresse « n'a pas cessé »", "l'agence", 'agence']],
  ],
  ['Un « puissant pare-feu », affirmait-il, filtrerait les contenus.', [['Un « puissant pare-feu » … filtrerait les contenus', 'il', '']]],
  [
    'Le cabinet répond que « chaque dossier est évalué au mérite » [traduction libre].',
    [['« chaque dossier est évalué au mérite »', 'Le cabinet', 'cabinet']],
  ],
  ['Il promet un « sursaut », dit-elle, et des moyens.', [['Il promet un « sursaut » … et des moyens', 'elle', '']]],
]);
