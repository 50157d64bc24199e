import { toColumns } from './columns.ts';
import { checks } from './checks.ts';
import { isSpace, newlineWeight } from './scan/characters.ts';
import { expectSentencesOptions, sentencesOf, type SentencesOptions } from './sentences.ts';
import { scanTokens } from './tokenize.ts';
import type { Sentence } from './types.ts';
import { wordsOf } from './words.ts';

export interface ConlluOptions extends SentencesOptions {
  /** Sentences of the same text, if they are at hand. Default: `splitSentences(text, options)`. */
  readonly sentences?: readonly Sentence[];
  /** Identifier of the document: `# newdoc id`, and the prefix of the sentences' ids. Default: none, and `1`, `2`, … */
  readonly document?: string;
}

/**
 * The text in CoNLL-U (https://universaldependencies.org/format.html): ID, FORM and MISC are filled, the other fields are `_`. Amalgams are
 * multiword tokens; MISC has SpaceAfter=No where no white space follows and TokenRange=start:end, offsets into the text as given. White space
 * inside a token or sentence is written as one space. Empty text gives an empty string.
 * Linear in the length of the text. Throws a TypeError if `text` is not a string or an option is of the wrong kind, a RangeError if
 * `tokens` or `sentences` are not of this text, or if a string cannot hold the result (ten million tokens).
 */
export function toConllu(text: string, options: ConlluOptions = {}): string {
  checks.string('toConllu', text);
  expectSentencesOptions('toConllu', options);
  const { document } = options;
  if (document !== undefined && typeof document !== 'string') checks.fail('toConllu', 'document to be a string', document);
  if (options.sentences !== undefined) checks.spans('toConllu', 'sentences', text, options.sentences);
  const tokens = options.tokens === undefined ? scanTokens(text, options) : toColumns('toConllu', text, options.tokens);
  const sentences = options.sentences ?? sentencesOf(text, tokens, options, false);
  const words = wordsOf(text, tokens);
  const prefix = document === undefined ? '' : `${oneLine(document)}-`;
  const lines = new Lines();
  if (document !== undefined && sentences.length > 0) lines.push(`# newdoc id = ${oneLine(document)}`);
  let token = 0;
  let word = 0;
  let previous = 0;
  for (const [i, { start, end }] of sentences.entries()) {
    if (i === 0 || hasBlankLine(text, previous, start)) lines.push('# newpar');
    previous = end;
    lines.push(`# sent_id = ${prefix}${i + 1}`);
    lines.push(`# text = ${oneLine(text.slice(start, end))}`);
    let id = 1;
    for (; token < tokens.length && tokens.ends[token]! <= end; token++) {
      const first = word;
      while (word < words.length && words[word]!.token === token) word++;
      const misc = miscOf(text, tokens.starts[token]!, tokens.ends[token]!);
      const count = word - first;
      if (count > 1) lines.push(line(`${id}-${id + count - 1}`, text.slice(tokens.starts[token], tokens.ends[token]), misc));
      for (let part = first; part < word; part++) lines.push(line(`${id++}`, words[part]!.form, count > 1 ? '_' : misc));
    }
    lines.push('');
  }
  return lines.end();
}

/** Joined by the thousand: a million strings, each made of several, are more than a young heap holds. */
class Lines {
  #last: string[] = [];
  readonly #blocks: string[] = [];

  push(line: string): void {
    if (this.#last.push(line) === 1000) this.#join();
  }

  /** All lines, each with its newline. */
  end(): string {
    this.#join();
    return this.#blocks.join('');
  }

  #join(): void {
    if (this.#last.length > 0) this.#blocks.push(`${this.#last.join('\n')}\n`);
    this.#last = [];
  }
}

const miscOf = (text: string, start: number, end: number): string =>
  end < text.length && !isSpace(text.charCodeAt(end)) ? `SpaceAfter=No|TokenRange=${start}:${end}` : `TokenRange=${start}:${end}`;

const line = (id: string, form: string, misc: string): string => `${id}\t${oneLine(form) || '\uFFFD'}\t_\t_\t_\t_\t_\t_\t_\t${misc}`;

const oneLine = (text: string): string => (spaces.test(text) ? text.replace(/[\p{White_Space}\p{Cc}]+/gu, ' ').trim() : text);
const spaces = /[\p{White_Space}\p{Cc}]/u;

/** Whether two newlines or more stand between two sentences; CRLF is one. */
function hasBlankLine(text: string, from: number, to: number): boolean {
  let newlines = 0;
  for (let i = from; i < to; i++) newlines += newlineWeight(text.charCodeAt(i), text.charCodeAt(i + 1));
  return newlines > 1;
}
