import { attributeQuotes } from '@incise/quotes';
import { expect, test } from 'vitest';

/** Subjects that marks complete. */
const subjects = [
  "Monsieur Amable Martin, membre de l'association « Protégeons le lac »,",
  "Monsieur Amable Martin, membre de l'association « protégeons le lac »,",
  "Madame Anna Sauvage, présidente de l'association « one hand » au Mexique,",
  'Léa Petit, auteure de « La digue »,',
  'Le mouvement dit des « bonnets verts »',
  'Un membre des « gilets verts »',
  'La pièce « On ne badine pas avec la digue »',
  'Jean Vidal, dit « le Grand »,',
  'Jean « Jeannot » Vidal',
  "L'émission « Tout va bien »",
];

const predicates = [
  'a sorti un livre',
  'a dénoncé un trafic',
  'a quitté la ville',
  'réunira 300 personnes',
  'a critiqué le projet',
  'a annoncé une marche',
  'existe depuis 2003',
];

test.each(subjects)('%s is the subject of the verb behind it: nothing is said', (subject) => {
  const found = predicates.flatMap((predicate) =>
    ['', 'Deux ans plus tard, ', 'À Lunel, '].flatMap((opening) => {
      const text = `${opening}${subject} ${predicate}.`;
      return attributeQuotes(text).length === 0 ? [] : [text];
    }),
  );
  expect(found).toEqual([]);
});

test.each([
  ['Une « catastrophe », a dit le maire.', 'le maire'],
  ['Un projet « mort-né », dénonce la maire.', 'la maire'],
  ['« Oui », a dit Jean Vidal.', 'Jean Vidal'],
  ['« Oui », dit « Le Monde ».', '« Le Monde »'],
  ['Jean Vidal dit « non » au projet.', 'Jean Vidal'],
  ['Une victoire de la gauche « immense », a estimé le député.', 'le député'],
])('%s is said', (text, source) => {
  expect(attributeQuotes(text).map(({ source: at }) => text.slice(at?.start, at?.end))).toEqual([source]);
});
