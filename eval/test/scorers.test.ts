import { describe, expect, test } from 'vitest';
import { readConllu } from '../src/readers/conllu.ts';
import type { GoldDocument } from '../src/readers/gold.ts';
import { rawText } from '../src/readers/raw-text.ts';
import { readTimeml } from '../src/readers/timeml.ts';
import { scoreDates } from '../src/scorers/dates.ts';
import { scoreEntities } from '../src/scorers/entities.ts';
import { scoreLinks } from '../src/scorers/links.ts';
import { scoreNer } from '../src/scorers/ner.ts';
import { isSameSpeaker, scoreQuotes } from '../src/scorers/quotes.ts';
import { scoreUd } from '../src/scorers/ud.ts';
import { verdictLine, verdicts } from '../src/scorers/verdicts.ts';

/** The span of a string in a text, for expectations that can be read. */
const at = (text: string, part: string): { start: number; end: number } => ({
  start: text.indexOf(part),
  end: text.indexOf(part) + part.length,
});
const pair = (text: string, part: string): [number, number] => [text.indexOf(part), text.indexOf(part) + part.length];

const conlluLine = (id: string, form: string, misc = '_'): string => [id, form, ...new Array<string>(7).fill('_'), misc].join('\t');
const treebank = [
  '# newpar',
  '# sent_id = made-1',
  conlluLine('1', 'Elle'),
  conlluLine('2', 'parle'),
  conlluLine('3-4', 'du'),
  conlluLine('3', 'de'),
  conlluLine('4', 'le'),
  conlluLine('5', 'port', 'SpaceAfter=No'),
  conlluLine('6', '.'),
  '',
  '# sent_id = made-2',
  conlluLine('1', 'Il'),
  conlluLine('2', 'neige', 'SpaceAfter=No'),
  conlluLine('3', '.'),
  '',
].join('\n');

describe('tokens, words, sentences', () => {
  const gold = rawText(readConllu(treebank));

  test('the raw text joins sentences as the treebank says', () => {
    expect(gold.text).toBe('Elle parle du port. Il neige.');
    expect(rawText(readConllu(treebank), { join: 'newline' }).text).toBe('Elle parle du port.\nIl neige.');
    expect(rawText(readConllu(treebank), { fold: 12 }).text).toBe('Elle parle\ndu port. Il\nneige.');
  });

  test('the gold itself scores 1', () => {
    const score = scoreUd(gold, gold);
    expect([score.tokens.f1, score.words.f1, score.sentences.f1]).toEqual([1, 1, 1]);
  });

  test('a point left on its word, an amalgame not expanded, two sentences in one', () => {
    const text = gold.text;
    const tokens = ['Elle', 'parle', 'du', 'port', '.', 'Il', 'neige.'].map((form) => at(text, form));
    const { tokens: t, words, sentences } = scoreUd(gold, { tokens, sentences: [{ start: 0, end: text.length }] });
    // 8 gold tokens, 7 given, 6 with equal spans; 9 gold words, 7 given, 5 outside the amalgame and none of de, le inside it.
    expect([t.precision, t.recall]).toEqual([6 / 7, 6 / 8]);
    expect([words.precision, words.recall]).toEqual([5 / 7, 5 / 9]);
    expect(sentences.f1).toBe(0);
  });
});

describe('names', () => {
  const text = 'Ali Dor visite la Fête de Lille avec le Club de Metz.';
  const entities = [
    { ...at(text, 'Ali Dor'), type: 'Person' },
    { ...at(text, 'Fête de Lille'), type: 'Event' },
    { ...at(text, 'Lille'), type: 'Location' },
    { ...at(text, 'Club de Metz'), type: 'Organization' },
    { ...at(text, 'Metz'), type: 'Location' },
  ];

  test('outermost only, an event is not judged, a wrong type counts for the span', () => {
    const score = scoreNer([{ text, entities }], () => [
      { ...at(text, 'Ali Dor'), type: 'LOC' },
      { ...at(text, 'Lille'), type: 'LOC' },
      { ...at(text, 'Club de Metz'), type: 'ORG' },
    ]);
    expect(score.span.f1).toBe(1);
    expect(score.typed.f1).toBe(0.5);
    expect(score.types['ORG']?.f1).toBe(1);
  });
});

describe('dates', () => {
  const xml =
    '<DCT><TIMEX3 functionInDocument="CREATION_TIME" type="DATE" value="2001-03-05"/></DCT><TEXT>Parti <TIMEX3 type="DATE" value="2001-03-04">hier</TIMEX3> pour <TIMEX3 type="DURATION" value="P3D">trois jours</TIMEX3> &amp; revenu.</TEXT>';

  test('the reader gives text, creation time and expressions', () => {
    const { text, published, timexes } = readTimeml(xml);
    expect(text).toBe('Parti hier pour trois jours & revenu.');
    expect(published).toBe('2001-03-05');
    expect(timexes.map(({ start, end }) => text.slice(start, end))).toEqual(['hier', 'trois jours']);
  });

  test('strict, relaxed, type and value', () => {
    const score = scoreDates([readTimeml(xml)], (text) => [
      { ...at(text, 'hier'), type: 'DATE', value: '2001-03-03' },
      { ...at(text, 'jours'), type: 'DURATION', value: 'P3D' },
      { ...at(text, 'revenu'), type: 'DATE', value: 'PAST_REF' },
    ]);
    // 3 given, 2 gold: one span equal, both overlap, both types right, one value right.
    expect(score.strict.f1).toBeCloseTo((2 * 1) / 5);
    expect(score.relaxed.f1).toBeCloseTo((2 * 2) / 5);
    expect(score.type.f1).toBeCloseTo((2 * 2) / 5);
    expect(score.value.f1).toBeCloseTo((2 * 1) / 5);
  });
});

const article = "Le maire Paul Roy a dit que le pont ouvrira. « Nous sommes prêts », selon lui. L'État paiera, dit la préfète.";
const gold: GoldDocument = {
  doc: 'made',
  text: article,
  published: '2020-01-01',
  quotes: [
    {
      type: 'indirect',
      content: [pair(article, 'le pont ouvrira')],
      cue: pair(article, 'a dit'),
      source: pair(article, 'Le maire Paul Roy'),
      speaker: 'Paul Roy',
    },
    {
      type: 'direct',
      content: [pair(article, 'Nous sommes prêts')],
      cue: pair(article, 'selon'),
      source: pair(article, 'lui'),
      speaker: 'Paul Roy',
    },
    { type: 'indirect', content: [pair(article, "L'État paiera")], cue: null, source: null, speaker: 'préfète', optional: true },
  ],
  entities: [
    { name: 'Paul Roy', type: 'PER', forms: ['Paul Roy'], nominals: ['Le maire'] },
    { name: 'France', type: 'LOC', iso: 'FR', forms: ["L'État"] },
  ],
};

describe('quotes', () => {
  test('the gold itself scores 1, whether optional quotes are found or not', () => {
    for (const quotes of [gold.quotes, gold.quotes.slice(0, 2)]) {
      const score = scoreQuotes([gold], new Map([['made', quotes]]));
      expect([score.strict.f1, score.joint.f1, score.speaker, score.source, score.cue, score.kind]).toEqual([1, 1, 1, 1, 1, 1]);
    }
  });

  test('a content cut short is loose, a false one costs precision, a wrong speaker costs the joint score', () => {
    const system = [
      { type: 'indirect', content: [pair(article, 'le pont')], cue: null, source: null, speaker: 'Paul Roy' },
      {
        type: 'direct',
        content: [pair(article, 'Nous sommes prêts')],
        cue: pair(article, 'selon'),
        source: pair(article, 'lui'),
        speaker: 'Anne Roy',
      },
      { type: 'direct', content: [pair(article, 'Paul')], cue: null, source: null, speaker: null },
    ];
    const score = scoreQuotes([gold], new Map([['made', system]]));
    // 2 gold that count, 3 given: one strict; « le pont » has 6 of 13 letters, so it is loose.
    expect([score.strict.precision, score.strict.recall]).toEqual([1 / 3, 1 / 2]);
    expect([score.loose.precision, score.loose.recall]).toEqual([2 / 3, 1]);
    expect(score.joint.f1).toBe(0);
    const sure = { confidence: 0.9, speakerConfidence: 0.5, named: true };
    const list = verdicts([gold], new Map([['made', system.map((quote) => ({ ...quote, ...sure }))]]));
    expect(list.map((verdict) => verdictLine(verdict, article).split('\t'))).toEqual([
      ['made', 'extra', '', '', '', '', '', 'Paul', '0.90', '0.50'],
      ['made', 'missed', 'Paul Roy', 'Le maire Paul Roy', 'le pont ouvrira', 'Paul Roy', '', 'le pont', '0.90', '0.50'],
      ['made', 'speaker', 'Paul Roy', 'lui', 'Nous sommes prêts', 'Anne Roy', 'lui', 'Nous sommes prêts', '0.90', '0.50'],
    ]);
  });

  test('a speaker may be named by another form of an organisation, not of a person', () => {
    const entities = [
      { name: 'Croix-Rouge', type: 'ORG', acronym: 'CR', forms: ['la Croix'] },
      { name: 'Paul Roy', type: 'PER', forms: ['Paul Roy', 'Roy'] },
    ];
    expect(isSameSpeaker('Croix-Rouge', 'CR', entities)).toBe(true);
    expect(isSameSpeaker('Paul Roy', 'Roy', entities)).toBe(false);
    expect(isSameSpeaker('Paul Roy', 'M. Paul Roy', entities)).toBe(true);
    expect(isSameSpeaker('Paul Roy & CR', 'CR & Paul Roy', [])).toBe(true);
    expect(isSameSpeaker('porte-parole de la police', 'porte-parole de police', [])).toBe(true);
    expect(isSameSpeaker(null, null, [])).toBe(true);
  });
});

describe('entities', () => {
  test('spans, names, ISO codes and descriptions', () => {
    const score = scoreEntities(
      [gold],
      new Map([
        [
          'made',
          [
            {
              name: 'Paul Roy',
              type: 'PER',
              mentions: [
                { ...at(article, 'Paul Roy'), kind: 'name' },
                { ...at(article, 'Le maire'), kind: 'description' },
              ],
            },
            { name: 'État', type: 'LOC', country: 'DE', mentions: [{ ...at(article, "L'État"), kind: 'name' }] },
            {
              name: 'pont',
              type: 'ORG',
              mentions: [
                { ...at(article, 'pont'), kind: 'name' },
                { ...at(article, 'lui'), kind: 'pronoun' },
              ],
            },
          ],
        ],
      ]),
    );
    // 2 gold names, 3 given, both spans right, one of them the right entity.
    expect([score.span.precision, score.span.recall]).toEqual([2 / 3, 1]);
    expect(score.normalised.recall).toBe(0.5);
    expect(score.countries).toEqual([0, 1]);
    expect(score.descriptions).toEqual([1, 1]);
  });

  test('links are right through another name of the chain', () => {
    const text = 'Mme Roy est venue. Elle a parlé. La maire part.';
    const mention = (value: string): { value: string; start: number; end: number } => ({ value, ...at(text, value) });
    const documents = [{ text, chains: [[mention('Roy'), mention('Elle'), mention('maire')]] }];
    const score = scoreLinks(documents, () => [
      {
        name: 'Roy',
        type: 'PER',
        mentions: [
          { ...at(text, 'Roy'), kind: 'name' },
          { ...at(text, 'Elle'), kind: 'pronoun' },
        ],
      },
      { name: 'maire', type: 'PER', mentions: [{ ...at(text, 'La maire'), kind: 'description' }] },
    ]);
    expect(score.pronoun.f1).toBe(1);
    expect(score.description.recall).toBe(0);
  });
});
