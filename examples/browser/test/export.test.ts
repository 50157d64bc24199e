import type { AttributedQuote } from '@incise/quotes';
import { expect, test } from 'vitest';
import { EMPTY } from '../src/analysis.ts';
import { toCsv, toFrenchCsv, toJson } from '../src/export.ts';

const text = 'Selon Léa, « oui, "oui" ».\n=1+1, dit-on.';
const span = (words: string): { start: number; end: number } => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const sure = { confidence: 0.9, speakerConfidence: 0.9 };
const quotes: AttributedQuote[] = [
  {
    ...sure,
    kind: 'direct',
    content: [span('oui, "oui"')],
    cue: span('Selon'),
    source: span('Léa'),
    speakers: [{ name: 'Léa' }],
    speaker: 'Léa',
  },
  { ...sure, kind: 'indirect', content: [span('=1+1')], speakers: [], unknown: 'no source' },
];

test('CSV has a header, quotes what it must, and holds no formulas', () => {
  expect(toCsv(text, quotes).split('\r\n')).toEqual([
    '\uFEFFspeaker,kind,content,cue,source,date,start,end',
    'Léa,direct,"oui, ""oui""",Selon,Léa,,13,23',
    ",indirect,'=1+1,,,,27,31",
    '',
  ]);
});

test('for French spreadsheets: semicolons, headers and kinds in French', () => {
  expect(toFrenchCsv(text, quotes).split('\r\n')).toEqual([
    '\uFEFFlocuteur;sorte;citation;introduite par;source;quand;début;fin',
    'Léa;directe;"oui, ""oui""";Selon;Léa;;13;23',
    ";indirecte;'=1+1;;;;27;31",
    '',
  ]);
});

test('CSV of nothing is its header', () => {
  expect(toCsv('', [])).toBe('\uFEFFspeaker,kind,content,cue,source,date,start,end\r\n');
});

test('JSON carries the text that its offsets are into', () => {
  expect(JSON.parse(toJson(text, '2024-07-12', { ...EMPTY, quotes }))).toEqual({
    text,
    published: '2024-07-12',
    quotes,
    entities: [],
    dates: [],
  });
  expect(JSON.parse(toJson(text, '', EMPTY))).toEqual({ text, quotes: [], entities: [], dates: [] });
});
