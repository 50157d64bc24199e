import { checkForms } from './form.ts';

/** Particles of surnames belong to the name behind them. */
checkForms([
  ['Virgil van Dijk est venu. Selon van Dijk, la ville est prête.', [['la ville est prête', 'van Dijk', 'Virgil van Dijk']]],
  [
    'Ursula von der Leyen est venue. Von der Leyen assure que la ville est prête.',
    [['la ville est prête', 'Von der Leyen', 'Ursula von der Leyen']],
  ],
  ['Ursula von der Leyen est venue. « Oui », a dit von der Leyen.', [['Oui', 'von der Leyen', 'Ursula von der Leyen']]],
  ['Karl von Berg est venu. « Tout va bien », dit von Berg.', [['Tout va bien', 'von Berg', 'Karl von Berg']]],
  [
    'Mohammed ben Salmane est venu. Selon ben Salmane, la ville est prête.',
    [['la ville est prête', 'ben Salmane', 'Mohammed ben Salmane']],
  ],
  ['Alban de La Tour est venu. De La Tour assure que la ville est prête.', [['la ville est prête', 'Tour', 'Alban de La Tour']]],
  ['Marie-Ange Le Goff est venue. Selon Le Goff, la ville est prête.', [['la ville est prête', 'Le Goff', 'Marie-Ange Le Goff']]],
  ['Erik ten Hag est venu. « Tout va bien », a assuré ten Hag, son entraîneur.', [['Tout va bien', 'ten Hag', 'Erik ten Hag']]],
]);
