import { expect, test } from 'vitest';
import { analyse } from '@incise/cli';
import { loadModel } from '@incise/neural';
import { expectModel, NoModel, type Model } from '../src/analyse/neural.ts';
import { showControls } from '../src/controls.ts';

const TEXT = '« Oui », a dit vendredi Léa Petit.';

test('reads what is asked for', async () => {
  expect(Object.keys(await analyse(TEXT))).toEqual(['quotes', 'entities', 'dates']);
  expect(Object.keys(await analyse(TEXT, { read: ['tokens', 'dates'] }))).toEqual(['dates', 'tokens']);
  expect(await analyse(TEXT, { read: ['dates'], published: '2026-03-12' })).toEqual({
    dates: [{ start: 15, end: 23, text: 'vendredi', type: 'DATE', value: '2026-03-06' }],
  });
});

test('spans of HTML are offsets into the HTML', async () => {
  const html = '<p>&laquo;&nbsp;Oui&nbsp;&raquo;, a dit <i>vendredi</i> <b>Léa</b> Petit.</p>';
  const { html: read, quotes, entities, dates } = await analyse(html);
  const source = ({ start, end }: { start: number; end: number }): string => html.slice(start, end);
  expect([
    read,
    source(quotes![0]!.content[0]!),
    source(quotes![0]!.source!),
    source(entities![0]!.mentions[0]!),
    source(dates![0]!),
  ]).toEqual([true, 'Oui', 'Léa</b> Petit', 'Léa</b> Petit', 'vendredi']);
  expect(await analyse(html, { html: false })).not.toHaveProperty('html');
});

test('a model reads the visible text, once, and only where quotes or entities are asked for', async () => {
  const seen: string[] = [];
  const neural = await loadModel();
  const model: Model = {
    read: (text) => {
      seen.push(text);
      return neural.read(text);
    },
  };
  await analyse('<p>Oui.</p>', { model });
  await analyse('Non.', { model, read: ['dates', 'tokens'] });
  await neural.close();
  expect(seen).toEqual(['Oui.']);
});

test('a model that is not installed is told before anything is read', () => {
  expect(() => {
    expectModel('@incise/no-such-package');
  }).toThrow(new NoModel('--neural needs @incise/no-such-package, which is not installed: npm install @incise/no-such-package'));
});

test.each([
  ['\u001B]52;c;aGk=\u0007', '␛]52;c;aGk=␇'],
  ['a\u0000b\tc\nd\re\u007Ff', 'a␀b␉c\nd␍e␡f'],
  ['\u009B31m\u0085', '‹U+009B›31m‹U+0085›'],
  ['\u202Eabc\u2066d\u200F', '‹U+202E›abc‹U+2066›d‹U+200F›'],
  ['\uD800', '‹U+D800›'],
  ['« œuf » 🥚 e\u0301', '« œuf » 🥚 e\u0301'],
])('%j is shown as %s', (text, shown) => {
  expect(showControls(text)).toBe(shown);
});
