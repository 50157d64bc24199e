import { analyse, readNdjson } from '@incise/cli';
import { findDates, findQuantities } from '@incise/dates';
import {
  entitiesToSchemaOrg,
  entitiesToWebAnnotations,
  findMentions,
  normalizeEntity,
  resolveEntities,
  toWebAnnotations,
} from '@incise/entities';
import { reconcileEntities } from '@incise/entities/reconcile';
import { loadModel } from '@incise/neural';
import { attributeQuotes, findQuotes, quotesToSchemaOrg, quotesToWebAnnotations } from '@incise/quotes';
import { findPhrases, tagWords } from '@incise/syntax';
import * as tokensApi from '@incise/tokens';

export type Call = (given: unknown) => unknown;

const { tokenize, splitSentences, toWords } = tokensApi;
export const text = '« Le train part », a dit Jo Cox. Elle était à Lyon le 3 mai.';
const other = 'Du pain ! Anne Weber a dit que la gare de Nice fermerait en juin.';
export const source = 'https://news.example/1';
const [tokens, sentences, words, tagged] = [tokenize(text), splitSentences(text), toWords(text), tagWords(text)];
const [dates, entities, names, quotes] = [findDates(text), resolveEntities(text), findMentions(text), attributeQuotes(text)];
const entry = { name: 'Jo Cox', type: 'PER' };

export const collect = async (chunks: AsyncIterable<unknown>): Promise<unknown[]> => {
  const all: unknown[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return all;
};
export const lines = async function* (): AsyncGenerator<Buffer> {
  await Promise.resolve();
  yield Buffer.from('{"id":1,"text":"Oui."}\n');
};

let model: Awaited<ReturnType<typeof loadModel>>;
export let reading: tokensApi.Reading;

/** Loads the model that some rows need; ends with a function that frees it. */
export async function prepare(): Promise<() => Promise<void>> {
  model = await loadModel();
  reading = await model.read(text);
  return () => model.close();
}

/** Wrong whatever the list is of: kinds, offsets, order. */
const badSpans = [
  'x',
  null,
  3,
  {},
  [3],
  [null],
  [{}],
  [{ start: '0', end: 2 }],
  [{ ...tokens[0]!, start: -3 }],
  [{ ...tokens[0]!, start: 0.5 }],
  [{ ...tokens[0]!, start: NaN }],
  [{ ...tokens[0]!, start: 1e9, end: 1e9 + 1 }],
  [{ ...tokens[0]!, end: Infinity }],
  [tokens[1]!, tokens[0]!],
];
export const badOptions = [null, 'x', 3, true, []];
const badTokens = [...badSpans, tokenize(other), [{ ...tokens[0]!, kind: 'verb' }]];
const badSentences = [...badSpans, splitSentences(other)];
export const badStrings = [null, 3, [], {}];
const badGazetteer = ['x', {}, [3], [null], [{ type: 'PER' }], [{ name: 'Jo Cox' }], [{ name: 3, type: 'PER' }], [{ ...entry, type: 'X' }]];
export const badEntities = [...badGazetteer, [{ ...entry, mentions: 3 }], [{ ...entry, mentions: badSpans[8] }], resolveEntities(other)];
const badWords = [...badSpans.slice(0, 13), toWords(other), [{ ...words[0]!, form: 3 }], [{ ...words[0]!, token: 'x' }]];
export const badQuotes = ['x', {}, [3], [{}], [{ ...quotes[0]!, content: [{ start: -1, end: 3 }] }], [{ ...quotes[0]!, speakers: 'Jo' }]];
const badPublished = ['2024-07-13Tgarbage', '2024-02-30', '', 'hier', ['2024-07-13'], 20240713, null];
const badNumbers = [2, -1, NaN, '0.5', null];

export interface Row {
  readonly name: string;
  readonly call: Call;
  readonly first?: Call;
  readonly bad: Readonly<Record<string, readonly unknown[]>>;
  readonly good: Readonly<Record<string, unknown>>;
}

const withText = (name: string, run: (text: string, options: never) => unknown, bad: Row['bad'], good: Row['good'] = {}): Row => ({
  name,
  call: (options) => run(text, options as never),
  first: (given) => run(given as string, good as never),
  bad,
  good,
});
const cut = { abbreviations: ['réf.', [3], {}], neverSplit: ['x', [undefined]] };
const goodCut = { abbreviations: ['réf.'], neverSplit: ['Jo Cox'] };
const newlines = [42, 'none', null];

export const rows = (): Row[] => [
  withText('tokenize', tokenize, cut, goodCut),
  withText('scanTokens', tokensApi.scanTokens, cut, goodCut),
  withText('splitSentences', splitSentences, { ...cut, newlines, tokens: badTokens }, { ...goodCut, newlines: 'space', tokens }),
  withText('toWords', toWords, { ...cut, tokens: badTokens }, { tokens }),
  withText(
    'toConllu',
    tokensApi.toConllu,
    { ...cut, newlines, tokens: badTokens, sentences: badSentences, document: badStrings },
    { tokens, sentences, document: 'd' },
  ),
  withText(
    'readParagraphs',
    (chunk, options) => [...tokensApi.readParagraphs([chunk], options)],
    { ...cut, newlines },
    { newlines: 'auto' },
  ),
  withText(
    'readParagraphsAsync',
    (chunk, options) => collect(tokensApi.readParagraphsAsync([chunk], options)),
    { ...cut, newlines },
    goodCut,
  ),
  withText('tagWords', tagWords, { words: badWords, sentences: badSentences }, { words, sentences }),
  withText(
    'findPhrases',
    findPhrases,
    {
      tagged: [
        ...badWords,
        tagWords(other),
        [{ ...tagged[0]!, upos: 'VB' }],
        [{ ...tagged[0]!, lemma: 3 }],
        [{ ...tagged[0]!, features: null }],
        [{ ...tagged[0]!, sentence: -1 }],
      ],
    },
    { tagged },
  ),
  withText('findDates', findDates, { published: [...badPublished, new Date(NaN)] }, { published: new Date(0) }),
  withText('findQuantities', findQuantities, { dates: badSpans }, { dates }),
  withText('findMentions', findMentions, { gazetteer: badGazetteer }, { gazetteer: [entry] }),
  withText('normalizeEntity', normalizeEntity, { gazetteer: badGazetteer }, { gazetteer: [entry] }),
  withText(
    'resolveEntities',
    resolveEntities,
    {
      tokens: badTokens,
      sentences: badSentences,
      names: [...badSpans, findMentions(other), [{ ...names[0]!, type: 'X' }]],
      gazetteer: badGazetteer,
    },
    { tokens, sentences, names, gazetteer: [entry] },
  ),
  {
    name: 'entitiesToSchemaOrg',
    call: (options) => entitiesToSchemaOrg(entities, options as never),
    bad: { source: badStrings },
    good: { source },
  },
  withText(
    'entitiesToWebAnnotations',
    (given, options) => entitiesToWebAnnotations(given, entities, options),
    { source: ['', ...badStrings], context: [-1, 0.5, '3'] },
    { source, context: 0 },
  ),
  withText(
    'toWebAnnotations',
    (given, options) => toWebAnnotations(given, [], options),
    { source: ['', ...badStrings], context: [-1, NaN, '3'] },
    { source },
  ),
  withText(
    'findQuotes',
    findQuotes,
    {
      tokens: badTokens,
      sentences: badSentences,
      dates: badSpans,
      reading: ['x', null, {}, { ...reading, tokens: 3 }, { ...reading, cue: [] }],
    },
    { tokens, sentences, dates, reading },
  ),
  withText(
    'attributeQuotes',
    attributeQuotes,
    {
      tokens: badTokens,
      sentences: badSentences,
      dates: badSpans,
      reading: ['x', {}, { ...reading, tokens: 1e9 }],
      entities: badEntities,
      gazetteer: badGazetteer,
      minConfidence: badNumbers,
    },
    { tokens, sentences, dates, reading, entities, gazetteer: [entry], minConfidence: 1 },
  ),
  withText(
    'quotesToSchemaOrg',
    (given, options) => quotesToSchemaOrg(given, quotes, options),
    { source: badStrings, entities: badEntities },
    { source, entities },
  ),
  withText(
    'quotesToWebAnnotations',
    (given, options) => quotesToWebAnnotations(given, quotes, options),
    { source: badStrings, context: [-1] },
    { source },
  ),
  {
    name: 'loadModel',
    call: (options) => loadModel(options as never),
    bad: { from: [3, null, {}], threads: [0, -1, 1.5, NaN, '2', null], onProgress: ['x', null] },
    good: {},
  },
  withText('read', (given, options) => model.read(given, options), { tokens: badTokens }, { tokens }),
  {
    name: 'reconcileEntities',
    call: (options) => reconcileEntities([], isRecord(options) ? { fetch, ...options } : (options as never)),
    bad: {
      fetch: ['x', null],
      limit: [0, 51, NaN, '3'],
      timeout: [0, '3'],
      retries: [-1],
      backoff: [-1],
      maxWait: [-1],
      requestsPerSecond: [0],
      concurrency: [0],
      instance: badStrings,
      language: badStrings,
      headers: ['x', null, { a: 3 }],
      signal: [{}, 'x'],
    },
    good: { limit: 50, retries: 0, signal: new AbortController().signal },
  },
  withText(
    'analyse',
    analyse,
    { read: ['quotes', null, ['x'], [3]], published: badPublished, html: ['no', null], minConfidence: badNumbers, model: [{}, null, 'x'] },
    { read: ['quotes'], published: '2024-07-13', html: false, minConfidence: 0.5, model },
  ),
  {
    name: 'readNdjson',
    call: (options) => collect(readNdjson(lines(), isRecord(options) ? { workers: 0, ...options } : (options as never))),
    bad: {
      read: ['quotes', ['x']],
      workers: [-1, 0.5, '2'],
      maxBytes: [0, NaN, '3'],
      after: [3, null],
      published: badPublished,
      minConfidence: badNumbers,
    },
    good: { maxBytes: 100, published: '2024-07-13' },
  },
];

const isRecord = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);
