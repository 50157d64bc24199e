import { checkForms } from './form.ts';

/** Names that begin with a capital that French has not, in every place of a name. */
checkForms([
  ['Selon Żaneta Nowak, la digue tiendra.', [['la digue tiendra', 'Żaneta Nowak', 'Żaneta Nowak']]],
  ['Selon Đorđe Petrović, la digue tiendra.', [['la digue tiendra', 'Đorđe Petrović', 'Đorđe Petrović']]],
  ['Selon Łukasz Nowak, la digue tiendra.', [['la digue tiendra', 'Łukasz Nowak', 'Łukasz Nowak']]],
  ['Selon Ōe Kenzaburō, la digue tiendra.', [['la digue tiendra', 'Ōe Kenzaburō', 'Ōe Kenzaburō']]],
  ['Selon İlhan Demir, la digue tiendra.', [['la digue tiendra', 'İlhan Demir', 'İlhan Demir']]],
  ['Selon Šarūnas Jasikevičius, la digue tiendra.', [['la digue tiendra', 'Šarūnas Jasikevičius', 'Šarūnas Jasikevičius']]],
  ['Selon Þór Jónsson, la digue tiendra.', [['la digue tiendra', 'Þór Jónsson', 'Þór Jónsson']]],
  ['Selon Øystein Dahl, la digue tiendra.', [['la digue tiendra', 'Øystein Dahl', 'Øystein Dahl']]],
  ['Selon Ångström Dahl, la digue tiendra.', [['la digue tiendra', 'Ångström Dahl', 'Ångström Dahl']]],
  ['Selon Œdipe Dahl, la digue tiendra.', [['la digue tiendra', 'Œdipe Dahl', 'Œdipe Dahl']]],
  ["Selon l'UFC-Que Choisir, la digue tiendra.", [['la digue tiendra', "l'UFC-Que Choisir", 'UFC-Que Choisir']]],
  ["L'UFC-Que Choisir affirme que la digue tiendra.", [['la digue tiendra', "L'UFC-Que Choisir", 'UFC-Que Choisir']]],
  ['« La digue tiendra », affirme Šarūnas Jasikevičius.', [['La digue tiendra', 'Šarūnas Jasikevičius', 'Šarūnas Jasikevičius']]],
  [
    'Maroš Šefčovič et Iga Świątek affirment que la digue tiendra.',
    [['la digue tiendra', 'Maroš Šefčovič et Iga Świątek', 'Maroš Šefčovič & Iga Świątek']],
  ],
]);
