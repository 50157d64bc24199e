import { resolveEntities } from '@incise/entities';
import { describe, expect, test } from 'vitest';
import { sampled } from '../../../test/support/nightly.ts';
import { personNouns } from '../../../test/support/person-nouns.ts';

const told = (text: string): string[] =>
  resolveEntities(text).map(({ name, type, mentions }) =>
    [`${type} ${name}`, ...mentions.filter(({ kind }) => kind === 'description').map(({ start, end }) => text.slice(start, end))].join(
      ' | ',
    ),
  );

describe('an office with a capital is what it is with a small letter', () => {
  test.each([
    [
      'La Directrice, Aurélie Combes, a reçu les parents. La Directrice est confiante.',
      ['PER Aurélie Combes | La Directrice | La Directrice'],
    ],
    ["Claire Esteve, Directrice de l'école, est venue. On a vu la Directrice.", ['PER Claire Esteve | la Directrice']],
    ['Le Maire, Raymond Thévenet, a ouvert la séance. On a vu le Maire.', ['PER Raymond Thévenet | Le Maire | le Maire']],
    ['Sylvie Aumont est venue. La Ministre de la Culture, Sylvie Aumont, sourit.', ['PER Sylvie Aumont | La Ministre de la Culture']],
    ["L'ancien Ministre de l'Intérieur, Paul Mirel, sourit.", ["PER Paul Mirel | L'ancien Ministre de l'Intérieur"]],
    [
      'Le nouveau Directeur Général, Paul Mirel, sourit. Le Directeur Général part.',
      ['PER Paul Mirel | Le nouveau Directeur Général | Le Directeur Général'],
    ],
    ['LYON (Rhône) – Le Maire, Raymond Thévenet, sourit.', ['LOC Lyon', 'LOC Rhône', 'PER Raymond Thévenet | Le Maire']],
    ['Le Conseiller Municipal Paul Mirel sourit.', ['PER Paul Mirel | Le Conseiller Municipal']],
    [
      'La Vice-Présidente, Odile Tarvel, sourit. On a vu la Vice-Présidente.',
      ['PER Odile Tarvel | La Vice-Présidente | la Vice-Présidente'],
    ],
    ['Le Président-Directeur Général, Paul Mirel, sourit.', ['PER Paul Mirel | Le Président-Directeur Général']],
    ['Le Porte-parole, Paul Mirel, sourit. On a vu le Porte-parole.', ['PER Paul Mirel | Le Porte-parole | le Porte-parole']],
    ['La lettre du Préfet de Lyon est arrivée.', ['LOC Lyon']],
    [
      "Le garde des Sceaux, Paul Mirel, sourit. L'avis du Garde des Sceaux est attendu.",
      ['PER Paul Mirel | Le garde des Sceaux | du Garde des Sceaux'],
    ],
    // what is a name all the same
    ['Bruno Le Maire a signé. M. Le Maire sourit.', ['PER Bruno Le Maire']],
    ['La présidente des Amis du lac a écrit au maire.', ['ORG Amis du lac']],
    ['La Garde républicaine a défilé à Sceaux.', ['ORG Garde républicaine', 'LOC Sceaux']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

const startsWithVowel = (noun: string): boolean => /^[aeiouyhéèêâîôœ]/u.test(noun);
/** What bodies, towns and newspapers are named by as well. */
const NAMES = new Set([
  'cadre',
  'dauphine',
  'dominicain',
  'dominicaine',
  'garde',
  'internationale',
  'maçon',
  'marquise',
  'verrière',
  'volontaire',
]);

test.each([
  ['incise', (noun: string) => `« On a gagné », a dit ${noun}.`],
  ['behind a preposition', (noun: string) => `Ils ont reçu un mot de ${noun} hier.`],
])('no noun of a role behind its article is a name: %s', (_, sentence) => {
  const found = sampled(personNouns(), 8, 0)
    .filter((noun) => !/[sx]$/u.test(noun) && !NAMES.has(noun))
    .flatMap((noun) => {
      const capitalised = noun[0]!.toUpperCase() + noun.slice(1);
      const article = startsWithVowel(noun) ? "l'" : noun.endsWith('e') ? 'la ' : 'le ';
      return resolveEntities(sentence(article + capitalised)).map(({ name }) => name);
    });
  expect(found).toEqual([]);
});
