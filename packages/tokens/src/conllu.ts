import { expectString } from './errors.ts';
import { splitSentences, type SentencesOptions } from './sentences.ts';
import { tokenize } from './tokenize.ts';
import type { Sentence, Token, Word } from './types.ts';
import { toWords } from './words.ts';

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
 * Linear in the length of the text. Throws a TypeError if `text` is not a string.
 */
export function toConllu(text: string, options: ConlluOptions = {}): string {
  expectString('toConllu', text);
  const tokens = options.tokens ?? tokenize(text, options);
  const sentences = options.sentences ?? splitSentences(text, { ...options, tokens });
  const words = toWords(text, { tokens });
  const { document } = options;
  const lines: string[] = [];
  let token = 0;
  let word = 0;
  let previous = 0;
  sentences.forEach((sentence, i) => {
    if (i === 0 && document !== undefined) lines.push(`# newdoc id = ${oneLine(document)}`);
    if (i === 0 || isBlank(text.slice(previous, sentence.start))) lines.push('# newpar');
    previous = sentence.end;
    lines.push(`# sent_id = ${document === undefined ? '' : `${oneLine(document)}-`}${i + 1}`, `# text = ${oneLine(sentence.text)}`);
    let id = 1;
    for (; token < tokens.length && tokens[token]!.end <= sentence.end; token++) {
      const first = word;
      while (word < words.length && words[word]!.token === token) word++;
      lines.push(...tokenLines(text, tokens[token]!, words.slice(first, word), id));
      id += word - first;
    }
    lines.push('');
  });
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

function tokenLines(text: string, { start, end, text: form }: Token, words: readonly Word[], id: number): string[] {
  const misc = `${end < text.length && /^\P{White_Space}/u.test(text.charAt(end)) ? 'SpaceAfter=No|' : ''}TokenRange=${start}:${end}`;
  if (words.length === 1) return [line(`${id}`, form, misc)];
  return [line(`${id}-${id + words.length - 1}`, form, misc), ...words.map((part, i) => line(`${id + i}`, part.form, '_'))];
}

const line = (id: string, form: string, misc: string): string => `${id}\t${oneLine(form) || '\uFFFD'}\t_\t_\t_\t_\t_\t_\t_\t${misc}`;

const oneLine = (text: string): string => text.replace(/[\p{White_Space}\p{Cc}]+/gu, ' ').trim();

const isBlank = (gap: string): boolean => gap.replace(/\r\n?/gu, '\n').replace(/[^\n]/gu, '').length > 1;
