import { checks } from './errors.ts';
import { tokenKinds } from './scan/token-kinds.ts';
import type { Token, TokenColumns } from './types.ts';

/** Tokens given to a function as objects, checked, in columns. */
export function toColumns(name: string, text: string, tokens: readonly Token[]): TokenColumns {
  checks.tokens(name, text, tokens);
  const { length } = tokens;
  const columns = { starts: new Uint32Array(length), ends: new Uint32Array(length), kinds: new Uint8Array(length), length };
  for (let i = 0; i < length; i++) {
    const { start, end, kind } = tokens[i]!;
    columns.starts[i] = start;
    columns.ends[i] = end;
    columns.kinds[i] = tokenKinds.indexOf(kind);
  }
  return columns;
}
