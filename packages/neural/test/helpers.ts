import { Embeddings } from '../src/embeddings.ts';
import { createModel, type Model } from '../src/model.ts';
import { parseVocabulary } from '../src/vocabulary.ts';
import type { Encoder, Settings } from '../src/weights.ts';

export const HIDDEN = 32;
const TAGS = 34;
const LINK = 10 * 2 + 6;

/** A vocabulary of a few pieces; the scores are those of logarithms. */
export const vocabulary = parseVocabulary(
  [
    '▁\t-2',
    '▁le\t-1',
    '▁mai\t-3',
    're\t-3',
    '▁maire\t-5',
    '▁dit\t-2',
    '«\t-2',
    '»\t-2',
    'a\t-4',
    'e\t-4',
    'm\t-4',
    '.\t-1',
    'ﬁ\t-1',
    'fi\t-2',
    'aa\t-5',
  ].join('\n') + '\n',
);

export const settings: Settings = { hidden: HIDDEN, longest: 24, dimension: 2, scale: 1 / 8, distance: [1, 2, 3] };

/** Embeddings whose row i is all i - 8, times one half for the first block. */
export function smallEmbeddings(rows: number): Embeddings {
  const bytes = new Uint8Array(rows * 18);
  for (let row = 0; row < rows; row++) {
    bytes.set([0x00, 0x38], row * 18);
    bytes.fill((row & 15) * 17, row * 18 + 2, row * 18 + 18);
  }
  return new Embeddings(bytes, HIDDEN);
}

/** An encoder that answers each piece with its own number in the window, and notes how long the windows were. */
export function fakeEncoder(): Encoder & { readonly lengths: number[]; closed: boolean } {
  return {
    lengths: [],
    closed: false,
    run(_, pieces) {
      this.lengths.push(pieces);
      const tags = Float32Array.from({ length: pieces * TAGS }, (__, k) =>
        k % TAGS === 33 ? 0 : Math.floor(k / TAGS) * (k % TAGS === 0 ? 1 : 0),
      );
      const link = Float32Array.from({ length: pieces * LINK }, (__, k) => Math.floor(k / LINK) / 8);
      return Promise.resolve({ tags, link });
    },
    close() {
      this.closed = true;
      return Promise.resolve();
    },
  };
}

export const fakeModel = (encoder = fakeEncoder()): Model =>
  createModel({ settings, vocabulary, embeddings: smallEmbeddings(vocabulary.scores.length) }, encoder);
