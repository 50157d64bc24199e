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

  test('speakers hold the entities passed in', () => {
    const text = 'Marie Durand a dit que la digue tenait.';
    const entities = readEntities(text, ['PER f Marie Durand: Marie Durand']);
    const [quote] = attributeQuotes(text, { entities });
    expect(quote!.speakers).toEqual([{ name: 'Marie Durand', entity: entities[0], type: 'PER' }]);
    expect(quote!.speakers[0]!.entity).toBe(entities[0]);
  });

  test.each([
    ['Une source judiciaire a dit que la digue tenait.', 'source judiciaire', 'une source judiciaire'],
    ['Selon des témoins, la digue tient.', 'témoins', 'des témoins'],
    ["L'avocat du pêcheur a dit que la digue tenait.", 'avocat du pêcheur', "l'avocat du pêcheur"],
    ['La digue tient, selon un communiqué du syndicat des marins.', 'syndicat des marins', 'le syndicat des marins'],
  ])('a description keeps its determiner: %s', (text, name, phrase) => {
    expect(attributeQuotes(text).map(({ speakers }) => speakers)).toEqual([[{ name, phrase }]]);
  });

  test('a speaker who is not likely enough is unknown, with the candidates', () => {
    const text = 'Paul Roux et Jean Petit sont venus. Jean Petit a vu Paul Roux, et il a dit que la digue tenait.';
    const [sure] = attributeQuotes(text);
    const [doubtful] = attributeQuotes(text, { minConfidence: 0.95 });
    expect(sure!.speakerConfidence).toBeLessThan(0.95);
    expect(doubtful).toMatchObject({ speakers: [], unknown: 'doubtful' });
    expect(doubtful!.candidates!.map(({ speaker }) => speaker)).toEqual(expect.arrayContaining(['Jean Petit', 'Paul Roux']));
    const chances = doubtful!.candidates!.map(({ probability }) => probability);
    expect(chances).toEqual([...chances].sort((a, b) => b - a));
  });

  test.each([-0.1, 1.1, Number.NaN])('a minimum of %s is refused', (minConfidence) => {
    expect(() => attributeQuotes('Marie Durand a dit que oui.', { minConfidence })).toThrow(
      new RangeError(`@incise/quotes attributeQuotes: expected minConfidence to be from 0 to 1, got ${minConfidence}`),
    );
  });
});
