import type { Span } from '@incise/tokens';
import type { TreebankSentence } from './conllu.ts';

export interface GoldToken extends Span {
  readonly words: readonly string[];
}

/** A treebank as a reader would meet it: one text, and where its tokens and sentences are in it. */
export interface RawText {
  readonly text: string;
  readonly tokens: readonly GoldToken[];
  readonly sentences: readonly Span[];
}

export interface RawTextOptions {
  /** `ud` joins the sentences of a paragraph as the treebank says; `newline` puts each sentence on its own line. */
  readonly join?: 'ud' | 'newline';
  /** Break lines before this column, as the CoNLL-18 raw files did; 0 leaves them whole. */
  readonly fold?: number;
}

const withoutSpace = (text: string): string => text.replace(/\p{White_Space}/gu, '');
const isSpace = (unit: string | undefined): boolean => unit !== undefined && /\p{White_Space}/u.test(unit);

/** Writes sentences as running text by the conventions of the CoNLL-18 shared task. */
export function rawText(sentences: readonly TreebankSentence[], { join = 'ud', fold = 0 }: RawTextOptions = {}): RawText {
  let text = '';
  let separator = '';
  const tokens: GoldToken[] = [];
  const spans: Span[] = [];
  for (const sentence of sentences) {
    if (text !== '') {
      const between = join === 'newline' ? '\n' : sentence.newParagraph ? '\n\n' : undefined;
      text = between === undefined ? text + separator : text.replace(/ $/u, '') + between;
    }
    const built = sentence.tokens
      .map(({ form, spaceAfter }, i) => form + (spaceAfter && i < sentence.tokens.length - 1 ? ' ' : ''))
      .join('');
    const body = sentence.text !== undefined && withoutSpace(sentence.text) === withoutSpace(built) ? sentence.text.trim() : built;
    const base = text.length;
    let at = 0;
    for (const { form, words } of sentence.tokens) {
      while (isSpace(body[at])) at++;
      const start = at;
      for (const unit of withoutSpace(form)) {
        while (isSpace(body[at])) at++;
        at += unit.length;
      }
      tokens.push({ start: base + start, end: base + at, words });
    }
    text += body;
    spans.push({ start: tokens[tokens.length - sentence.tokens.length]!.start, end: base + at });
    separator = sentence.tokens.at(-1)!.spaceAfter ? ' ' : '';
  }
  return { text: fold > 0 ? foldLines(text, fold) : text, tokens, sentences: spans };
}

/** A newline takes the place of the last space before the column; lengths do not change. */
function foldLines(text: string, columns: number): string {
  const units = text.split('');
  let column = 0;
  let lastSpace = -1;
  units.forEach((unit, i) => {
    if (unit === '\n') {
      column = 0;
      lastSpace = -1;
      return;
    }
    if (unit === ' ') lastSpace = i;
    if (++column <= columns || lastSpace < 0) return;
    units[lastSpace] = '\n';
    column = i - lastSpace;
    lastSpace = -1;
  });
  return units.join('');
}
