import { checks } from './checks.ts';
import { tokenKinds } from './scan/token-kinds.ts';
import type { Token, TokenColumns } from './types.ts';

/** Tokens given to a function as objects, in columns; looked at while they are read, and checked, which throws, where one is wrong. */
export function toColumns(name: string, text: string, tokens: readonly Token[]): TokenColumns {
  if (!Array.isArray(tokens)) checks.tokens(name, text, tokens);
  const { length } = tokens;
  const columns = { starts: new Uint32Array(length), ends: new Uint32Array(length), kinds: new Uint8Array(length), length };
  let previous = 0;
  for (let i = 0; i < length; i++) {
    const { start = -1, end = -1, text: form, kind }: Partial<Token> = (tokens[i] as Token | null) ?? {};
    columns.starts[i] = start;
    columns.ends[i] = end;
    const number = (columns.kinds[i] = tokenKinds.indexOf(kind!));
    // What is no offset is not what the column has of it.
    const isSpan = columns.starts[i] === start && columns.ends[i] === end && start >= previous && end > start && end <= text.length;
    const isOther =
      form !== undefined && ((form as string | null)?.length !== end - start || form.charCodeAt(0) !== text.charCodeAt(start));
    if (!isSpan || isOther || number < 0) checks.tokens(name, text, tokens);
    previous = end;
  }
  return columns;
}
