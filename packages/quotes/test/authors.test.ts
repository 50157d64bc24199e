import { checkForms } from './form.ts';

/** Who wrote or pictured a text says nothing in it. */
checkForms([
  ['Par Jean Dupont⏎Le maire a réuni le conseil. « On verra bien », a-t-il dit.', [['On verra bien', 'il', 'maire']]],
  [
    'Par Jean Dupont, à Lens⏎Le maire a réuni le conseil. « On verra bien demain matin si les comptes sont bons. »',
    [['On verra bien demain matin si les comptes sont bons.', '', 'maire']],
  ],
  ['Propos recueillis par Jean Dupont⏎Le maire a réuni le conseil. « On verra bien », a-t-il dit.', [['On verra bien', 'il', 'maire']]],
  ['Le maire a réuni le conseil. « On verra bien », a-t-il dit.⏎Jean Dupont avec AFP', [['On verra bien', 'il', 'maire']]],
  [
    'Le maire a réuni le conseil. « On verra bien demain matin si les comptes sont bons. »⏎Jean Dupont',
    [['On verra bien demain matin si les comptes sont bons.', '', 'maire']],
  ],
  [
    "L'hôtel de ville en 2008. REUTERS/Benoit Tessier⏎« On verra bien demain matin si les comptes sont bons. »",
    [['On verra bien demain matin si les comptes sont bons.', '', '']],
  ],
  [
    'Le maire hier à Lens. (Photo Jean Dupont/AFP)⏎Le conseil a voté. « On verra bien », a dit le maire.',
    [['On verra bien', 'le maire', 'maire']],
  ],
  ['Le maire Paul Mirel a réuni le conseil.⏎Jean Dupont / AFP⏎« On verra bien », a-t-il dit.', [['On verra bien', 'il', 'Paul Mirel']]],
  [
    'La chancelière a reçu les syndicats. « Le dialogue est ouvert », a-t-elle assuré.⏎⏎Sophie Delmas, à Berlin',
    [['Le dialogue est ouvert', 'elle', 'chancelière']],
  ],
]);
