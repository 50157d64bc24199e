import type { Line } from './lines.ts';

/** The `--after` article is not in the input. */
export class NotFound extends Error {}

function idOf(line: Line): string | undefined {
  if ('problem' in line) return undefined;
  try {
    const { id } = JSON.parse(line.text) as { id?: unknown };
    return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined;
  } catch {
    return undefined;
  }
}

/** The lines after the first article with that id; all lines where no id is given. Throws NotFound at the end of the input. */
export async function* skipAfter(lines: AsyncIterable<Line>, id: string | undefined): AsyncGenerator<Line> {
  let found = id === undefined;
  for await (const line of lines) {
    if (found) yield line;
    else found = idOf(line) === id;
  }
  if (!found) throw new NotFound(`--after: no article has the id ${JSON.stringify(id)}`);
}
