import { attributeQuotes } from '@incise/quotes';
import { expect, test } from 'vitest';

const speakersOf = (text: string): (string | undefined)[] => attributeQuotes(text).map(({ speaker }) => speaker);

const PEOPLE = ['Anne Durel, 73 ans, retraitée', 'Paul Mirel, 34 ans, boucher rue Neuve', 'Zoé Lantier (LR), conseillère'];
const WORDS = ["Moi, je suis pour. Qu'on mette un banc.", 'Contre, et archi-contre.', 'Il faut attendre. Rien ne presse.'];

test.each([
  ['names above, close', '\n', '\n\n', true],
  ['names above, all lines alike', '\n', '\n', true],
  ['names above, blank lines alike', '\n\n', '\n\n', true],
  ['names below, close', '\n', '\n\n', false],
  ['names below, all lines alike', '\n', '\n', false],
])('in a list of answers each line of a name is of the words on one side: %s', (_, near, far, isAbove) => {
  const parts = PEOPLE.map((person, i) => (isAbove ? `${person}${near}« ${WORDS[i]!} »` : `« ${WORDS[i]!} »${near}${person}`));
  expect(speakersOf(`Faut-il des bancs ? Vous avez répondu.\n\n${parts.join(far)}`)).toEqual(['Anne Durel', 'Paul Mirel', 'Zoé Lantier']);
});

test.each([
  ['Préfet du Finistère @Prefet29\nLe pont est fermé. Différez vos trajets.\n11:28 · 12 nov. 2025', 'Préfet du Finistère'],
  ['Anne Durel @adurel\nLe pont est fermé.\nDifférez vos trajets.\n10:58 PM · 12 juil. 2025', 'Anne Durel'],
  ['Anne Durel @adurel\nLe pont est fermé. Différez vos trajets.\n15 sept. 2025 · 412 k vues', 'Anne Durel'],
  ['Anne Durel @adurel\nLe pont est fermé. Différez vos trajets.', 'Anne Durel'],
])('a post is of whom its first line names: %s', (post, speaker) => {
  expect(speakersOf(`La crue monte à Lens.\n\n${post}\n\nLa ville attend.`)).toEqual([speaker]);
});

test.each(['', 'La crue monte à Lens.\n\n'])('a post that counts end is of its first line, behind « %s »', (before) => {
  const post = "Ville de Lens\nLe pont est fermé. Différez vos trajets.\n148 J'aime · 37 commentaires";
  expect(speakersOf(before + post)).toEqual(['Ville de Lens']);
});

test('who takes the floor says what stands behind the dash, without what is told of those who listen', () => {
  const text = [
    'Séance du 9 avril',
    "M. le président. – Nous reprenons l'examen du texte.",
    'Mme Anne Durel, rapporteure de la commission des affaires sociales. – La digue a cédé. (Applaudissements à gauche)',
    'M. Paul Mirel, ministre délégué chargé de la mer. – Nous le savons. (Exclamations)',
    'Mme Zoé Lantier. – Et les riverains ?',
    'M. Paul Mirel, ministre délégué. – Ils seront relogés.',
  ].join('\n\n');
  expect(attributeQuotes(text).map(({ content: [span], speaker }) => [speaker, text.slice(span!.start, span!.end)])).toEqual([
    ['M. le président', "Nous reprenons l'examen du texte."],
    ['Anne Durel', 'La digue a cédé.'],
    ['Paul Mirel', 'Nous le savons.'],
    ['Zoé Lantier', 'Et les riverains ?'],
    ['Paul Mirel', 'Ils seront relogés.'],
  ]);
});

test.each(['À LIMOGES, JULIEN SANTARELLI', 'En gare de Lens, ANNE DUREL', 'À Limoges, Julien Santarelli'])(
  'every source of a text has words, below « %s » too',
  (line) => {
    const text = `La gare ouvre tard.\n\n${line}\n\n« L'attente est longue. » Les gens patientent.`;
    const ranges = attributeQuotes(text).flatMap(({ source }) => (source ? [source] : []));
    expect(ranges.filter(({ start, end }) => end <= start)).toEqual([]);
  },
);
