import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readJsonLines, type GoldDocument } from '../src/readers/gold.ts';
import { readInvented, readLabels, type Chain } from '../src/readers/labels.ts';
import { scoreQuotes } from '../src/scorers/quotes.ts';
import { systemQuotes } from '../src/system-quotes.ts';

test.each(['dev', 'quotes', 'test', 'train', 'silent', 'papers', 'popcorn', 'unread'] as const)(
  'the labels of the %s articles are sound, and hold no text',
  (set) => {
    const labels = readJsonLines<Omit<GoldDocument, 'text'> & { id: string }>(join(import.meta.dirname, '../labels', `${set}.jsonl`));
    expect(new Set(labels.map(({ id }) => id)).size).toBe(labels.length);
    for (const { quotes, entities, ...rest } of labels) {
      expect(rest).not.toHaveProperty('text');
      for (const { content, cue, source } of quotes)
        for (const [start, end] of [...content, ...[cue, source].filter((span) => span !== null)]) expect(start).toBeLessThan(end);
      for (const { name, forms } of entities) expect([name, ...forms].every((form) => form.trim() !== '')).toBe(true);
    }
  },
);

test.each(['press', 'invented', 'families'] as const)(
  'the labels of the %s articles lie in their texts, and their speakers are entities',
  (set) => {
    const articles = readJsonLines<Omit<GoldDocument, 'doc'> & { id: string }>(join(import.meta.dirname, '../labels', `${set}.jsonl`));
    expect(new Set(articles.map(({ id }) => id)).size).toBe(articles.length);
    for (const { text, quotes, entities } of articles) {
      const names = new Set(entities.map(({ name }) => name));
      for (const { content, cue, source, speaker } of quotes) {
        for (const [start, end] of [...content, ...[cue, source].filter((span) => span !== null)])
          expect(text.slice(start, end)).toMatch(/^\S(?:.*\S)?$/su);
        if (set === 'invented') for (const name of speaker?.split(' & ') ?? []) expect(names).toContain(name);
      }
    }
  },
);

test('the chains of real articles are sound, and of none of the unread half', () => {
  const file = join(import.meta.dirname, '../labels/chains.jsonl');
  const articles = readJsonLines<{ readonly id: string; readonly chains: readonly Chain[] }>(file);
  expect(new Set(articles.map(({ id }) => id)).size).toBe(articles.length);
  const unread = new Set(readJsonLines<{ readonly id: string }>(join(import.meta.dirname, '../labels/unread.jsonl')).map(({ id }) => id));
  for (const { id, chains } of articles) {
    expect(unread).not.toContain(id);
    for (const { names, descriptions, pronouns } of chains) {
      expect(names.length).toBeGreaterThan(0);
      expect(descriptions.length + pronouns.length).toBeGreaterThan(0);
      for (const [start, end] of [...names, ...descriptions, ...pronouns]) expect(start).toBeLessThan(end);
    }
  }
});

test.each([
  { set: 'press', articles: 120, leastStrict: 0.93, leastJoint: 0.78 },
  // News in other layouts than plain articles, and whole pages whose errors nobody has read.
  { set: 'registers', articles: 120, leastStrict: 0.9, leastJoint: 0.82 },
  { set: 'unseen', articles: 144, leastStrict: 0.89, leastJoint: 0.78 },
] as const)('the invented texts of $set are read as well as they have been', ({ set, articles, leastStrict, leastJoint }) => {
  const documents = readInvented(set);
  const { strict, joint } = scoreQuotes(documents, new Map(documents.map(({ doc, text }) => [doc, systemQuotes(text)])));
  expect(documents).toHaveLength(articles);
  expect(strict.f1).toBeGreaterThan(leastStrict);
  expect(joint.f1).toBeGreaterThan(leastJoint);
});

test('without the corpora there is nothing to score', () => {
  expect(readLabels('test', '/nowhere')).toEqual([]);
});
