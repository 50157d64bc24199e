import { describe, expect, test } from 'vitest';
import { resolveEntities, type Entity } from '@incise/entities';
import { readCases } from './read-cases.ts';

const holders = (entities: readonly Entity[], start: number, end: number): Entity[] =>
  entities.filter(({ mentions }) => mentions.some((mention) => mention.start === start && mention.end === end));

describe.each(['names.txt', 'demonyms.txt', 'descriptions.txt', 'pronouns.txt'])('%s', (file) => {
  test.each(readCases(file))('$reason: $line', ({ text, marks }) => {
    const entities = resolveEntities(text);
    const byId = new Map<string, Entity>();
    for (const { id, start, end } of marks) {
      const surface = text.slice(start, end);
      const found = holders(entities, start, end);
      if (id === '-') {
        expect(found, `« ${surface} » is nobody`).toEqual([]);
        continue;
      }
      expect(
        found,
        `« ${surface} » is one mention; the entities are ${JSON.stringify(entities.map(({ name, mentions }) => [name, ...mentions.map((mention) => mention.text)]))}`,
      ).toHaveLength(1);
      const entity = found[0]!;
      expect(byId.get(id) ?? entity, `« ${surface} » is entity ${id}`).toBe(entity);
      if (/^[A-Z]{2}$/u.test(id)) expect(entity.country, `« ${surface} »`).toBe(id);
      for (const [other, holder] of byId) if (other !== id) expect(holder, `« ${surface} » is not entity ${other}`).not.toBe(entity);
      byId.set(id, entity);
    }
  });
});
