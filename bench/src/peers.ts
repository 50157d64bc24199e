import { createRequire } from 'node:module';
import { textToSentences, textToWords } from 'blingfire';
import { fr as chrono } from 'chrono-node';
import { ParseLatin } from 'parse-latin';

/** Several peers are CommonJS without types: what the bench calls of them, and no more. */
const require = createRequire(import.meta.url);
interface WinkDocument {
  tokens: () => { out: () => string[] };
  sentences: () => { out: () => string[] };
  entities: () => { out: () => string[] };
}
type Wink = (model: unknown, pipes?: readonly string[]) => { readDoc: (text: string) => WinkDocument };
interface CompromiseDocument {
  json: () => unknown;
  people: () => { out: (format: 'array') => string[] };
  places: () => { out: (format: 'array') => string[] };
}
type Compromise = ((text: string) => CompromiseDocument) & { tokenize: (text: string) => CompromiseDocument };

const winkNlp = require('wink-nlp') as Wink;
const winkModel: unknown = require('wink-eng-lite-web-model');
const gersam = require('talisman/tokenizers/words/gersam') as (language: string, text: string) => string[];
const compromise = require('fr-compromise') as Compromise;

const winkTokens = winkNlp(winkModel, []);
const winkSentences = winkNlp(winkModel, ['sbd']);
const winkWhole = winkNlp(winkModel);
const segmentWords = new Intl.Segmenter('fr', { granularity: 'word' });
const segmentSentences = new Intl.Segmenter('fr', { granularity: 'sentence' });
const latin = new ParseLatin();
const reference = new Date(Date.UTC(2024, 6, 13));

/** A job over one document; what it returns is only there so that it cannot be optimised away. */
export type Job = (text: string) => unknown;

/** What others offer for the same work, or nearest to it. */
export const peers = {
  words: {
    'BlingFire (native)': (text) => textToWords(text).split(' '),
    'talisman gersam': (text) => gersam('fr', text),
    'wink-nlp (English)': (text) => winkTokens.readDoc(text).tokens().out(),
    'fr-compromise tokenize': (text) => compromise.tokenize(text).json(),
    'Intl.Segmenter': (text) => Array.from(segmentWords.segment(text)),
  },
  sentences: {
    'BlingFire (native)': (text) => textToSentences(text).split('\n'),
    'wink-nlp (English)': (text) => winkSentences.readDoc(text).sentences().out(),
    'Intl.Segmenter': (text) => Array.from(segmentSentences.segment(text)),
    'parse-latin': (text) => latin.parse(text),
  },
  dates: { 'chrono-node fr': (text) => chrono.parse(text, reference) },
  whole: {
    'wink-nlp, whole pipeline (English)': (text) => winkWhole.readDoc(text).entities().out(),
    'fr-compromise people and places': (text) => {
      const document = compromise(text);
      return [document.people().out('array'), document.places().out('array')];
    },
  },
} satisfies Record<string, Record<string, Job>>;
