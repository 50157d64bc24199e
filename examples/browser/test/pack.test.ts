import { expect, test } from 'vitest';
import { analyse, EMPTY } from '../src/analysis.ts';
import { pack, unpack, withIndexes } from '../src/pack.ts';

/** All steps at once, and how many there were. */
function unpacked(packed: ReturnType<typeof pack>) {
  const steps = unpack(packed);
  for (let count = 0; ; count++) {
    const step = steps.next();
    if (step.done === true) return { count, analysis: step.value };
  }
}

const ARTICLE = [
  '« Nous avons gagné », a déclaré vendredi Solène Kervadec, maire de Brest. Elle a ajouté que rien n’était joué.',
  'Selon une source judiciaire, le site fermera en mars. « Tant mieux », ont dit Marc Verdier et Greenpeace.',
].join('\n\n');

test.each([
  ['nothing', EMPTY, 1],
  ['an article', analyse(ARTICLE, '2024-07-15'), 4],
  ['a long text', analyse(`${ARTICLE}\n\n`.repeat(60), '2024-07-15'), 7],
])('%s comes out as it went in, piece by piece, speakers being the entities themselves', (_name, analysis, steps) => {
  const { count, analysis: back } = unpacked(pack(analysis));
  expect(back).toEqual(analysis);
  expect(count).toBe(steps);
  for (const speaker of back.quotes.flatMap(({ speakers }) => speakers))
    if (speaker.entity !== undefined) expect(back.entities).toContain(speaker.entity);
});

test('a speaker carries the index of its entity; a description has none', () => {
  const analysis = analyse(ARTICLE, '');
  const names = withIndexes(analysis).map(({ speakers }) =>
    speakers.map(({ name, entity }) => [name, entity === undefined ? undefined : analysis.entities[entity]!.name]),
  );
  expect(names).toEqual([
    [['Solène Kervadec', 'Solène Kervadec']],
    [['Solène Kervadec', 'Solène Kervadec']],
    [['source judiciaire', undefined]],
    [
      ['Marc Verdier', 'Marc Verdier'],
      ['Greenpeace', 'Greenpeace'],
    ],
  ]);
});
