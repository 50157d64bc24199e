import { checkForms } from './form.ts';

/** What looks like a report and is nobody's: by what things go, questions, aims, « il convient que », a mark that opens nothing. */
checkForms([
  ['Selon la marée et le vent, les départs seront avancés ou retardés.', []],
  ['Selon la gravité de la faute, le salarié risque un blâme ou un licenciement.', []],
  ['Selon le forfait choisi, le remboursement est partiel.', []],
  ['Selon la bactérie en cause et le mode de contamination, la toxine agit autrement.', []],
  ["Selon les communes, l'amende ira de 100 à 300 euros.", []],
  ["L'enneigement est bon ou mauvais selon les stations.", []],
  ['Selon les délais légaux, ce sera au plus tard en juin.', []],
  [
    "Selon les communes riveraines, l'amende est trop faible.",
    [["l'amende est trop faible", 'les communes riveraines', 'communes riveraines']],
  ],
  [
    'Selon le baromètre de la région, les salariés télétravaillent un jour par semaine.',
    [['les salariés télétravaillent un jour par semaine', 'le baromètre de la région', 'baromètre de la région']],
  ],
  ["Selon la défense, le procès est entaché d'irrégularités.", [["le procès est entaché d'irrégularités", 'la défense', 'défense']]],
  [
    'Selon les derniers relevés, le fleuve a baissé de deux mètres.',
    [['le fleuve a baissé de deux mètres', 'les derniers relevés', 'derniers relevés']],
  ],
  ["Selon l'ancien gardien, le portail était ouvert.", [['le portail était ouvert', "l'ancien gardien", 'ancien gardien']]],
  ['Pour quelle raison Lens, dans le Nord, a-t-elle fermé son stade ?', []],
  ['Selon quelle étude la pollution recule-t-elle ?', []],
  ['Quelle élue a dit que le pont fermerait ?', [['le pont fermerait', 'Quelle élue', '']]],
  ['Le maire a réuni les riverains. Il convient que chacun fasse un effort.', []],
  ['Il convient dès lors que les travaux soient payés par la région.', []],
  ['Le maire convient que la salle est vétuste.', [['la salle est vétuste', 'Le maire', 'maire']]],
  ['Le maire a réuni les riverains. Il a convenu que la salle était vétuste.', [['la salle était vétuste', 'Il', 'maire']]],
  ["Je déménage, vais-je continuer à toucher l'aide ?", []],
  ['Vous avez trop remboursé, devez-vous le déduire ?', []],
  ["C'était une erreur, doit-il reconnaître.", [["C'était une erreur", 'il', '']]],
  ['Il faudrait un accord pour que le maire puisse annoncer que la piscine rouvrira.', []],
  ['Il faut trois rapports afin que le préfet admette que la digue cède.', []],
  ['Pour que la ville vive, le maire dit que le parc doit rouvrir.', [['le parc doit rouvrir', 'le maire', 'maire']]],
  [
    'Ils sont jugés pour "manœuvres". Je vais être obligé de la fournir ". Les fiches sont chez Paul Petit. "Trois réseaux" existent, a dit Léa Roux.',
    [['"Trois réseaux" existent', 'Léa Roux', 'Léa Roux']],
  ],
  [
    'Ces services permettent aux salariés de respirer ", explique Paul Mirel.',
    [['Ces services permettent aux salariés de respirer', 'Paul Mirel', 'Paul Mirel']],
  ],
]);
