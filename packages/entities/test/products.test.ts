import { resolveEntities } from '@incise/entities';
import { describe, expect, test } from 'vitest';

const people = (text: string): string[] => resolveEntities(text).flatMap(({ type, name }) => (type === 'PER' ? [name] : []));

describe('what ends in a model number is nobody', () => {
  test.each(['McDonnell Douglas MD-83', 'Tupolev Tu-154', 'Canadair CL-415', 'Lockheed MC-130', 'Peugeot 307'])('%s', (product) => {
    expect(people(`Un ${product} a pris feu lundi à Brest. Selon Paul Mirel, le ${product} était neuf.`)).toEqual(['Paul Mirel']);
    expect(people(`L’appareil de type ${product} était exploité par une compagnie de Lagos.`)).toEqual([]);
  });

  test.each(['Jean-Paul II', 'Marie Durand'])('but %s is', (name) => {
    expect(people(`${name} a parlé lundi à Brest.`)).toEqual([name]);
  });
});
