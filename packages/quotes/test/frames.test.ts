import { attributeQuotes } from '@incise/quotes';
import { describe, expect, test } from 'vitest';

/** A source with what stands beside it between commas, and the name that it comes to. */
const SOURCES: readonly (readonly [source: string, speaker: string])[] = [
  ["le négociateur pour l'industrie du taxi, Guy Chevrel", 'Guy Chevrel'],
  ["la présidente de l'association, Anne Petit", 'Anne Petit'],
  ['le maire de la ville voisine, Jean de La Roche', 'Jean de La Roche'],
  ["Ismaël Emelin, l'un des conseillers du ministre", 'Ismaël Emelin'],
  ["Anne Petit, l'une des responsables du parti", 'Anne Petit'],
  ['Paul Mirel, membre du bureau de la ligue', 'Paul Mirel'],
];
/** What they say, as written and as found. */
const CLAUSES: readonly (readonly [kind: string, written: string, content: string])[] = [
  ['indirect', 'la digue tient', 'la digue tient'],
  ['mixed', 'la digue est « une victoire pour tous »', 'la digue est « une victoire pour tous »'],
  ['direct', '« La digue a tenu toute la nuit »', 'La digue a tenu toute la nuit'],
];

describe('a frame takes what stands beside its source', () => {
  test.each(
    SOURCES.flatMap(([source, speaker]) => CLAUSES.map((clause) => [`Selon ${source}, ${clause[1]}.`, source, speaker, clause] as const)),
  )('%s', (text, source, speaker, [kind, , content]) => {
    const found = attributeQuotes(text).map((quote) => [
      quote.kind,
      quote.content.map(({ start, end }) => text.slice(start, end)),
      quote.source && text.slice(quote.source.start, quote.source.end),
      quote.speaker,
    ]);
    expect(found).toEqual([[kind, [content], source, speaker]]);
  });
});

/** What stands after the source and whether it opens what is said. */
const OPENINGS = [
  ['la ministre', 'attendu depuis 2010', true],
  ['la ministre', 'attendue depuis 2010', false],
  ['la ministre', 'privés de car', true],
  ['le ministre', 'interrogé par la presse', false],
  ['les experts', 'réunis à Lyon', false],
  ['les experts', 'fragilisé par le gel', true],
  ["l'enquête", 'vu son âge', true],
  ["l'enquête", 'étant donné son âge', true],
  ["l'enquête", 'publiée lundi', false],
  ['la ministre', 'du fait du gel', true],
  ['la ministre', 'plus que tout autre', true],
  ['une dizaine de témoins', 'réunis à Lyon', false],
  ['Léa Petit', 'faute de moyens', true],
] as const;

test.each(OPENINGS)('« Selon %s, %s, P »', (source, opening, opens) => {
  const text = `Selon ${source}, ${opening}, le pont restera fermé.`;
  const contents = attributeQuotes(text).map(({ content: [first] }) => text.slice(first!.start, first!.end));
  expect(contents).toEqual([opens ? `${opening}, le pont restera fermé` : 'le pont restera fermé']);
});
