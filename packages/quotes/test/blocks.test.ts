import { splitSentences, tokenize } from '@incise/tokens';
import { describe, expect, test } from 'vitest';
import { findVerbGroups } from '../src/cues/verb-group.ts';
import { charSpan, low, readDocument, type Document, type Range } from '../src/text/document.ts';
import { readPhrase } from '../src/text/noun-phrase.ts';
import { isSpeechNoun } from '../src/text/speech-nouns.ts';
import { mainSubject, subjectBefore } from '../src/text/subject.ts';
import { isFinite } from '../src/text/verb-use.ts';
import { classify } from '../src/text/word-info.ts';
import { Flag } from '../src/text/flags.ts';

function read(text: string): Document {
  const tokens = tokenize(text);
  return readDocument(text, tokens, splitSentences(text, { tokens }));
}

function surface(doc: Document, range: Range | undefined): string {
  if (!range) return '-';
  const { start, end } = charSpan(doc, range);
  return doc.text.slice(start, end);
}

/** Index of the first word with this lower-case form. */
function wordOf(doc: Document, form: string): number {
  for (let i = 0; i < doc.length; i++) if (low(doc, i) === form) return i;
  throw new Error(`no word ${form}`);
}

const lines = (block: string): string[][] =>
  block
    .trim()
    .split('\n')
    .map((line) => line.split(' => '));

/** text => stretches between marks, outer before inner; ? where one never closes. */
const MARKS = `
« a » => a
«a» et «b» => a | b
“a” => a
"a" et "b" => a | b
« a « b » c » => a « b » c | b
« a “b” c » => a “b” c | b
« a "b" c » => a "b" c | b
"a «b» c" => a «b» c | b
« a‘b’ » => a‘b’
« l’eau d'ici » => l’eau d'ici
« a => a?
« a⏎⏎b => a?
« a⏎⏎« b » => a⏎⏎« b
« a⏎⏎b » => a⏎⏎b
"a⏎⏎b" => a⏎⏎b
Il fait 6'2" et "rit" => rit
15" de pluie => -
en 43"18 et "vite" => vite
a » b => -`;

describe('findMarks', () => {
  test.each(lines(MARKS))('%s', (text, expected) => {
    const doc = read(text.replaceAll('⏎', '\n'));
    const found = doc.quoted.map(
      ({ open, close, closed }) => surface(doc, { from: open + 1, to: closed ? close - 1 : close }) + (closed ? '' : '?'),
    );
    expect(found.join(' | ').replaceAll('\n', '⏎') || '-').toBe(expected);
  });
});

/** text => the phrase that begins at its first word. */
const PHRASES = `
le maire dit => le maire
le maire de Tours dit => le maire de Tours
M. Petit dit => M. Petit
Marie Durand, maire de Tours, dit => Marie Durand, maire de Tours
le maire, Jean Petit, dit => le maire, Jean Petit
la police, les deux victimes, disent => la police
Paul Roche et Anne Petit, hier, => Paul Roche et Anne Petit
le chef de l'État et son ministre. => le chef de l'État et son ministre
l'adjoint à la culture dit => l'adjoint à la culture
la ministre des Sports dans un communiqué => la ministre des Sports
le député (PS) dit => le député (PS)
d'autres policiers disent => d'autres policiers
des responsables cités par la presse disent => des responsables cités par la presse
un collectif menant la grève => un collectif
une dizaine de délégués disent => une dizaine de délégués
le nouveau président américain dit => le nouveau président américain
l'une des voisines dit => l'une des voisines
Le Monde, Jean Petit, => Le Monde
deux des trois élus disent => deux des trois élus
il dit => il
selon la police => -
hier => -
et puis => -`;

describe('readPhrase', () => {
  test.each(lines(PHRASES))('%s', (text, expected) => {
    const doc = read(text);
    const end = readPhrase(doc, 0, doc.length);
    expect(surface(doc, end > 0 ? { from: 0, to: end - 1 } : undefined)).toBe(expected);
  });
});

/** text => word => the subject of the verb group that starts there. */
const SUBJECTS = `
Le maire a dit non. => a => Le maire
Hier, le maire a dit non. => a => le maire
Mais le maire a dit non. => a => le maire
À Tours, le maire a dit non. => a => le maire
Le mois dernier, le maire a dit non. => a => le maire
Il a dit non. => a => Il
Le maire, qui rentrait, a dit non. => a => Le maire
Le maire, Jean Petit, a dit non. => a => Le maire, Jean Petit
Jean Petit, le maire, a dit non. => a => Jean Petit, le maire
Le maire, hier sur place, a dit non. => a => Le maire
Si la digue cède, le maire a dit non. => a => le maire
Lors d'une réunion jeudi, Roche et Petit ont dit non. => ont => Roche et Petit
Seul le maire a dit non. => a => le maire
« Quotidien » a dit non. => a => « Quotidien »
L'accord conclu avec le Likoud prévoit que non. => prévoit => L'accord conclu avec le Likoud
Un porte-parole du maire dit non. => dit => Un porte-parole du maire`;

describe('subjectBefore', () => {
  test.each(lines(SUBJECTS))('%s, %s', (text, word, expected) => {
    const doc = read(text);
    expect(surface(doc, subjectBefore(doc, wordOf(doc, word)))).toBe(expected);
  });

  test('the main subject is the one that no preposition or conjunction introduces', () => {
    const doc = read("En 2016, après la pluie, les pompiers de Tours sont arrivés et le maire s'est réjoui.");
    expect(surface(doc, mainSubject(doc, 0, doc.length))).toBe('les pompiers de Tours');
  });
});

/** text => reporting verb groups with their mood and what marks them. */
const GROUPS = `
Il dit non. => dit finite
Il a dit non. => a dit finite compound
Il a-t-il dit non. => a-t-il dit finite inverted compound
Il n'a pas dit non. => n'a pas dit finite compound negated
Il aurait, hier encore, dit non. => aurait, hier encore, dit finite compound
Il a pour sa part dit non. => a pour sa part dit finite compound
Il lui a répondu. => lui a répondu finite compound
Il s'est félicité. => s'est félicité finite compound reflexive
Il se félicite. => se félicite finite reflexive
Il a été annoncé que non. => a été annoncé finite compound passive
Il devait conclure. => devait conclure finite
Il tient à préciser que non. => tient à préciser finite
Il vient d'annoncer que non. => vient d'annoncer finite
Il a fait savoir que non. => a fait savoir finite compound
Il faut dire que non. => -
Il part, affirmant que non. => affirmant present participle
Il part sans préciser que non. => préciser infinitive
Cité par la presse, il part. => Cité past participle
la demande est forte => -
l'annonce est faite => -
une critique vive => -
en marge de la fête => -
Notons que non. => -
maintenant que tout va => -`;

describe('findVerbGroups', () => {
  test.each(lines(GROUPS))('%s', (text, expected) => {
    const doc = read(text);
    const found = findVerbGroups(doc).map((group) =>
      [
        surface(doc, group),
        group.mood,
        group.inverted >= 0 && 'inverted',
        group.compound && 'compound',
        group.passive && 'passive',
        group.reflexive && 'reflexive',
        group.negated && 'negated',
      ]
        .filter((part) => part !== false)
        .join(' '),
    );
    expect(found.join(' | ') || '-').toBe(expected);
  });
});

/** text => its finite verbs. */
const FINITE = `
le président porte la note => porte
les lois votées passent => passent
il part d'autre part => part
A Moscou, rien => -
les faits dits => -
tu as vu => -
qui conclut => conclut
nous partirons => partirons`;

describe('isFinite', () => {
  test.each(lines(FINITE))('%s', (text, expected) => {
    const doc = read(text);
    const found: string[] = [];
    for (let i = 0; i < doc.length; i++) if (isFinite(doc, i)) found.push(low(doc, i));
    expect(found.join(' ') || '-').toBe(expected);
  });
});

describe('classify', () => {
  test.each([
    ['Ministre', Flag.capital | Flag.sourceNoun],
    ['journaliste-économiste', Flag.sourceNoun],
    ['ex-ministre', Flag.sourceNoun],
    ['séparatistes', Flag.sourceNoun],
    ['QU’', Flag.que],
    ['e\u0301nergiquement', Flag.adverb],
    ['1er', Flag.number],
    ['...', Flag.final],
    ['al-Joulani', Flag.capital],
  ])('%s', (form, flags) => {
    expect(classify(form).flags & flags).toBe(flags);
  });
});

describe('isSpeechNoun', () => {
  test('knows singular and plural, and one class from another', () => {
    expect(isSpeechNoun('communiqués', 'medium')).toBe(true);
    expect(isSpeechNoun('communiqué', 'measure')).toBe(false);
    expect(isSpeechNoun('saisons', 'measure')).toBe(true);
    expect(isSpeechNoun('dires', 'saying')).toBe(true);
    expect(isSpeechNoun('table', 'document')).toBe(false);
  });
});
