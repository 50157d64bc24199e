import { findQuotes } from '@incise/quotes';
import { expect, test } from 'vitest';

test.each([
  'Si le pont casse, la ville mourra',
  'Bien que fermé, le pont tiendra',
  'Quoique fermé, le pont coûte cher',
  "Qu'elle vienne débattre, en direct",
  "Qu'ils partent, et vite",
  'Non seulement le pont casse, mais la route aussi',
  'Puisque le pont casse, nous partirons',
  'Malgré la pluie, le pont sera ouvert',
  'Trop cher, trop long, le pont ne se fera pas',
])('%s, dit X', (clause) => {
  for (const incise of ['prévient Léa Petit', 'a réagi Léa Petit', 'a indiqué mardi le maire, Paul Mirel', 'précise le communiqué']) {
    const text = `${clause}, ${incise}.`;
    expect(findQuotes(text).map(({ content }) => content.map(({ start, end }) => text.slice(start, end)))).toEqual([[clause]]);
  }
});
