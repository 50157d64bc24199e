import type { Entity } from '@incise/entities';
import { attributeQuotes } from '@incise/quotes';
import { describe, expect, test } from 'vitest';
import { readCases } from './notation.ts';

/** `PER f Marie Durand: Marie Durand, Durand`: type, gender, name, and the surface forms to look for in the text, longest first. */
function readEntities(text: string, lines: readonly string[]): Entity[] {
  return lines.map((line, entity) => {
    const { type, gender, name, forms } = /^(?<type>PER|ORG|LOC) (?<gender>[fm]) (?<name>[^:]+): (?<forms>.+)$/u.exec(line)!.groups as {
      type: Entity['type'];
      gender: 'f' | 'm';
      name: string;
      forms: string;
    };
    const found: Entity['mentions'][number][] = [];
    for (const form of forms.split(', ')) {
      for (let start = text.indexOf(form); start >= 0; start = text.indexOf(form, start + 1)) {
        const end = start + form.length;
        if (!found.some((mention) => mention.start < end && start < mention.end))
          found.push({ start, end, text: form, kind: 'name', entity });
      }
    }
    return { type, gender, name, mentions: found.sort((a, b) => a.start - b.start) };
  });
}

describe('speakers', () => {
  test.each(readCases('speakers'))('%s', (_, { text, entities, expected }) => {
    const quotes = attributeQuotes(text, { entities: readEntities(text, entities) });
    expect(quotes.map(({ speaker, unknown }) => speaker ?? `(${unknown!})`)).toEqual(expected);
  });

  test('speakers point at the entities passed in', () => {
    const text = 'Marie Durand a dit que la digue tenait.';
    const [quote] = attributeQuotes(text, { entities: readEntities(text, ['PER f Marie Durand: Marie Durand']) });
    expect(quote!.speakers).toEqual([{ name: 'Marie Durand', entity: 0, type: 'PER' }]);
  });
});
