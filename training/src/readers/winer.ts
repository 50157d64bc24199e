import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface LabelledName {
  readonly start: number;
  readonly end: number;
  readonly type: 'PER' | 'LOC' | 'ORG' | 'MISC';
}
export interface LabelledText {
  readonly id: string;
  readonly text: string;
  readonly names: readonly LabelledName[];
}

const TYPES: Readonly<Record<string, LabelledName['type'] | undefined>> = {
  Person: 'PER',
  Location: 'LOC',
  Organization: 'ORG',
  Event: 'MISC',
  Product: 'MISC',
};

/** The articles of WiNER-fr with their outermost names. */
export function readWiner(corpora: string): LabelledText[] {
  return readFileSync(join(corpora, 'winer-fr/train.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const { id, text, entities } = JSON.parse(line) as {
        id: string;
        text: string;
        entities: { start: number; end: number; type: string }[];
      };
      const names = entities.flatMap(({ start, end, type }) => (TYPES[type] ? [{ start, end, type: TYPES[type] }] : []));
      const inside = (a: LabelledName, b: LabelledName): boolean =>
        b.start <= a.start && b.end >= a.end && b.end - b.start > a.end - a.start;
      return { id, text, names: names.filter((a) => !names.some((b) => inside(a, b))) };
    });
}
