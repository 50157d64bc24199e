import { checks } from './checks.ts';
import { isInvisible, isSpace, newlineWeight } from './scan/characters.ts';
import { lineStart } from './sentences/newlines.ts';
import { expectSentencesOptions, sentencesOf, type SentencesOptions } from './sentences.ts';
import { scanTokens, toTokens } from './tokenize.ts';
import type { Paragraph, Sentence, Token } from './types.ts';

/** A paragraph longer than this is cut after its last whole sentence, so that memory stays bounded. */
const LIMIT = 1 << 16;
/** A word longer than this is cut itself. */
const WORD = 1 << 10;

export type ParagraphsOptions = Omit<SentencesOptions, 'tokens'>;

/**
 * Paragraphs of a text that arrives in chunks, cut anywhere: each as soon as the next one begins, with its tokens and sentences, offsets
 * into the whole text. They are those of `tokenize` and `splitSentences` on the whole text, unless a paragraph is longer than 65,536 characters:
 * it is then cut after a sentence, or after the last white space if none ends in its second half. Memory is bounded by the longest chunk, the
 * longest run of white space and that limit.
 * Throws a TypeError, when it is first read, if a chunk is not a string or an option is of the wrong kind.
 */
export function* readParagraphs(chunks: Iterable<string>, options: ParagraphsOptions = {}): Generator<Paragraph, void, undefined> {
  const buffer = new ParagraphBuffer('readParagraphs', options);
  if (!isIterable(chunks, Symbol.iterator)) checks.fail('readParagraphs', 'chunks to be an iterable of strings', chunks);
  for (const chunk of chunks) yield* buffer.push(chunk);
  yield* buffer.end();
}

/** `readParagraphs` for chunks that arrive over time: a web or Node stream of text, an HTTP body. */
export async function* readParagraphsAsync(
  chunks: AsyncIterable<string> | Iterable<string>,
  options: ParagraphsOptions = {},
): AsyncGenerator<Paragraph, void, undefined> {
  const buffer = new ParagraphBuffer('readParagraphsAsync', options);
  if (!isIterable(chunks, Symbol.asyncIterator) && !isIterable(chunks, Symbol.iterator))
    checks.fail('readParagraphsAsync', 'chunks to be an iterable of strings', chunks);
  for await (const chunk of chunks) yield* buffer.push(chunk);
  yield* buffer.end();
}

const isIterable = (value: unknown, by: symbol): boolean => value !== null && value !== undefined && by in Object(value);

/** Text that has arrived and is not part of a finished paragraph. */
class ParagraphBuffer {
  readonly #name: string;
  readonly #options: ParagraphsOptions;
  #text = '';
  /** Offset of `#text` in the whole text. */
  #offset = 0;
  /** How far `#text` has been searched for a paragraph's end, and the newlines since the last character that is not white space. */
  #read = 0;
  #newlines = 0;
  #laidOut = false;

  constructor(name: string, options: ParagraphsOptions) {
    expectSentencesOptions(name, options);
    this.#name = name;
    this.#options = options;
  }

  *push(chunk: string): Generator<Paragraph, void, undefined> {
    checks.string(this.#name, chunk);
    const unread = this.#text.slice(this.#read) + chunk;
    this.#text += chunk;
    yield* this.#search(unread, false);
  }

  *end(): Generator<Paragraph, void, undefined> {
    yield* this.#search(this.#text.slice(this.#read), true);
    yield* this.#take(this.#text.length, false);
  }

  /**
   * Yields the paragraphs that another one follows; a last CR may be half of a CRLF unless the text is `whole`. What is `unread` is looked
   * at by itself: looking into the buffer would copy it for each chunk.
   */
  *#search(unread: string, whole: boolean): Generator<Paragraph, void, undefined> {
    for (let i = 0; i < unread.length; i++, this.#read++) {
      const code = unread.charCodeAt(i);
      if (isSpace(code) || isInvisible(code)) {
        if (code === 0x0d && !whole && i + 1 === unread.length) return;
        this.#newlines += newlineWeight(code, unread.charCodeAt(i + 1));
      } else {
        if (this.#newlines > 1) yield* this.#take(lineStart(this.#text, this.#read, 0), true);
        this.#newlines = 0;
        if (this.#read > LIMIT) yield* this.#cut();
      }
    }
  }

  /** Yields the buffer up to `end` and drops it. */
  *#take(end: number, blankLine: boolean): Generator<Paragraph, void, undefined> {
    const text = this.#text.slice(0, end);
    const paragraph = this.#paragraph(text, blankLine);
    this.#drop(end);
    if (paragraph !== undefined) yield paragraph;
  }

  /** Cuts an overlong paragraph after its last sentence but one, or before its last word if that leaves more than half: each cut reads all. */
  *#cut(): Generator<Paragraph, void, undefined> {
    const read = this.#wordStart();
    const paragraph = this.#paragraph(this.#text.slice(0, read), false);
    const end = paragraph?.sentences.at(-2)?.end ?? this.#offset;
    const kept = 2 * (end - this.#offset) < read ? read : end - this.#offset;
    this.#drop(kept);
    if (paragraph !== undefined) yield kept === read ? paragraph : withoutLastSentence(paragraph, end);
  }

  /** Where the word begins of which a character has been read to, or between two characters where none does. */
  #wordStart(): number {
    const read = this.#read;
    for (let i = read; i > read - WORD; i--) if (isSpace(this.#text.charCodeAt(i - 1))) return i;
    return (this.#text.charCodeAt(read) & 0xfc00) === 0xdc00 ? read - 1 : read;
  }

  #drop(end: number): void {
    this.#text = this.#text.slice(end);
    this.#offset += end;
    this.#read -= end;
  }

  #paragraph(text: string, blankLine: boolean): Paragraph | undefined {
    const columns = scanTokens(text, this.#options);
    if (columns.length === 0) return undefined;
    if (blankLine) this.#laidOut = true;
    const start = columns.starts[0]!;
    const end = columns.ends[columns.length - 1]!;
    const shift = <Item extends Token | Sentence>(item: Item): Item => ({
      ...item,
      start: item.start + this.#offset,
      end: item.end + this.#offset,
    });
    return {
      start: start + this.#offset,
      end: end + this.#offset,
      text: text.slice(start, end),
      tokens: toTokens(text, columns).map(shift),
      sentences: sentencesOf(text, columns, this.#options, this.#laidOut).map(shift),
    };
  }
}

/** A paragraph up to `end`, where its last sentence but one ends. */
const withoutLastSentence = ({ start, text, tokens, sentences }: Paragraph, end: number): Paragraph => ({
  start,
  end,
  text: text.slice(0, end - start),
  tokens: tokens.filter((token) => token.end <= end),
  sentences: sentences.slice(0, -1),
});
