import { findDates, findQuantities, parseNumber } from '@incise/dates';
import { type Entity, entitiesToWebAnnotations, findMentions, normalizeEntity, resolveEntities } from '@incise/entities';
import { type AttributedQuote, attributeQuotes, findQuotes, quotesToSchemaOrg, quotesToWebAnnotations } from '@incise/quotes';
import { findPhrases, tagWords } from '@incise/syntax';
import { readParagraphs, splitSentences, tokenize, toConllu, toWords } from '@incise/tokens';
import { looksLikeHtml, readHtml } from '@incise/tokens/html';
import type { Job } from '../peers.ts';

const source = 'https://example.org/article';

/** Functions whose results are records with offsets into the text. */
export const spanJobs: Readonly<Record<string, Job>> = {
  tokenize,
  splitSentences,
  toWords,
  tagWords,
  findDates: (text) => findDates(text, { published: '2024-07-13' }),
  findQuantities,
  findMentions,
  resolveEntities,
  findQuotes,
  attributeQuotes,
};

/** Functions whose results have none, or count otherwise. */
export const otherJobs: Readonly<Record<string, Job>> = {
  toConllu,
  findPhrases,
  parseNumber: (text) => parseNumber(text) ?? null,
  normalizeEntity: (text) => normalizeEntity(text) ?? null,
  readParagraphs: (text) => [...readParagraphs([text.slice(0, text.length >> 1), text.slice(text.length >> 1)])],
  readHtml: (text) => ({ html: looksLikeHtml(text), text: readHtml(text).text }),
};

/** What writes results for others, of the quotes of a text. */
export const writers: Readonly<Record<string, (text: string, quotes: readonly AttributedQuote[]) => unknown>> = {
  quotesToWebAnnotations: (text, quotes) => quotesToWebAnnotations(text, quotes, { source }),
  quotesToSchemaOrg,
  entitiesToWebAnnotations: (text, quotes) => entitiesToWebAnnotations(text, speakersOf(quotes), { source }),
};

const speakersOf = (quotes: readonly AttributedQuote[]): Entity[] => [
  ...new Set(quotes.flatMap(({ speakers }) => speakers.flatMap(({ entity }) => entity ?? []))),
];
