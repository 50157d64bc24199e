import type { Document } from '../resolve/document.ts';
import type { Links } from './links.ts';
import type { Draft } from '../resolve/drafts.ts';
import { Mark } from '../resolve/marks.ts';
import type { MentionIndex } from '../resolve/mentions.ts';
import { readNationalities } from '../resolve/nationals.ts';
import { paragraphNumbers } from '../text/paragraphs.ts';
import { quotedTokens } from '../resolve/quoted.ts';
import { isBefallen } from './undergone.ts';

/** Where in a text its tokens stand. */
export interface TextLines {
  readonly document: Document;
  readonly quoted: Uint8Array;
  /** First token of each sentence. */
  readonly firstOf: Int32Array;
  /** Number of the paragraph of each sentence. */
  readonly paragraphOf: Int32Array;
  /** Whether a quotation mark stands in each sentence. */
  readonly hasQuotes: Uint8Array;
  /** What a reading says of who is meant. */
  readonly links?: Links | undefined;
}

/** What the features ask of a text as a whole. */
export interface TextMap extends TextLines {
  readonly drafts: readonly Draft[];
  readonly index: MentionIndex;
  readonly nationality: ReadonlyMap<Draft, string>;
  /** How often the people, the bodies and the places most spoken of are. */
  readonly most: Readonly<Record<Draft['type'], number>>;
  /** Whether the text tells that something was done to somebody. */
  readonly isBefallen: (draft: Draft) => boolean;
}

export function mapLines(document: Document, links?: Links): TextLines {
  const { text, sentences, marks, sentenceOf } = document;
  const beginsLine = new Uint8Array(sentences.length);
  for (let s = 1; s < sentences.length; s++) beginsLine[s] = text.slice(sentences[s - 1]!.end, sentences[s]!.start).includes('\n') ? 1 : 0;
  const paragraphOf = paragraphNumbers(beginsLine);
  const hasQuotes = new Uint8Array(sentences.length + 1);
  const firstOf = new Int32Array(sentences.length + 1);
  marks.forEach((mark, i) => {
    if (i > 0 && sentenceOf[i] !== sentenceOf[i - 1]) firstOf[sentenceOf[i]!] = i;
    if ((mark & Mark.quotes) !== 0) hasQuotes[sentenceOf[i]!] = 1;
  });
  return { document, quoted: quotedTokens(document), firstOf, paragraphOf, hasQuotes, links };
}

export function mapText(lines: TextLines, drafts: readonly Draft[], index: MentionIndex): TextMap {
  const most = { PER: 0, ORG: 0, LOC: 0 };
  for (const { type, mentions } of drafts) most[type] = Math.max(most[type], mentions.length);
  const befallen = new Map<Draft, boolean>();
  const tellsOf = (draft: Draft): boolean => {
    let is = befallen.get(draft);
    if (is === undefined) befallen.set(draft, (is = isBefallen(lines.document, draft)));
    return is;
  };
  return { ...lines, drafts, index, nationality: readNationalities(lines.document, index), most, isBefallen: tellsOf };
}
