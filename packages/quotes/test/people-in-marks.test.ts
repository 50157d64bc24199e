import { checkForms } from './form.ts';

/** « P », assurent les « gilets jaunes »: who is called so in marks speaks, and is not quoted. */
checkForms([
  ['« La lutte continue », assurent les « gilets jaunes ».', [['La lutte continue', 'les « gilets jaunes »', 'Gilets jaunes']]],
  ['« La lutte continue », assure un « gilet jaune ».', [['La lutte continue', 'un « gilet jaune »', '« gilet jaune »']]],
  ['« La lutte continue », lance ce « gilet jaune » de Brest.', [['La lutte continue', 'ce « gilet jaune »', '« gilet jaune »']]],
  ["« C'est un « scandale » », dénonce le maire.", [["C'est un « scandale »", 'le maire', 'maire']]],
  ["« C'est fini », juge le « père » de la réforme.", [["C'est fini", 'le « père »', '« père »']]],
  ["« C'est fini », juge la « dame de fer ».", [["C'est fini", 'la « dame de fer »', '« dame de fer »']]],
  ['Il dénonce un « scandale ».', [['scandale', 'Il', '']]],
  ['Le maire évoque un « coup dur » et demande des excuses.', [['coup dur', 'Le maire', 'maire']]],
  ['« Le contrat est signé », indique le site « Les Jours ».', [['Le contrat est signé', 'le site « Les Jours »', 'site « Les Jours »']]],
  [
    '« Le contrat est signé », indique le collectif « Nous toutes » dans un communiqué.',
    [['Le contrat est signé', 'le collectif « Nous toutes »', 'collectif « Nous toutes »']],
  ],
  ["« Le contrat est signé », précise l'« Équipe ».", [['Le contrat est signé', "l'« Équipe »", 'Équipe']]],
  ["Pour l'« Équipe », le contrat est signé.", [['le contrat est signé', "l'« Équipe »", 'Équipe']]],
  ['À en croire « Libération », le contrat est signé.', [['le contrat est signé', '« Libération »', 'Libération']]],
  ["Comme l'écrit « le Monde », le contrat est signé.", [['le contrat est signé', '« le Monde »', 'Le Monde']]],
  ['Comme le rapporte le « Parisien », le contrat est signé.', [['le contrat est signé', 'le « Parisien »', 'Le Parisien']]],
  ["Le contrat est signé, comme l'a révélé « Mediapart ».", [['Le contrat est signé', '« Mediapart »', 'Mediapart']]],
]);
