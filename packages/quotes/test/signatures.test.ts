import { checkForms } from './form.ts';

/** Who signs below words in marks has said them, by the line of a name with what somebody is or when; a name alone does where nothing else is told. */
checkForms([
  [
    '« Elle est responsable. »⏎Olivier Truchot, journaliste, Sud Radio, 25 mars 2019⏎Pourtant, sur les plateaux, le débat continue.',
    [['Elle est responsable.', 'Olivier Truchot, journaliste', 'Olivier Truchot']],
  ],
  [
    "« Il faut quelqu'un de la stature d'un Daniel Mermet. »⏎Laurence Bloch, directrice de la radio, 27 juin 2019",
    [["Il faut quelqu'un de la stature d'un Daniel Mermet.", 'Laurence Bloch, directrice de la radio', 'Laurence Bloch']],
  ],
  [
    '« Je ne regrette rien. »⏎Paul Mirel, maire de Lens⏎Le débat reprend.',
    [['Je ne regrette rien.', 'Paul Mirel, maire de Lens', 'Paul Mirel']],
  ],
  ['« La ville est prête. »⏎Paul Mirel, le 12 mars 2020⏎Le débat reprend.', [['La ville est prête.', 'Paul Mirel', 'Paul Mirel']]],
  ['« La ville est prête. »⏎— Paul Mirel, 12 mars 2020⏎Le débat reprend.', [['La ville est prête.', 'Paul Mirel', 'Paul Mirel']]],
  ['« Je ne regrette rien. »⏎Édith Piaf', [['Je ne regrette rien.', 'Édith Piaf', 'Édith Piaf']]],
  ['Le préfet est venu. « La ville est prête. »⏎Paul Mirel, le maire, a ensuite quitté la salle.', [['La ville est prête.', '', 'préfet']]],
  [
    '« Nous réfléchissons à des changements. » Cette petite phrase de Paul Mirel, au Wall Street Journal, inquiète les syndicats.',
    [['Nous réfléchissons à des changements.', 'Paul Mirel', 'Paul Mirel']],
  ],
  [
    '« Nous réfléchissons à des changements. » Cette déclaration du maire a surpris.',
    [['Nous réfléchissons à des changements.', 'maire', 'maire']],
  ],
  [
    '« Nous réfléchissons à des changements. » Ces mots de la ministre Anne Roux ont surpris.',
    [['Nous réfléchissons à des changements.', 'la ministre Anne Roux', 'Anne Roux']],
  ],
]);
