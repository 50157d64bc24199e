import { checkForms } from './form.ts';

/** Interviews by lines: answers in marks, one of them over two paragraphs; announced in the head or at the end; with a title; with names and points. */
checkForms([
  [
    'Cheffe de service à Brest, la professeure Léa Petit publie un livre.⏎⏎Vous dénoncez les délais. Depuis quand ?⏎⏎« Depuis dix ans. Je ne plaisante pas. »⏎⏎Vous exagérez, non ?⏎⏎« C’est possible. On me l’a dit souvent.⏎⏎« Mais je note tout. »⏎⏎Et les parents ?⏎⏎« Ils attendent. »',
    [
      ['Depuis dix ans. Je ne plaisante pas.', '', 'Léa Petit'],
      ['C’est possible. On me l’a dit souvent.⏎⏎« Mais je note tout.', '', 'Léa Petit'],
      ['Ils attendent.', '', 'Léa Petit'],
    ],
  ],
  [
    "Entretien avec Léa Petit, économiste.⏎⏎La croissance va-t-elle repartir ?⏎⏎Je n'y crois pas. Les ménages épargnent trop.⏎⏎Que faut-il faire ?⏎⏎Baisser les taux, vite.⏎⏎Propos recueillis par Paul Mirel",
    [
      ["Je n'y crois pas. Les ménages épargnent trop.", '', 'Léa Petit'],
      ['Baisser les taux, vite.', '', 'Léa Petit'],
    ],
  ],
  [
    "Luc Rouban : « La défiance progresse »⏎⏎Le politologue publie un livre sur la démocratie.⏎⏎Pourquoi ce livre ?⏎⏎Parce que je m'inquiète. Les Français ne votent plus.⏎⏎Est-ce grave ?⏎⏎Oui, c'est très grave.",
    [
      ['La défiance progresse', 'Luc Rouban', 'Luc Rouban'],
      ["Parce que je m'inquiète. Les Français ne votent plus.", '', 'Luc Rouban'],
      ["Oui, c'est très grave.", '', 'Luc Rouban'],
    ],
  ],
  [
    "Paul Mirel, maire de Brest⏎⏎« Je ne lâcherai rien »⏎⏎Le Télégramme. Vous êtes contesté. Comment le vivez-vous ?⏎Paul Mirel. Bien. J'ai l'habitude.⏎Le Télégramme. Irez-vous au bout ?⏎Paul Mirel. Évidemment.",
    [
      ['Je ne lâcherai rien', 'Paul Mirel, maire de Brest', 'Paul Mirel'],
      ['Vous êtes contesté. Comment le vivez-vous ?', 'Le Télégramme', 'Le Télégramme'],
      ["Bien. J'ai l'habitude.", 'Paul Mirel', 'Paul Mirel'],
      ['Irez-vous au bout ?', 'Le Télégramme', 'Le Télégramme'],
      ['Évidemment.', 'Paul Mirel', 'Paul Mirel'],
    ],
  ],
  ["La digue a cédé mardi.⏎⏎Qui est responsable ?⏎⏎Le maire se tait.⏎⏎Que faire ?⏎⏎Les riverains s'organisent.", []],
]);
