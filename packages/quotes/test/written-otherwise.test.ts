import { checkForms } from './form.ts';

/** Texts as mails, sites and editors have them. */
checkForms([
  [
    "## Lens : la piscine ferme⏎⏎**Paul Mirel**, maire de *Lens*, a annoncé la fermeture. « *Nous n'avons pas le choix* », a-t-il dit. [Léa Petit](https://a.fr/b) dénonce « **un mépris** ».⏎⏎* « On a peur », dit _Karim_.",
    [
      ["Nous n'avons pas le choix", 'il', 'Paul Mirel'],
      ['un mépris', 'Léa Petit', 'Léa Petit'],
      ['On a peur', 'Karim', 'Karim'],
    ],
  ],
  [
    '> « On a peur », dit Karim.⏎> « Moi aussi », dit Léa Petit.',
    [
      ['On a peur', 'Karim', 'Karim'],
      ['Moi aussi', 'Léa Petit', 'Léa Petit'],
    ],
  ],
  [
    '<<On a peur>>, dit Karim. Léa Petit dénonce << un mépris >>.',
    [
      ['On a peur', 'Karim', 'Karim'],
      ['un mépris', 'Léa Petit', 'Léa Petit'],
    ],
  ],
  ["''On a peur'', dit Karim.", [['On a peur', 'Karim', 'Karim']]],
  [
    '‘L’eau monte’, dit Karim. Léa Petit dénonce ‘un mépris’ de la région.',
    [
      ['L’eau monte', 'Karim', 'Karim'],
      ['un mépris', 'Léa Petit', 'Léa Petit'],
    ],
  ],
  ...['[1]', ' [1]', ' (12)', '1', '¹', '¹²'].map((note): [string, [string, string, string][]] => [
    `« On a peur »${note}, dit Karim. Léa Petit dénonce « un mépris »${note} de la région.`,
    [
      ['On a peur', 'Karim', 'Karim'],
      ['un mépris', 'Léa Petit', 'Léa Petit'],
    ],
  ]),
  [
    "Le maire est content. « On a gagné », a-t'il dit. « C'est fini », ajoute t-il.",
    [
      ['On a gagné', 'il', 'maire'],
      ["C'est fini", 'il', 'maire'],
    ],
  ],
  [
    '&laquo;&nbsp;L&rsquo;&eacute;t&eacute; sera chaud&nbsp;&raquo;, a d&#233;clar&#233; L&eacute;a Petit.',
    [['L&rsquo;&eacute;t&eacute; sera chaud', 'L&eacute;a Petit', 'Léa Petit']],
  ],
  [
    "Le pré­sident de la région, Paul Mi­rel, s'est dé­claré « sou­lagé ».",
    [['« sou­lagé »', 'Le pré­sident de la région, Paul Mi­rel', 'Paul Mirel']],
  ],
  [
    '« On a peur », dit Karim BENSAÏD. « Moi aussi », ajoute BENSAÏD.',
    [
      ['On a peur', 'Karim BENSAÏD', 'Karim Bensaïd'],
      ['Moi aussi', 'BENSAÏD', 'Karim Bensaïd'],
    ],
  ],
  [
    'Le conseil municipal a décidé lundi soir de rouvrir le pont, que Jean-Yves⏎Le Drian avait fermé en mars. « Nous avons trop attendu », a dit le maire, Paul⏎Mirel, qui promet une ouverture avant la fin du printemps ou au début de juin⏎prochain.',
    [['Nous avons trop attendu', 'le maire, Paul⏎Mirel', 'Paul Mirel']],
  ],
]);
