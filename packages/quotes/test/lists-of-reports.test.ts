import { attributeQuotes } from '@incise/quotes';
import { expect, test } from 'vitest';

const said = (text: string): unknown[] =>
  attributeQuotes(text).map(({ content, speaker }) => [speaker, content.map(({ start, end }) => text.slice(start, end)).join(' … ')]);

test.each([
  'a estimé que A, souligné que B et précisé que C',
  'a estimé que A, a souligné que B et a précisé que C',
  'a reconnu que A, rappelé que B, et promis que C',
  'a rappelé que A, regretté que B puis ajouté que C',
])('participles in a list report for the subject of their auxiliary: %s', (list) => {
  const clauses = { A: 'la digue tiendra', B: 'la ville paiera', C: 'la route restera fermée' };
  const text = `La préfète ${list.replace(/[ABC]/gu, (letter) => clauses[letter as keyof typeof clauses])}.`;
  expect(said(text)).toEqual(Object.values(clauses).map((clause) => ['préfète', clause]));
});

test.each([
  'Le maire a quitté la salle, persuadé que la digue tiendra et que la ville paiera.',
  'Le maire a quitté la salle, convaincu que la digue tiendra et rassuré par la préfète.',
])('a participle that says how somebody is reports nothing: %s', (text) => {
  expect(said(text)).toEqual([]);
});

test.each([
  ["S'il", 'le maire', 'maire'],
  ['Si elle', 'la maire', 'maire'],
  ['Bien qu’il', 'Paul Mirel', 'Paul Mirel'],
  ['Si elle', 'Léa Petit', 'Léa Petit'],
  ["S'ils", 'les élus', 'élus'],
  ['Alors qu’il', 'le maire, Paul Mirel,', 'Paul Mirel'],
])('%s admet que P, %s assure que Q: the pronoun is who speaks behind it', (opening, subject, speaker) => {
  const ending = opening === "S'ils" ? 'ent' : '';
  const [first, second] = opening === "S'ils" ? ['reconnaissent', 'assur'] : ['reconnaît', 'assure'];
  const text = `La séance a été longue. ${opening} ${first} que la digue tiendra, ${subject} ${second}${ending} que la ville paiera.`;
  expect(said(text)).toEqual([
    [speaker, 'la digue tiendra'],
    [speaker, 'la ville paiera'],
  ]);
});

test('a pronoun is nobody behind it whose gender or number differs', () => {
  expect(said("S'il reconnaît que la digue tiendra, Léa Petit assure que la ville paiera.")).toEqual([
    [undefined, 'la digue tiendra'],
    ['Léa Petit', 'la ville paiera'],
  ]);
});

test.each([
  ['À Léa Petit, qui disait que la digue tiendra, Paul Mirel a répondu que la ville paiera.', 'Léa Petit', 'Paul Mirel'],
  ['Aux élus qui disent que la digue tiendra, la préfète répond que la ville paiera.', 'élus', 'préfète'],
  ['Aux riverains, qui assurent que la digue tiendra, le maire rappelle que la ville paiera.', 'riverains', 'maire'],
])('words reported of whom a sentence speaks to end before its own subject: %s', (text, asked, answering) => {
  expect(said(text)).toEqual([
    [asked, 'la digue tiendra'],
    [answering, 'la ville paiera'],
  ]);
});

test.each([
  ["a rappelé que l'État avait acquis la salle et promis que la ville paierait", ["l'État avait acquis la salle", 'la ville paierait']],
  ['a souligné que la ville avait, en 2006, racheté puis fermé la salle', ['la ville avait, en 2006, racheté puis fermé la salle']],
  ['a dit que la ville avait, par deux fois, payé et réparé la digue', ['la ville avait, par deux fois, payé et réparé la digue']],
  [
    "a indiqué aux députés que l'offre présentée par l'exploitant, Morven, ne tenait pas",
    ["l'offre présentée par l'exploitant, Morven, ne tenait pas"],
  ],
])('La ministre, Léa Petit, %s: the clause ends where the next report begins, and is of the subject', (report, clauses) => {
  expect(said(`La ministre, Léa Petit, ${report}.`)).toEqual(clauses.map((clause) => ['Léa Petit', clause]));
});
