import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tokenize } from '@incise/tokens';
import { segment } from '../../../packages/neural/src/segment.ts';
import { UNKNOWN, type Vocabulary } from '../../../packages/neural/src/vocabulary.ts';
import type { FullVocabulary } from './e5.ts';

/** Single characters kept whether met or not: letters of European scripts, digits, marks and symbols. */
const CHARACTER = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}\p{P}\p{S}]$/u;
const LATIN = /^▁?[\p{Script=Latin}’'-]+$/u;

/**
 * The rows of the pieces to keep, most frequent kinds first: those that segmentation of `texts` uses, single characters, and the
 * most probable pieces in Latin letters until there are `size`.
 */
export function choosePieces(full: FullVocabulary, texts: Iterable<string>, size: number): number[] {
  const ids = new Map<string, number>();
  full.pieces.forEach((piece, id) => {
    if (id > UNKNOWN && id !== full.unknown && !piece.startsWith('<') && !/[\t\n]/u.test(piece)) ids.set(piece, id);
  });
  const vocabulary = { ids, scores: Float64Array.from(full.scores), longest: 16 };
  const kept = new Set<number>();
  for (const text of texts) for (const id of piecesOf(text, vocabulary)) kept.add(id);
  for (const [piece, id] of ids) if (CHARACTER.test(piece)) kept.add(id);
  for (const [piece, id] of ids) {
    if (kept.size >= size) break;
    if (LATIN.test(piece)) kept.add(id);
  }
  kept.delete(UNKNOWN);
  return [...kept].sort((a, b) => a - b);
}

function piecesOf(text: string, vocabulary: Vocabulary): number[] {
  return tokenize(text).flatMap((token, index, tokens) =>
    segment(token.text, index === 0 || tokens[index - 1]!.end < token.start, vocabulary),
  );
}

/** All lists of words of the packages, a text each. */
export function lexicons(packages: string): string[] {
  return readdirSync(packages, { recursive: true, encoding: 'utf8' })
    .filter((file) => /^[^/]+\/lexicon\/[^/]+$/u.test(file))
    .map((file) => readFileSync(join(packages, file), 'utf8'));
}
