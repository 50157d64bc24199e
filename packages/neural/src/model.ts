import { splitSentences, tokenize, type Reading, type Token } from '@incise/tokens';
import { Columns } from './columns.ts';
import { encodeTokens, type Pieces } from './encode.ts';
import { checks } from './errors.ts';
import { BEGIN, END } from './vocabulary.ts';
import type { Encoder, Weights } from './weights.ts';
import { planWindows, type Window } from './windows.ts';

export interface ReadOptions {
  /** Tokens of the text that are already computed with `tokenize(text)`. Default: they are computed. */
  readonly tokens?: readonly Token[];
}

/** A loaded model. */
export interface Model {
  /**
   * What the model says of every token of `text`. Linear in the length of the text. Rejects with a TypeError if `text` is not a
   * string or an option of the wrong kind, with a RangeError if `tokens` are not of this text, with an Error after `close`; no text
   * makes it fail.
   */
  read(text: string, options?: ReadOptions): Promise<Reading>;
  /** Frees the memory of the run time. */
  close(): Promise<void>;
}

export function createModel(weights: Weights, encoder: Encoder): Model {
  let open = true;
  return {
    async read(text, options = {}) {
      checks.string('read', text);
      checks.options('read', options);
      const { tokens } = options;
      if (tokens !== undefined) checks.tokens('read', text, tokens);
      if (!open) throw new Error('@incise/neural read: the model is closed');
      return read(text, tokens ?? tokenize(text), weights, encoder);
    },
    async close() {
      if (!open) return;
      open = false;
      await encoder.close();
    },
  };
}

async function read(text: string, tokens: readonly Token[], weights: Weights, encoder: Encoder): Promise<Reading> {
  const { settings, vocabulary, embeddings } = weights;
  const pieces = encodeTokens(text, tokens, vocabulary);
  const columns = new Columns(tokens.length, settings);
  for (const window of planWindows(pieces, sentenceStarts(text, tokens), settings.longest)) {
    const { ids, rows } = windowIds(pieces, window);
    const { tags, link } = await encoder.run(embeddings.of(ids), ids.length);
    for (let token = window.keepFirst; token < window.keepEnd; token++) columns.set(token, rows[token - window.first]!, tags, link);
  }
  return columns.reading;
}

/** The index of each sentence's first token. */
function sentenceStarts(text: string, tokens: readonly Token[]): number[] {
  let token = 0;
  return splitSentences(text, { tokens }).map(({ start }) => {
    while (token < tokens.length && tokens[token]!.start < start) token++;
    return token;
  });
}

/** A window's pieces with its marks, a mark at each line break, and the row of each token's first piece. */
export function windowIds(
  { ids, starts, breaks }: Pieces,
  { first, end }: Pick<Window, 'first' | 'end'>,
): { ids: number[]; rows: number[] } {
  const marked = [BEGIN];
  const rows: number[] = [];
  for (let token = first; token < end; token++) {
    if (token > first && breaks[token] === 1) marked.push(END);
    rows.push(marked.length);
    for (let at = starts[token]!; at < starts[token + 1]!; at++) marked.push(ids[at]!);
  }
  marked.push(END);
  return { ids: marked, rows };
}
