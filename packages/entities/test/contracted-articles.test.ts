import { expect, test } from 'vitest';
import { resolveEntities } from '@incise/entities';

/** What a text names, with the names that it is told by. */
const ROWS: readonly (readonly [text: string, names: readonly string[]])[] = [
  ['Le maire du Havre a démissionné.', ['Le Havre']],
  ['Les habitants du Mans sont inquiets, ceux du Creusot aussi.', ['Le Mans', 'Le Creusot']],
  ['Il rentre aux Ulis.', ['Les Ulis']],
  ['Dans un entretien au Figaro, elle assure que tout va bien.', ['Le Figaro']],
  ['Dans les colonnes du Monde, elle assure que tout va bien.', ['Le Monde']],
  ['Le Monde a publié une enquête. Les journalistes du Monde y travaillaient depuis un an.', ['Le Monde']],
  ['Selon la Poste, les plis arriveront lundi.', ['La Poste']],
  ['Le journaliste du Canard enchaîné a été condamné.', ['Le Canard enchaîné']],
  ['Il a fait le point sur le monde du figaro.', []],
];

test.each(ROWS)('%s', (text, names) => {
  expect(resolveEntities(text).map(({ name }) => name)).toEqual(names);
});
