import { expect, test } from 'vitest';
import { attributeQuotes } from '@incise/quotes';
import { sampled } from '../../../test/support/nightly.ts';

/** The quotes of a text: content and speaker. */
const read = (text: string): string[][] =>
  attributeQuotes(text).map(({ content, speaker }) => [content.map(({ start, end }) => text.slice(start, end)).join(' … '), speaker ?? '']);

const CLAUSES = [
  'la digue bouge',
  'la digue tiendra encore dix ans',
  'le port ne rouvrira pas',
  "les travaux coûteront trois millions d'euros à la ville",
];

const FRONTED = [
  "S'il reconnaît que",
  "Bien qu'il assure que",
  'Tout en assurant que',
  'Affirmant que',
  'Après avoir assuré que',
  "Alors qu'il assure que",
  'En assurant que',
  "Même s'il admet que",
  'Quand il assure que',
];

const SUBJECTS = [
  'le maire',
  'le maire, Jean Martin,',
  'Jean Martin, maire de Brest,',
  'Jean Martin',
  'le maire (PS)',
  'la CGT',
  'M. Martin',
  'le groupe Orbiva, basé à Brest,',
  'le maire, qui part en retraite,',
  'Paris',
  'Jean Martin, 54 ans,',
  'le maire, lui,',
  'il',
];

const PREDICATES = ['a quitté la salle', 'refuse de partir', "n'a pas réagi", 'veut un vote'];

test.each(
  sampled(
    FRONTED.flatMap((opening) =>
      CLAUSES.flatMap((clause) =>
        SUBJECTS.flatMap((subject) =>
          PREDICATES.map((predicate) => [`Luc Ferral est venu mardi. ${opening} ${clause}, ${subject} ${predicate}.`, clause] as const),
        ),
      ),
    ),
    11,
  ),
)('what opens a sentence ends before its subject: %s', (text, clause) => {
  expect(read(text).map(([content]) => content)).toEqual([clause]);
});

const ADVERBIALS =
  "une nouvelle fois;une dernière fois;une fois de plus;encore une fois;pour la première fois;à plusieurs reprises;à maintes reprises;maintes fois;deux fois;plus d'une fois;à nouveau;de nouveau;un peu plus tard;plus tard;aussitôt;dans la foulée;dans la soirée;en fin de journée;en marge du sommet;en conférence de presse;en commission;non sans mal;sans surprise;sans détour;à son tour;quand même;tout de suite;tout d'abord;d'emblée;d'ores et déjà;d'ailleurs;par ailleurs;par la suite;le lendemain;la veille;mardi;mardi matin;ce mardi;hier soir;bel et bien;au passage;au contraire;en revanche;en effet;en outre;en vain;en substance;en direct;en public;lui-même;lui aussi;pourtant;toutefois;notamment;ensuite;enfin;ainsi;donc;également;même;encore;toujours;souvent;longuement;fermement;à demi-mot;à mots couverts;à voix basse;à regret;à la barre;à l'antenne;sur place;sur Facebook;devant la presse;face à la presse;pour sa part;de son côté;du bout des lèvres;avec force;avec humour;un temps;jadis;jusqu'ici;depuis;dès lundi;après coup;avant le vote;mot pour mot;haut et fort;tour à tour;ce matin;en privé;officiellement;in fine".split(
    ';',
  );

test.each(
  sampled(
    ADVERBIALS.flatMap((adverbial) => [
      [`Le préfet a ${adverbial} assuré que la digue tiendrait.`, 'la digue tiendrait', 'préfet'] as const,
      [`Le préfet avait ${adverbial} dénoncé « une honte ».`, 'une honte', 'préfet'] as const,
      [`« La digue tient », a ${adverbial} assuré Paul Mirel.`, 'La digue tient', 'Paul Mirel'] as const,
      [`La digue tient bon, a ${adverbial} assuré Paul Mirel.`, 'La digue tient bon', 'Paul Mirel'] as const,
      [`Le préfet a ${adverbial} répondu : « La digue tient. »`, 'La digue tient.', 'préfet'] as const,
    ]),
    4,
  ),
)('what stands between auxiliary and participle: %s', (text, content, speaker) => {
  expect(read(text)).toEqual([[content, speaker]]);
});
