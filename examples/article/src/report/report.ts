import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import type { Analysis } from '../analyse.ts';
import { legend, renderArticle } from './article.ts';
import { escapeHtml } from './markup.ts';
import { renderTables } from './tables.ts';

const read = (file: string): string => readFileSync(join(import.meta.dirname, '../../page', file), 'utf8');

/** What the marks in the article mean. */
const KEY = `<p class="key" aria-label="Légende des marques">
<span class="content direct" data-hue="0">mots cités tels quels</span>
<span class="content indirect" data-hue="0">propos rapportés</span>
<span class="source" data-hue="0">source</span>
<span class="cue" data-hue="0">ce qui introduit</span>
<span class="entity">entité</span>
<span class="date">date</span>
</p>`;

/** « 13 juillet 2024 » for a day of the calendar. */
function inWords(day: string): string {
  const date = new Date(day);
  return Number.isNaN(date.getTime()) ? day : new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

const count = (n: number, one: string, many: string): string => `${n} ${n < 2 ? one : many}`;

/** One self-contained page: no network, no framework, readable without its script. */
export function renderReport(analysis: Analysis): string {
  const title = analysis.text.trimStart().split('\n', 1)[0]!.trim();
  const script = transformSync(read('page.ts'), { loader: 'ts', minify: true, target: 'es2022' }).code;
  const { headline, body } = renderArticle(analysis);
  const filters = legend(analysis)
    .map(
      ({ speaker, quotes, hue }) =>
        `<label data-hue="${hue}"><input type="checkbox" checked value="${escapeHtml(speaker)}"><span>${escapeHtml(speaker)}</span> <small>${quotes}</small></label>`,
    )
    .join('\n');
  const totals = [
    count(analysis.quotes.length, 'citation', 'citations'),
    count(analysis.entities.length, 'entité', 'entités'),
    count(analysis.dates.length, 'date', 'dates'),
  ].join(' · ');
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<style>${read('page.css')}</style>
</head>
<body>
<a class="skip" href="#quotes">Aller aux tableaux</a>
<main>
<article>
<header>
<p class="kicker">Incise · qui a dit quoi</p>
<h1>${headline}</h1>
<p>${totals} · paru le <time datetime="${escapeHtml(analysis.published)}">${escapeHtml(inWords(analysis.published))}</time></p>
</header>
<form class="legend" aria-label="Choisir les locuteurs"><fieldset><legend>Locuteurs</legend>
${filters}
</fieldset></form>
${KEY}
${body}
</article>
<div class="tables">
${renderTables(analysis)}
</div>
</main>
<script>${script}</script>
</body>
</html>
`;
}
