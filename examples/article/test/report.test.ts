import { describe, expect, test } from 'vitest';
import { analyse } from '../src/analyse.ts';
import { renderReport } from '../src/report/report.ts';

const text =
  'Le pont rouvre\n\n« Tout <est> prêt », a dit mardi Claire Delmas, la maire de Lyon. « Nous avons travaillé », a-t-elle ajouté.';
const html = renderReport(analyse(text, '2024-07-13'));

describe('the HTML report', () => {
  test('is one page that asks for nothing from the network', () => {
    expect(html).not.toMatch(/https?:|<link|<img|src=|@import|url\(/u);
  });

  test('escapes the article', () => {
    expect(html).toContain('Tout &lt;est&gt; prêt');
  });

  test('links every quote to its row and back, and offers its speaker as a filter', () => {
    for (const number of [1, 2]) {
      expect(html).toContain(`id="in-text-${number}" href="#quote-${number}"`);
      expect(html).toContain(`<tr id="quote-${number}" tabindex="-1"`);
    }
    expect(html).toContain('<input type="checkbox" checked value="Claire Delmas">');
  });

  test('says who speaks at every quote, in words too', () => {
    expect([...html.matchAll(/<a class="who"[^>]+>([^<]+)/gu)].map((match) => match[1]!.trim())).toEqual([
      'Claire Delmas',
      'Claire Delmas',
    ]);
  });

  test('has a key to its marks, and speaks French', () => {
    expect(html).toContain('mots cités tels quels');
    expect(html).toContain('2 citations · 2 entités · 1 date · paru le <time datetime="2024-07-13">13 juillet 2024</time>');
    expect(html).toContain('<td data-label="Sorte">directe</td>');
    expect(html).not.toMatch(/lang="en"|>(?:Speaker|Kind|Source unknown|DATE|PER)</u);
  });

  test('the tables are closed until the script or the reader opens them', () => {
    expect(html.match(/<details>/gu)).toHaveLength(3);
  });

  test('has one heading of the first level, and every link has a target', () => {
    expect(html.match(/<h1/gu)).toHaveLength(1);
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/gu)].map((match) => match[1]));
    for (const [, target] of html.matchAll(/href="#([^"]+)"/gu)) expect(ids).toContain(target);
  });

  test('an article without quotes still gives a page', () => {
    expect(renderReport(analyse('', '2024-07-13'))).toContain('0 citation');
  });
});
