import { expect, test } from 'vitest';
import { readableText } from '../src/choice/index.ts';
import { resolveEntities } from '../src/index.ts';
import { splitSentences, tokenize } from '@incise/tokens';

const namesOf = (text: string): string[] =>
  resolveEntities(text).map(({ type, name, mentions }) => `${type} ${name}: ${mentions.map((m) => m.text).join(', ')}`);

/** Surnames in capitals are those of people, and have one capital in the names of entities; mentions are as the text has them. */
test.each<[string, string[]]>([
  ['Paul MIREL est venu. MIREL a parlé.', ['PER Paul Mirel: Paul MIREL, MIREL']],
  ['Jean-Yves LE DRIAN est venu. LE DRIAN a parlé.', ['PER Jean-Yves Le Drian: Jean-Yves LE DRIAN, LE DRIAN']],
  ['Inès FERRAND-KAYA a gagné.', ['PER Inès Ferrand-Kaya: Inès FERRAND-KAYA']],
  ["Paul O'BRIEN a gagné.", ["PER Paul O'Brien: Paul O'BRIEN"]],
  ['M. MIREL et Mme PETIT sont venus.', ['PER Mirel: MIREL', 'PER Petit: PETIT']],
  ['Paul MIREL a reçu Orvel KERATIN.', ['PER Paul Mirel: Paul MIREL', 'PER Orvel Keratin: Orvel KERATIN']],
])('%s', (text, names) => {
  expect(namesOf(text)).toEqual(names);
});

test.each([
  'La SNCF et la CGT négocient.',
  "Le groupe PSA et l'UNESCO signent.",
  'Trafic SNCF perturbé.',
  'LE MAIRE PAUL MIREL EST VENU.',
  'Paul Mirel (LFI) est venu.',
  'Le dossier COVID avance.',
  'Paul R. est venu.',
  '• \u0308selon lui',
])('%s is left as it is', (text) => {
  expect(readableText(text)).toBeUndefined();
});

test('acronyms stay beside surnames in capitals', () => {
  expect(readableText('Paul MIREL dirige la SNCF. Trafic SNCF perturbé.')?.text).toBe('Paul Mirel dirige la SNCF. Trafic SNCF perturbé.');
});

test.each<[string, string, string[]]>([
  ['**Paul Mirel** est venu.', 'Paul Mirel est venu.', ['Paul Mirel']],
  ['Le maire, _Paul Mirel_, est venu.', 'Le maire, Paul Mirel, est venu.', ['Le maire', 'Paul Mirel']],
  [
    '## Paul Mirel\n\n> *Paul Mirel* est venu.\n\n* Il part.',
    'Paul Mirel\n\nPaul Mirel est venu.\n\nIl part.',
    ['Paul Mirel', 'Paul Mirel', 'Il'],
  ],
  ['[Paul Mirel](https://lens.fr/maire) est venu.', 'Paul Mirel est venu.', ['Paul Mirel']],
  ['• **Paul MIREL** est venu.', 'Paul Mirel est venu.', ['Paul MIREL']],
  ['[[Paul Mirel]] est venu à [[Ville de Lyon|Lyon]].', 'Paul Mirel est venu à Lyon.', ['Paul Mirel', 'Lyon']],
  ['Paul Mirel est venu.[1][12] Il part[3].', 'Paul Mirel est venu. Il part.', ['Paul Mirel', 'Il']],
])('Markdown: %j', (text, plain, mentions) => {
  expect(readableText(text)?.text).toBe(plain);
  expect(resolveEntities(text).flatMap((entity) => entity.mentions.map((mention) => mention.text))).toEqual(mentions);
});

test.each([
  ['Il dit <<oui>>.', 'Il dit «oui».'],
  ["Il dit ''oui''.", 'Il dit «oui».'],
  ["''« Oui »'', dit '''Léa Petit'''.", '« Oui », dit Léa Petit.'],
  ["<< Oui >>, dit-il. ''Non'', dit-elle.", '« Oui », dit-il. «Non», dit-elle.'],
  ["« Oui », a-t'il dit, dira t-elle, va t il, demande t'on.", '« Oui », a-t-il dit, dira-t-elle, va-t-il, demande-t-on.'],
  ['L&#39;&eacute;t&#xE9; &laquo;&nbsp;chaud&nbsp;&raquo; &amp; sec', "L'été «\u00a0chaud\u00a0» & sec"],
])('marks, inversions and references: %j', (text, plain) => {
  expect(readableText(text)?.text).toBe(plain);
});

test.each(['5*6 = 30', 'a << b', "aujourd''hui", 'mon_fichier_final', 'C# et #12mars', '[1] et [2]', 'a > b', '- Oui.'])(
  'no Markdown: %j',
  (text) => {
    expect(readableText(text)).toBeUndefined();
  },
);

test('tokens and sentences of a text that is marked up are found anew', () => {
  const text = '**Paul Mirel** est venu.';
  const tokens = tokenize(text);
  expect(resolveEntities(text, { tokens, sentences: splitSentences(text, { tokens }) })).toEqual(resolveEntities(text));
});

test('in linear time', () => {
  for (const unit of [
    '**a',
    '* ',
    '> ',
    '[a](https://a) ',
    '[',
    '](https://',
    '_a ',
    '*a* ',
    '## ',
    'Paul MIREL ',
    'MIREL ',
    'Orvel KERATIN. ',
    'A',
    'A-',
    'AB CD ',
    "O'",
    'é MI',
  ]) {
    const start = process.cpuUsage();
    readableText(unit.repeat(1_000_000 / unit.length));
    expect(process.cpuUsage(start).user).toBeLessThan(3_000_000);
  }
});
