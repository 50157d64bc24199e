import { expect, test } from 'vitest';
import { article, articleLines } from '../src/articles.ts';

test('articles are all different, and so are nearly all their paragraphs', () => {
  const articles = Array.from({ length: 1000 }, (_, i) => article(i));
  expect(new Set(articles.map(({ text }) => text)).size).toBe(1000);
  const paragraphs = articles.flatMap(({ text }) => text.split('\n\n'));
  expect(new Set(paragraphs).size / paragraphs.length).toBeGreaterThan(0.999);
});

test('the same seed gives the same articles, another seed others', () => {
  expect(article(7)).toEqual(article(7));
  expect(article(7, { seed: 2 }).text).not.toBe(article(7).text);
  expect([...articleLines(9, 8)]).toEqual([`${JSON.stringify(article(8))}\n`]);
});

test('the number of paragraphs has a limit', () => {
  const counts = new Set(Array.from({ length: 200 }, (_, i) => article(i, { paragraphs: 4 }).text.split('\n\n').length));
  expect([...counts].sort()).toEqual([2, 3, 4]);
});
