import type { Analysis } from '../analyse.ts';
import { dateRows, entityRows, quantityRows, quoteRows } from '../rows.ts';
import { speakerAttribute } from './article.ts';
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
  return `<section aria-labelledby="${id}"><h2 id="${id}">${caption}</h2>\n<table aria-labelledby="${id}"><thead><tr>${head}</tr></thead>\n<tbody>${body}</tbody></table></section>`;
}

/** The tables below the article: quotes, entities, dates and quantities. */
export function renderTables(analysis: Analysis): string {
  const quotes = quoteRows(analysis).map(({ kind, speaker, source, cue, content, details }, i) => ({
    id: `quote-${i + 1}`,
    attribute: speakerAttribute(analysis.quotes[i]!),
    cells: [{ html: `<a href="#in-text-${i + 1}">${i + 1}</a>` }, speaker, kind, content, source, cue, details.join('; ')] satisfies Cell[],
  }));
  const entities = entityRows(analysis).map(({ name, type, country, roles, forms, descriptions, mentions }) => ({
    cells: [name, type, country, forms.join('; '), descriptions.join('; '), roles.join('; '), String(mentions)] satisfies Cell[],
  }));
  const values = [...dateRows(analysis), ...quantityRows(analysis)].map(({ text, type, value }) => ({ cells: [text, type, value] }));
  return [
    table('quotes', 'Who said what', ['No.', 'Speaker', 'Kind', 'Content', 'Source', 'Cue', 'Details'], quotes),
    table('entities', 'Entities', ['Name', 'Type', 'Country', 'Named as', 'Described as', 'Roles', 'Mentions'], entities),
    table('values', 'Dates and quantities', ['Text', 'Type', 'Value'], values),
  ].join('\n');
}
