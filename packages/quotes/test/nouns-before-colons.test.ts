import { checkForms } from './form.ts';

/** Nouns of words before a colon, with a clause without marks behind it. */
checkForms([
  ['La version des policiers : le conducteur a foncé sur eux.', [['le conducteur a foncé sur eux', 'des policiers', 'policiers']]],
  ["L'argument du maire : la ville ne peut plus payer.", [['la ville ne peut plus payer', 'du maire', 'maire']]],
  ['Ordre du préfet : les terrasses ferment à 22 heures.', []],
  [
    "L'hypothèse du sismologue : une faille inconnue s'est réveillée.",
    [["une faille inconnue s'est réveillée", 'du sismologue', 'sismologue']],
  ],
  [
    "Message reçu de l'Agence de l'eau : les pompages cesseront lundi.",
    [['les pompages cesseront lundi', "l'Agence de l'eau", "Agence de l'eau"]],
  ],
  ['Verdict du tribunal : la société devra rembourser.', [['la société devra rembourser', 'du tribunal', 'tribunal']]],
  ["Réponse de la mairie : le dossier est à l'étude.", [["le dossier est à l'étude", 'la mairie', 'mairie']]],
  ['Explication de la direction : le fournisseur a fait défaut.', [['le fournisseur a fait défaut', 'la direction', 'direction']]],
  ['Le maire a une certitude : la ville ne peut plus payer.', []],
  [
    'La commission a rendu son avis : le stade doit être mis aux normes.',
    [['le stade doit être mis aux normes', 'La commission', 'commission']],
  ],
  ["Le gouvernement a tranché : il n'y aura pas de référendum.", [["il n'y aura pas de référendum", 'Le gouvernement', 'gouvernement']]],
  [
    'Washington a fait passer le message : le cessez-le-feu doit être prolongé.',
    [['le cessez-le-feu doit être prolongé', 'Washington', 'Washington']],
  ],
  ["La direction n'en démord pas : le site n'est plus rentable.", []],
  ['Le syndicat pose une condition : les salaires doivent augmenter.', []],
  ['Le maire fait un constat : la ville se vide.', [['la ville se vide', 'Le maire', 'maire']]],
  ['Le préfet a donné sa réponse : le gymnase sera financé.', [['le gymnase sera financé', 'Le préfet', 'préfet']]],
  ["Le maire a un reproche : pour elle, la ville s'endette.", [["la ville s'endette", 'elle', '']]],
  ["La Nasa a une précision : l'année, a-t-elle fait savoir, reste sèche.", [["l'année … reste sèche", 'elle', 'Nasa']]],
]);
