import type { Analysis } from '../analyse.ts';
import { dateRows, entityRows, quantityRows, quoteRows } from '../rows.ts';
import { speakerAttribute } from './article.ts';
import { inFrench } from './french.ts';
import { escapeHtml } from './markup.ts';

/** A cell of text, or of HTML that is made here. */
type Cell = string | { readonly html: string };

function table(
  id: string,
  caption: string,
  header: readonly string[],
  rows: readonly { readonly id?: string; readonly attribute?: string; readonly cells: readonly Cell[] }[],
): string {
  const head = header.map((cell) => `<th scope="col">${cell}</th>`).join('');
  const body = rows
    .map(({ id: row, attribute = '', cells }) => {
      const target = row === undefined ? '' : `id="${row}" tabindex="-1"`;
      return `<tr ${target} ${attribute}>${cells.map((cell, i) => `<td data-label="${header[i]!}">${typeof cell === 'string' ? escapeHtml(cell) : cell.html}</td>`).join('')}</tr>`;
    })
    .join('\n');
  const summary = `<summary><h2 id="${id}">${caption} <small>${rows.length}</small></h2></summary>`;
  return `<details>${summary}\n<table aria-labelledby="${id}"><thead><tr>${head}</tr></thead>\n<tbody>${body}</tbody></table></details>`;
}

/** The tables below the article: quotes, entities, dates and quantities; closed on a phone, where they are many screens long. */
export function renderTables(analysis: Analysis): string {
  const quotes = quoteRows(analysis).map(({ kind, speaker, source, cue, content, details }, i) => ({
    id: `quote-${i + 1}`,
    attribute: speakerAttribute(analysis.quotes[i]!),
    cells: [
      { html: `<a href="#in-text-${i + 1}">${i + 1}</a>` },
      inFrench(speaker),
      inFrench(kind),
      content,
      source,
      cue,
      details.map(inFrench).join(' ; '),
    ] satisfies Cell[],
  }));
  const entities = entityRows(analysis).map(({ name, type, country, roles, forms, descriptions, mentions }) => ({
    cells: [
      name,
      inFrench(type),
      country,
      forms.join(' ; '),
      descriptions.join(' ; '),
      roles.map(inFrench).join(' ; '),
      String(mentions),
    ] satisfies Cell[],
  }));
  const values = [...dateRows(analysis), ...quantityRows(analysis)].map(({ text, type, value }) => ({
    cells: [text, inFrench(type), inFrench(value)],
  }));
  return [
    table('quotes', 'Qui dit quoi', ['Nº', 'Locuteur', 'Sorte', 'Propos', 'Source', 'Introduit par', 'Précisions'], quotes),
    table('entities', 'Entités', ['Nom', 'Type', 'Pays', 'Nommé', 'Décrit', 'Fonctions', 'Mentions'], entities),
    table('values', 'Dates et quantités', ['Texte', 'Type', 'Valeur'], values),
  ].join('\n');
}
