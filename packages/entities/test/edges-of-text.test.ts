import { resolveEntities } from '@incise/entities';
import { expect, test } from 'vitest';

test.each([
  'du plateau',
  'du Comité',
  'du Port. t à le entendre',
  '»l ministèrE DE',
  'le ministère DE',
  'L Fédération t ava',
  '«Fédération des o aa',
  'la Fédération des bouchers proteste',
  'la Fédération des bouchers pour',
])('a text that ends, or begins, inside what a rule reads: %s', (text) => {
  for (const { mentions } of resolveEntities(text))
    for (const { start, end, text: surface } of mentions) expect(text.slice(start, end)).toBe(surface);
});
