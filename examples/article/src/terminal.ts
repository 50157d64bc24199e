import { showControls } from '@incise/cli';
import Table from 'cli-table3';
import pc from 'picocolors';
import wrap from 'wrap-ansi';
import type { Analysis } from './analyse.ts';
import { dateRows, entityRows, quantityRows, quoteRows, type QuoteRow } from './rows.ts';

/** Longer contents are folded: their beginning and end say what they are. */
const FOLD = 220;

const fold = (content: string): string =>
  content.length <= FOLD
    ? content
    : `${content.slice(0, FOLD - 70).replace(/\s\S*$/u, '')} […] ${content.slice(-60).replace(/^\S*\s/u, '')}`;

const indent = (text: string, width: number, margin = '    '): string =>
  wrap(text, width - margin.length)
    .split('\n')
    .map((line) => margin + line)
    .join('\n');

function quoteCard({ kind, source, cue, details, ...row }: QuoteRow, number: number, width: number): string {
  const [speaker, content] = [showControls(row.speaker), showControls(row.content)];
  const head = `${String(number).padStart(2)}  ${pc.bold(speaker)}`;
  const gap = ' '.repeat(Math.max(2, width - speaker.length - 4 - kind.length));
  const said = [source, cue].filter((part) => part !== '').join(' · ');
  const notes = showControls([said, ...details].filter((part) => part !== '').join('; '));
  return [`${head}${gap}${pc.dim(kind)}`, indent(fold(content), width), ...(notes === '' ? [] : [pc.dim(indent(notes, width))])].join('\n');
}

function table(width: number, header: readonly string[], shares: readonly number[], rows: readonly (readonly string[])[]): string {
  const room = width - header.length - 1;
  const colWidths = shares.map((share) => Math.floor(room * share));
  const chars = {
    top: '',
    'top-mid': '',
    'top-left': '',
    'top-right': '',
    bottom: '',
    'bottom-mid': '',
    'bottom-left': '',
    'bottom-right': '',
    left: '',
    'left-mid': '',
    mid: '',
    'mid-mid': '',
    right: '',
    'right-mid': '',
    middle: ' ',
  };
  const output = new Table({
    head: header.map((cell) => pc.dim(cell)),
    colWidths,
    wordWrap: true,
    chars,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 1 },
  });
  output.push(...rows.map((row) => row.map(showControls)));
  return output
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

/** The analysis for a person at a terminal of `width` columns. Control characters of the text are shown, not sent. */
export function renderTerminal(analysis: Analysis, width: number): string {
  const quotes = quoteRows(analysis);
  const entities = entityRows(analysis);
  const values = [...dateRows(analysis), ...quantityRows(analysis)];
  const title = (text: string, count: number): string => `\n${pc.bold(pc.underline(text))} ${pc.dim(`(${count})`)}\n`;
  return [
    title('Who said what', quotes.length),
    quotes.map((quote, i) => quoteCard(quote, i + 1, width)).join('\n\n'),
    title('Entities', entities.length),
    table(
      width,
      ['name', 'type', 'iso', '×', 'named as', 'described as, roles'],
      [0.25, 0.06, 0.05, 0.04, 0.24, 0.36],
      entities.map(({ name, type, country, mentions, forms, descriptions, roles }) => [
        name,
        type,
        country,
        String(mentions),
        forms.join(', '),
        [...descriptions, ...roles.map((role) => `[${role}]`)].join(', '),
      ]),
    ),
    title('Dates and quantities', values.length),
    table(
      width,
      ['text', 'type', 'value'],
      [0.5, 0.2, 0.3],
      values.map(({ text, type, value }) => [text, type, value]),
    ),
  ].join('\n');
}
