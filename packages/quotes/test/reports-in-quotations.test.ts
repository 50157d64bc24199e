import { checkForms } from './form.ts';

/** What is reported inside of a quotation leaves the quotation whole. */
checkForms([
  [
    '« La force est illégitime », explique Paul Mirel. « Elle dépend, selon la police, du contexte. »',
    [
      ['La force est illégitime', 'Paul Mirel', 'Paul Mirel'],
      ['Elle dépend, selon la police, du contexte.', '', 'Paul Mirel'],
      ['Elle dépend … du contexte', 'la police', 'police'],
    ],
  ],
  [
    '« La force est illégitime », explique Paul Mirel. « La plainte est rejetée selon les juges. »',
    [
      ['La force est illégitime', 'Paul Mirel', 'Paul Mirel'],
      ['La plainte est rejetée selon les juges.', '', 'Paul Mirel'],
      ['La plainte est rejetée', 'les juges', 'juges'],
    ],
  ],
  [
    '« Il faut comprendre que la force est illégitime », explique Anthony Prieur. «Or elle dépend de la personne qui porte plainte et de sa légitimité aux yeux des institutions policières.»',
    [
      ['Il faut comprendre que la force est illégitime', 'Anthony Prieur', 'Anthony Prieur'],
      ['Or elle dépend de la personne qui porte plainte et de sa légitimité aux yeux des institutions policières.', '', 'Anthony Prieur'],
      ['Or elle dépend de la personne qui porte plainte et de sa légitimité', 'institutions policières', 'institutions policières'],
    ],
  ],
  [
    '« La plainte est rejetée selon les juges. »',
    [
      ['La plainte est rejetée selon les juges.', '', ''],
      ['La plainte est rejetée', 'les juges', 'juges'],
    ],
  ],
  [
    "« Pour les parents, c'est un soulagement », a ajouté Laurent Fabre.",
    [["Pour les parents, c'est un soulagement", 'Laurent Fabre', 'Laurent Fabre']],
  ],
  [
    "« Pour certains d'entre eux on est très interrogatif », a ajouté Laurent Fabre.",
    [["Pour certains d'entre eux on est très interrogatif", 'Laurent Fabre', 'Laurent Fabre']],
  ],
  ["« Pour nous, c'est une victoire », a ajouté Laurent Fabre.", [["Pour nous, c'est une victoire", 'Laurent Fabre', 'Laurent Fabre']]],
  ['Fini les « selon la police », et pas de chiffres.', []],
  [
    "« Il existe des dizaines d'auteurs sur le sujet » confirme Ivan Roy « et personne ne les lit ».",
    [["Il existe des dizaines d'auteurs sur le sujet … et personne ne les lit", 'Ivan Roy', 'Ivan Roy']],
  ],
  [
    "« Il existe des dizaines d'auteurs sur le sujet » confirme Ivan Roy « le Rouge ».",
    [["Il existe des dizaines d'auteurs sur le sujet", 'Ivan Roy', 'Ivan Roy']],
  ],
]);
