import { attributeQuotes } from '@incise/quotes';
import { describe, expect, test } from 'vitest';

const speakers = (text: string): unknown[] =>
  attributeQuotes(text).map(({ speaker, speakers }) => [speaker, ...speakers.map(({ type, phrase }) => phrase ?? type)]);

describe('a bare noun is told in the fuller words that it comes back to', () => {
  test.each([
    ['La préfecture du Var a fermé la plage.', 'la préfecture', 'préfecture du Var', 'ORG'],
    ['Le parquet fédéral de Belgique a classé le dossier.', 'le parquet', 'parquet fédéral de Belgique', 'ORG'],
    [
      'Une porte-parole du ministère des Armées était là.',
      'la porte-parole',
      'porte-parole du ministère des Armées',
      'la porte-parole du ministère des Armées',
    ],
    ["Les pompiers de l'Essonne sont venus.", 'les pompiers', "pompiers de l'Essonne", "les pompiers de l'Essonne"],
    // What is no complement, or is of another noun, or comes after.
    ['Le gouvernement privé de sa majorité recule.', 'le gouvernement', 'gouvernement', 'le gouvernement'],
    ['La mairie de Lens était fermée.', 'la préfecture', 'préfecture', 'la préfecture'],
    ['La préfecture était fermée.', 'la préfecture', 'préfecture', 'la préfecture'],
    ['La préfecture du Var a fermé la plage.', 'une préfecture', 'préfecture', 'une préfecture'],
  ])('%s … %s', (text, source, name, phrase) => {
    expect(speakers(`${text} « Rien n'est sûr », a dit ${source}.`)).toEqual([[name, phrase]]);
  });

  test('and so is who speaks again by a pronoun', () => {
    const text = "Selon la préfecture du Var, la plage est fermée. La préfecture dit craindre le feu. « C'est ainsi », a-t-elle conclu.";
    expect(attributeQuotes(text).map(({ speaker }) => speaker)).toEqual(['préfecture du Var', 'préfecture du Var', 'préfecture du Var']);
  });
});
