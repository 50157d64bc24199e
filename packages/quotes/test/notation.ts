import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Quote } from '@incise/quotes';
import type { Span } from '@incise/tokens';

/** One case: why it is there, the text, and the lines that the result must print as. */
export interface Case {
  readonly reason: string;
  readonly text: string;
  readonly expected: readonly string[];
  /** Lines that start with @: entities the text names, for cases about speakers. */
  readonly entities: readonly string[];
}

/** Reads blocks `# reason`, `> text` (⏎ for a line break), `@ entity` and result lines, with blank lines between. */
export function readCases(folder: string): [string, Case][] {
  const path = join(import.meta.dirname, folder);
  return readdirSync(path)
    .filter((file) => file.endsWith('.txt'))
    .flatMap((file) =>
      readFileSync(join(path, file), 'utf8')
        .trim()
        .split(/\n{2,}/u)
        .map((block): [string, Case] => {
          const lines = block.split('\n');
          const strip = (mark: string): string[] => lines.filter((line) => line.startsWith(mark)).map((line) => line.slice(2));
          const reason = strip('# ').join(' ');
          const text = strip('> ').join('').replaceAll('⏎', '\n');
          return [
            `${file}: ${reason} — ${text}`,
            { reason, text, entities: strip('@ '), expected: lines.filter((line) => !/^[#>@] /u.test(line)) },
          ];
        }),
    );
}

/** A quote as its case line: `kind | content … content | cue | source | attributes`, - for what is absent. */
export function print(text: string, quote: Quote): string {
  const slice = (span?: Span): string => (span ? text.slice(span.start, span.end).replaceAll('\n', '⏎') : '-');
  const attributes = [
    quote.addressee && `addressee ${slice(quote.addressee)}`,
    quote.medium && `medium ${slice(quote.medium)}`,
    quote.date && `date ${slice(quote.date)}`,
    ...(['negated', 'conditional', 'interrogative', 'future'] as const).filter((name) => quote[name]),
    quote.within !== undefined && `within ${quote.within}`,
    quote.insertions && `insertions ${quote.insertions.map(slice).join(' ')}`,
  ].filter((part) => typeof part === 'string');
  return [
    quote.kind,
    quote.content.map(slice).join(' … '),
    slice(quote.cue),
    slice(quote.source),
    ...(attributes.length > 0 ? [attributes.join(', ')] : []),
  ].join(' | ');
}

/** The words of a text alone, without marks and punctuation. */
export const words = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** The words that a quote's content holds. */
export const wordsOf = (text: string, { content }: Quote): string =>
  words(content.map(({ start, end }) => text.slice(start, end)).join(' '));

/** A text as it opens a sentence. */
export const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1);
