import { tokenKinds } from './scan/scanner.ts';
import type { Token, TokenColumns } from './types.ts';

/** Tokens given as objects, in columns. */
export function toColumns(tokens: readonly Token[]): TokenColumns {
  const { length } = tokens;
  const columns = { starts: new Uint32Array(length), ends: new Uint32Array(length), kinds: new Uint8Array(length), length };
  for (let i = 0; i < length; i++) {
    const token = tokens[i]!;
    columns.starts[i] = token.start;
    columns.ends[i] = token.end;
    columns.kinds[i] = tokenKinds.indexOf(token.kind);
  }
  return columns;
}
