import { checkForms } from './form.ts';

/** Newspapers and people in marks, before and behind the verb. */
checkForms([
  ['Interrogé par « le Parisien », le maire assure que le contrat est signé.', [['le contrat est signé', 'le maire', 'maire']]],
  ['Dans une interview au « Figaro », le maire assure que le contrat est signé.', [['le contrat est signé', 'le maire', 'maire']]],
  ['« Le contrat est signé », a-t-il confié au « Monde ».', [['Le contrat est signé', 'il', '']]],
  ['« Le contrat est signé », a confié Paul Marin au « Monde ».', [['Le contrat est signé', 'Paul Marin', 'Paul Marin']]],
  ['« Le contrat est signé », écrit « le Monde » dans son éditorial.', [['Le contrat est signé', '« le Monde »', 'Le Monde']]],
  ['« Le contrat est signé », titrait mardi le « Guardian ».', [['Le contrat est signé', 'le « Guardian »', 'Guardian']]],
  ['« Le contrat est signé », révèle le « New York Times ».', [['Le contrat est signé', 'le « New York Times »', 'New York Times']]],
  ['« Le contrat est signé », affirme "Le Parisien".', [['Le contrat est signé', '"Le Parisien"', 'Le Parisien']]],
  ['Le contrat est signé, révèle « Mediapart ».', [['Le contrat est signé', '« Mediapart »', 'Mediapart']]],
  ["D'après les informations du « Monde », le contrat est signé.", [['le contrat est signé', 'les informations du « Monde »', 'Le Monde']]],
  ['Selon une enquête du « Monde », le contrat est signé.', [['le contrat est signé', 'une enquête du « Monde »', 'Le Monde']]],
  [
    'Selon un article de « Libération », le contrat est signé.',
    [['le contrat est signé', 'un article de « Libération »', 'article de « Libération »']],
  ],
  ['Le « New York Times » rapporte que le contrat est signé.', [['le contrat est signé', 'Le « New York Times »', 'New York Times']]],
  ["Le site d'information « Les Jours » rapporte que le contrat est signé.", [['le contrat est signé', '« Les Jours »', 'Les Jours']]],
  ["L'association « Sauvons la Loire » dénonce « un scandale ».", [['un scandale', "L'association", 'Sauvons la Loire']]],
  [
    'Le collectif « Nous toutes » estime que la loi est insuffisante.',
    [['la loi est insuffisante', 'Le collectif « Nous toutes »', 'collectif « Nous toutes »']],
  ],
  [
    'Le patron de « Charlie Hebdo » affirme que le contrat est signé.',
    [['le contrat est signé', 'Le patron de « Charlie Hebdo »', 'patron de « Charlie Hebdo »']],
  ],
  ['« Le contrat est signé », titrait mardi « Libération ».', [['Le contrat est signé', '« Libération »', 'Libération']]],
  ['« Le contrat est signé », expliquait jeudi le « Guardian ».', [['Le contrat est signé', 'le « Guardian »', 'Guardian']]],
  ['Les « gilets jaunes » assurent que la lutte continue.', [['la lutte continue', 'Les « gilets jaunes »', 'Gilets jaunes']]],
  ['Un « gilet jaune » assure que la lutte continue.', [['la lutte continue', 'Un « gilet jaune »', '« gilet jaune »']]],
  ['Ces « insoumis » affirment que la lutte continue.', [['la lutte continue', 'Ces « insoumis »', '« insoumis »']]],
  ['Les « casseurs » ont expliqué que la lutte continue.', [['la lutte continue', 'Les « casseurs »', '« casseurs »']]],
]);
