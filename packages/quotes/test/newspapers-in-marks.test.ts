import { checkForms } from './form.ts';

/** « le Monde », le « Canard enchaîné »: a name in marks speaks, with its article inside or outside them or without any. */
checkForms([
  ['Selon « Le Monde », le contrat est signé.', [['le contrat est signé', '« Le Monde »', 'Le Monde']]],
  ['Selon « le Monde », le contrat est signé.', [['le contrat est signé', '« le Monde »', 'Le Monde']]],
  ['Selon le « Canard enchaîné », le contrat est signé.', [['le contrat est signé', 'le « Canard enchaîné »', 'Le Canard enchaîné']]],
  ['Selon « Libération », le contrat est signé.', [['le contrat est signé', '« Libération »', 'Libération']]],
  ['« Libération » assure que le contrat est signé.', [['le contrat est signé', '« Libération »', 'Libération']]],
  ['Le « Canard enchaîné » assure que le contrat est signé.', [['le contrat est signé', 'Le « Canard enchaîné »', 'Le Canard enchaîné']]],
  ['Selon le "Canard enchaîné", le contrat est signé.', [['le contrat est signé', 'le "Canard enchaîné"', 'Le Canard enchaîné']]],
  ["Selon l'« Obs », le contrat est signé.", [['le contrat est signé', "l'« Obs »", 'Obs']]],
  ['Selon le magazine « Marianne », le contrat est signé.', [['le contrat est signé', 'le magazine « Marianne »', 'Marianne']]],
  ['Selon le quotidien « la Croix », le contrat est signé.', [['le contrat est signé', 'le quotidien « la Croix »', 'La Croix']]],
  ['Selon "Le Monde", le contrat est signé.', [['le contrat est signé', '"Le Monde"', 'Le Monde']]],
  ['Selon "Libération", le contrat est signé.', [['le contrat est signé', '"Libération"', 'Libération']]],
  ["Selon l'« Équipe », le contrat est signé.", [['le contrat est signé', "l'« Équipe »", 'Équipe']]],
  ['Le contrat est signé, écrit le « Figaro ».', [['Le contrat est signé', 'le « Figaro »', 'Le Figaro']]],
  ['Le contrat est signé, écrit le « Figaro » dans son édition de mardi.', [['Le contrat est signé', 'le « Figaro »', 'Le Figaro']]],
  ['Le contrat est signé, selon « la Dépêche du Midi ».', [['Le contrat est signé', '« la Dépêche du Midi »', 'La Dépêche du Midi']]],
  ['Le patron du Monde a démissionné. Le Monde assure que le contrat est signé.', [['le contrat est signé', 'Le Monde', 'Le Monde']]],
  ['Selon le Monde, le contrat est signé.', [['le contrat est signé', 'le Monde', 'Le Monde']]],
  ['Dans « le Figaro », le maire assure que le contrat est signé.', [['le contrat est signé', 'le maire', 'maire']]],
  [
    'Les journalistes du Canard assurent que le contrat est signé.',
    [['le contrat est signé', 'Les journalistes du Canard', 'journalistes du Canard']],
  ],
]);
