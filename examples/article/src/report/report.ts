import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import type { Analysis } from '../analyse.ts';
import { legend, renderArticle } from './article.ts';
import { escapeHtml } from './markup.ts';
import { renderTables } from './tables.ts';

const read = (file: string): string => readFileSync(join(import.meta.dirname, '../../page', file), 'utf8');

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
<a class="skip" href="#quotes">Skip to the tables</a>
<main>
<article>
<header>
<p class="kicker" lang="en">Incise · who said what</p>
<h1>${headline}</h1>
<p lang="en">${analysis.quotes.length} quotes · ${analysis.entities.length} entities · ${analysis.dates.length} dates · published <time datetime="${escapeHtml(analysis.published)}">${escapeHtml(analysis.published)}</time></p>
</header>
<form class="legend" lang="en" aria-label="Filter the quotes by speaker"><fieldset><legend>Speakers</legend>
${filters}
</fieldset></form>
${body}
</article>
<div class="tables" lang="en">
${renderTables(analysis)}
</div>
</main>
<script>${script}</script>
</body>
</html>
`;
}
