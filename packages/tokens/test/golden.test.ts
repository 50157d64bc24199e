import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { splitSentences, tokenize, toWords } from '@incise/tokens';

/** An article's sentences as a Markdown table: tokens parted by spaces, amalgams with their words. */
function table(text: string): string {
  const tokens = tokenize(text);
  const words = toWords(text, { tokens });
  const cell = (token: number): string => {
    const parts = words.filter((word) => word.token === token);
    return tokens[token]!.text.replaceAll('|', '\\|') + (parts.length > 1 ? ` (${parts.map((word) => word.form).join('+')})` : '');
  };
  const rows = splitSentences(text, { tokens }).map(({ start, end }) => {
    const cells = tokens.flatMap((token, i) => (token.start >= start && token.end <= end ? [cell(i)] : []));
    return `| ${start}–${end} | ${cells.join(' · ')} |`;
  });
  return ['| span | tokens |', '|---|---|', ...rows, ''].join('\n');
}

test('the OTAN–Japon article', async () => {
  const text = readFileSync(join(import.meta.dirname, '../../../examples/article/otan-japon.txt'), 'utf8');
  await expect(table(text)).toMatchFileSnapshot('golden/otan-japon.md');
});
