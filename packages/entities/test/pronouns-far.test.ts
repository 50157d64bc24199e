import { expect, test } from 'vitest';
import { resolveEntities } from '../src/index.ts';

/** A pronoun goes back over sentences about things, to a body by the noun that tells its gender, and « ce dernier » before a preposition is one. */
const CASES: readonly (readonly [text: string, pronoun: string, name: string | undefined])[] = [
  ["L'organisation État islamique a perdu la ville. Elle affirme que la guerre continue.", 'Elle', 'État islamique'],
  [
    'La Confédération paysanne a saisi le tribunal. Le syndicat agricole attend. Il juge le texte illisible.',
    'Il',
    'Confédération paysanne',
  ],
  [
    "Paul Marin, 40 ans, a comparu mardi. Paul Marin a écouté. Une maison avait brûlé. La toiture s'était effondrée. Les flammes avaient gagné la grange. Des voisines regardaient. La foule grondait. Il nie tout.",
    'Il',
    'Paul Marin',
  ],
  ['Paul Marin a reçu les avocats de Luc Ferral. Tout est faux, confie ce dernier au Monde.', 'ce dernier', 'Luc Ferral'],
  ['Sophie Roux a vu Anne Petit. Rien n’est prêt, regrette cette dernière dans Le Monde.', 'cette dernière', 'Anne Petit'],
  ['Paul Marin a vu Luc Ferral. Ce dernier point est important.', 'Ce dernier', undefined],
];

test.each(CASES)('%s', (text, pronoun, name) => {
  const found = resolveEntities(text).find(({ mentions }) =>
    mentions.some(({ start, end, kind }) => kind === 'pronoun' && text.slice(start, end) === pronoun),
  );
  expect(found?.name).toBe(name);
});
