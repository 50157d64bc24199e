import { describe } from 'vitest';
import { checkForms } from './form.ts';

describe('the antecedent of « qui » agrees with its verb in number', () => {
  const rows: [string, string, string][] = [
    ['les avocats du maire', 'maire', 'avocats du maire'],
    ['les voisins du maire', 'maire', 'voisins du maire'],
    ['les critiques du maire', 'maire', ''],
    ['les réquisitions du parquet', 'parquet', ''],
    ['les propos du maire', 'maire', ''],
    ['le porte-parole des grévistes', 'porte-parole des grévistes', 'grévistes'],
    ["l'avocate des riverains", 'avocate des riverains', 'riverains'],
    ['la demande des riverains', '', 'riverains'],
  ];
  for (const [phrase, one, several] of rows) {
    for (const verb of ['assure', 'assurait', 'a assuré', 'avait assuré'])
      if (one) checkForms([[`La police cite ${phrase}, qui ${verb} que la digue tiendrait.`, [['la digue tiendrait', 'qui', one]]]]);
    for (const verb of ['assurent', 'assuraient', 'ont assuré', 'avaient assuré'])
      if (several)
        checkForms([[`La police cite ${phrase}, qui ${verb} que la digue tiendrait.`, [['la digue tiendrait', 'qui', several]]]]);
  }
});
