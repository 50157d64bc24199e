import { attributeQuotes } from '@incise/quotes';
import { describe, expect, test } from 'vitest';

const INCISES: readonly (readonly [incise: string, source: string])[] = [
  ['dit-elle', 'elle'],
  ['a-t-elle expliqué', 'elle'],
  ['rappelle-t-elle', 'elle'],
  ['selon la maire', 'la maire'],
  ['explique la maire', 'la maire'],
  ['assure Léa Petit', 'Léa Petit'],
  ["d'après la préfète", 'la préfète'],
  ['à en croire la maire', 'la maire'],
];

/** Clauses that an insertion cuts before what they lack. */
const CUT: readonly (readonly [string, string])[] = [
  ["n'a", 'ni demandé ni reçu de renfort'],
  ["n'a", 'trouvé aucun intérimaire pour les trois premières semaines'],
  ['a été', 'construite trop vite'],
  ["n'a pas", 'les moyens de payer'],
  ['avait été', "votée à l'unanimité"],
  ["n'aurait jamais", 'dû fermer'],
  ["n'était plus", 'aux normes'],
  ['serait', 'une grave erreur'],
  ['semble', 'dépassée'],
  ['devient', 'trop petite'],
  ['risque', 'de fermer'],
  ['commence', 'à coûter cher'],
];

/** What goes on behind an insertion into a clause that is complete. */
const BEHIND = [
  'afin de faire des économies',
  'faute de moyens',
  'même le dimanche',
  'surtout en hiver',
  'notamment en hiver',
  'plutôt que de coûter cher',
  "quitte à perdre de l'argent",
  'grâce à la région',
  'malgré la pluie',
  'puisque la mairie ne paie plus',
  "jusqu'à nouvel ordre",
];

const quoted = (text: string): unknown[] =>
  attributeQuotes(text).map(({ content, source }) => [
    content.map(({ start, end }) => text.slice(start, end)).join(' … '),
    source && text.slice(source.start, source.end),
  ]);

describe('an insertion cuts a clause before what its verb lacks', () => {
  test.each(CUT)('La piscine %s, …, %s', (head, tail) => {
    const found = INCISES.map(([incise]) => quoted(`La séance a eu lieu lundi. La piscine ${head}, ${incise}, ${tail}. La salle attend.`));
    expect(found).toEqual(INCISES.map(([, source]) => [[`La piscine ${head} … ${tail}`, source]]));
  });

  test.each(CUT)('« La piscine %s, …, %s » in marks', (head, tail) => {
    const own = INCISES.filter(([, source]) => source !== 'la maire' && source !== 'la préfète');
    const found = own.map(([incise]) => quoted(`La séance a eu lieu lundi. « La piscine ${head}, ${incise}, ${tail} », et rien d'autre.`));
    expect(found).toEqual(own.map(([, source]) => [[`La piscine ${head} … ${tail}`, source]]));
  });

  test.each([
    ['« Je suis là, dit Léa Petit, assise dans son fauteuil. »', 'Je suis là'],
    ['« La digue tiendra, dit Léa Petit, assise dans son fauteuil. »', 'La digue tiendra'],
  ])('what is said of who speaks is no part of the words: %s', (text, content) => {
    expect(quoted(text)).toEqual([[content, 'Léa Petit']]);
  });

  test.each(BEHIND)('La piscine fermera, …, %s', (tail) => {
    const found = INCISES.map(([incise]) => quoted(`La séance a eu lieu lundi. La piscine fermera, ${incise}, ${tail}. La salle attend.`));
    expect(found).toEqual(INCISES.map(([, source]) => [[`La piscine fermera … ${tail}`, source]]));
  });

  test.each(INCISES)("C'est de là, %s, que tout est parti", (incise, source) => {
    expect(quoted(`La séance a eu lieu lundi. C'est de là, ${incise}, que tout est parti. La salle attend.`)).toEqual([
      ["C'est de là … que tout est parti", source],
    ]);
  });

  test.each(INCISES)("Ce n'est, %s, que du bruit", (incise, source) => {
    expect(quoted(`La séance a eu lieu lundi. Tout cela n'est, ${incise}, que du bruit. La salle attend.`)).toEqual([
      ["Tout cela n'est … que du bruit", source],
    ]);
  });
});

test.each([
  "Le maire a, comme il l'avait promis, annoncé que l'usine fermera.",
  "Le maire a, accusé de fraude, répondu que l'usine fermera.",
  "Le maire a, semble-t-il, dit que l'usine fermera.",
  "Le maire a, on le sait, assuré que l'usine fermera.",
  "Le maire a, dit-on, annoncé que l'usine fermera.",
])('an insertion that reports nothing parts no verb: %s', (text) => {
  expect(quoted(text)).toEqual([["l'usine fermera", 'Le maire']]);
});

test.each([
  ['Il faudra rentrer les foins, a-t-elle éludé.', 'Il faudra rentrer les foins'],
  ["La digue tiendra, s'est-elle agacée.", 'La digue tiendra'],
  ['La digue, a-t-elle bougonné, cédera.', 'La digue … cédera'],
  ['La digue a fondu de moitié, a-t-elle chiffré.', 'La digue a fondu de moitié'],
])('a past verb with its pronoun behind a clause reports it, whatever the verb: %s', (sentence, content) => {
  expect(quoted(`La maire doute. ${sentence}`)).toEqual([[content, 'elle']]);
});

test.each(['Il y en avait, paraît-il, onze mille.', 'La digue a cédé, semble-t-il.', "La digue tient, peut-être l'a-t-elle vue."])(
  'other verbs with a pronoun report nothing: %s',
  (sentence) => {
    expect(quoted(`La maire doute. ${sentence}`)).toEqual([]);
  },
);
