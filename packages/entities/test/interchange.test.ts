import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  entitiesToSchemaOrg,
  entitiesToWebAnnotations,
  resolveEntities,
  toWebAnnotations,
  type AnnotationTarget,
  type Entity,
  type WebAnnotationOptions,
} from '@incise/entities';
import { expectLinear } from '../../../test/support/time.ts';
import { checkSchemaOrg, checkWebAnnotations } from './published-contexts.ts';

const source = 'https://news.example/2024/otan';

const text = "😀 Le secrétaire général de l'Otan, Anna Weber, a rencontré la ministre grecque à l’ONU. Mme Weber a salué la Grèce et Lyon.";
const span = (words: string, nth = 0): { start: number; end: number; text: string } => {
  let start = text.indexOf(words);
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
  return { start, end: start + words.length, text: words };
};
/** Written by hand, so that the tests hold whatever the resolver learns. */
const entities: readonly Entity[] = [
  {
    type: 'PER',
    name: 'Anna Weber',
    gender: 'f',
    roles: [
      { title: "secrétaire général de l'Otan", of: 1 },
      { title: 'ministre', past: true },
      { title: 'présidente', of: 2 },
    ],
    mentions: [
      { ...span("Le secrétaire général de l'Otan"), kind: 'description', entity: 0 },
      { ...span('Anna Weber'), kind: 'name', entity: 0 },
      { ...span('Weber', 1), kind: 'name', entity: 0 },
    ],
  },
  {
    type: 'ORG',
    name: "Organisation du traité de l'Atlantique nord",
    acronym: 'OTAN',
    mentions: [{ ...span('Otan'), kind: 'acronym', entity: 1 }],
  },
  {
    type: 'LOC',
    name: 'Grèce',
    country: 'GR',
    wikidata: 'Q41',
    mentions: [
      { ...span('grecque'), kind: 'demonym', entity: 2 },
      { ...span('Grèce'), kind: 'name', entity: 2 },
    ],
  },
  { type: 'ORG', name: 'Organisation des Nations unies', acronym: 'ONU', mentions: [{ ...span('ONU'), kind: 'acronym', entity: 3 }] },
  { type: 'LOC', name: 'Lyon', mentions: [{ ...span('Lyon'), kind: 'name', entity: 4 }] },
];

describe('entitiesToWebAnnotations', () => {
  const collection = entitiesToWebAnnotations(text, entities, { source });

  test('keeps to the published model and context', () => {
    expect(checkWebAnnotations(collection, text)).toEqual([]);
  });

  test('one annotation a mention, in the order of the text, the longer first', () => {
    expect(collection.first!.items.map(({ target }) => (target as AnnotationTarget).selector[1].exact)).toEqual([
      "Le secrétaire général de l'Otan",
      'Otan',
      'Anna Weber',
      'grecque',
      'ONU',
      'Weber',
      'Grèce',
      'Lyon',
    ]);
    expect(collection).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: `${source}#entities`,
      type: 'AnnotationCollection',
      total: 8,
      first: { id: `${source}#entities-page`, startIndex: 0 },
    });
  });

  test('an annotation in full: positions in code points, the emoji before it is one', () => {
    expect(collection.first!.items[3]).toEqual({
      id: `${source}#entities-3`,
      type: 'Annotation',
      motivation: 'identifying',
      body: [
        {
          id: `${source}#entity-2`,
          type: 'schema:AdministrativeArea',
          'schema:name': 'Grèce',
          'schema:sameAs': { id: 'http://www.wikidata.org/entity/Q41' },
        },
        { type: 'TextualBody', value: 'Grèce', purpose: 'tagging', format: 'text/plain', language: 'fr' },
        { type: 'TextualBody', value: 'demonym', purpose: 'classifying', format: 'text/plain' },
      ],
      target: {
        type: 'SpecificResource',
        source,
        selector: [
          { type: 'TextPositionSelector', start: span('grecque').start - 1, end: span('grecque').end - 1 },
          {
            type: 'TextQuoteSelector',
            exact: 'grecque',
            prefix: ' Weber, a rencontré la ministre ',
            suffix: ' à l’ONU. Mme Weber a salué la G',
          },
        ],
      },
    });
  });

  test('the ids of the entities are those of entitiesToSchemaOrg', () => {
    const ids = new Set(collection.first!.items.map(({ body }) => ('id' in body[0]! ? body[0].id : undefined)));
    expect([...ids].sort()).toEqual(entitiesToSchemaOrg(entities, { source })['@graph'].map((node) => node['@id']));
  });

  test('an id of its own, with or without a fragment; a source with a fragment stays the source', () => {
    const ids = (options: WebAnnotationOptions): (string | undefined)[] => {
      const { id, first } = entitiesToWebAnnotations(text, entities, options);
      return [id, first!.id, first!.items[0]!.id];
    };
    expect(ids({ source, id: 'urn:x:1' })).toEqual(['urn:x:1', 'urn:x:1#page', 'urn:x:1#0']);
    expect(ids({ source, id: 'urn:x:1#a' })).toEqual(['urn:x:1#a', 'urn:x:1#a-page', 'urn:x:1#a-0']);
    expect(ids({ source: `${source}#body` })[0]).toBe(`${source}#entities`);
    expect(
      (entitiesToWebAnnotations(text, entities, { source: `${source}#body` }).first!.items[0]!.target as AnnotationTarget).source,
    ).toBe(`${source}#body`);
  });

  test('no mention, no page: a page must have items', () => {
    const empty = entitiesToWebAnnotations('', [], { source });
    expect(empty).toEqual({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: `${source}#entities`,
      type: 'AnnotationCollection',
      total: 0,
    });
    expect(checkWebAnnotations(empty, '')).toEqual([]);
  });

  test('what the resolver finds', () => {
    const article =
      "Le président grec a reçu le chef de l'Otan à Athènes. Il se rendra en Guadeloupe avec Jeanne Morel, de l'Agence France-Presse (AFP).";
    const found = resolveEntities(article);
    expect(checkWebAnnotations(entitiesToWebAnnotations(article, found, { source }), article)).toEqual([]);
    expect(checkSchemaOrg(entitiesToSchemaOrg(found, { source }))).toEqual([]);
    expect(checkSchemaOrg(entitiesToSchemaOrg(found))).toEqual([]);
  });
});

describe('toWebAnnotations', () => {
  const select = (input: string, start: number, end: number, context?: number): readonly unknown[] => {
    const { first } = toWebAnnotations(input, [{ spans: [{ start, end }], motivation: 'highlighting', body: [] }], {
      source,
      ...(context !== undefined && { context }),
    });
    const [position, quote] = (first!.items[0]!.target as AnnotationTarget).selector;
    return [position.start, position.end, quote.prefix, quote.exact, quote.suffix];
  };

  test.each<[string, string, [number, number, number?], readonly unknown[]]>([
    ['plain', 'un mot ici', [3, 6], [3, 6, 'un ', 'mot', ' ici']],
    ['the whole text', 'mot', [0, 3], [0, 3, '', 'mot', '']],
    ['no context', 'un mot ici', [3, 6, 0], [3, 6, '', 'mot', '']],
    ['emoji before, within and after', '😀a😀b😀', [2, 6], [1, 4, '😀', 'a😀b', '😀']],
    ['a pair is not cut at the edge of the context', '😀a😀b😀', [3, 5, 2], [2, 3, 'a', '😀', 'b']],
    ['an accent stays with its letter', 'e\u0301a x be\u0301', [4, 5, 3], [4, 5, 'a ', 'x', ' b']],
    ['a lone surrogate is one code point', '\uD800a\uDC00b', [3, 4], [3, 4, '\uD800a\uDC00', 'b', '']],
    ['CRLF are two', 'a\r\nb', [3, 4], [3, 4, 'a\r\n', 'b', '']],
  ])('%s', (_, input, [start, end, context], expected) => {
    expect(select(input, start, end, context)).toEqual(expected);
  });

  test('several spans are several targets, one is one', () => {
    const two = toWebAnnotations(
      'abc',
      [
        {
          spans: [
            { start: 0, end: 1 },
            { start: 2, end: 3 },
          ],
          motivation: 'tagging',
          body: [],
        },
      ],
      { source },
    );
    expect(two.first!.items[0]!.target).toHaveLength(2);
    expect(checkWebAnnotations(two, 'abc')).toEqual([]);
    expect(two.id).toBe(`${source}#annotations`);
  });

  test('positions are code points on any text, and the words are found there', () => {
    const units = fc.array(
      fc.oneof(
        fc.constantFrom('😀', 'é', 'e\u0301', '«', '\u00A0', '\r\n', "l'", '\u{1F1EB}\u{1F1F7}'),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }),
      ),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(units, units, units, fc.nat(40), (before, words, after, context) => {
        const input = [...before, ...words, ...after].join('');
        const start = before.join('').length;
        const result = toWebAnnotations(
          input,
          [{ spans: [{ start, end: start + words.join('').length }], motivation: 'tagging', body: [] }],
          { source, context },
        );
        expect(checkWebAnnotations(result, input)).toEqual([]);
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
      }),
    );
  });

  test('time grows linearly with emoji and spans', () => {
    const annotate = (input: string): unknown => {
      const spans = Array.from({ length: input.length / 40 }, (_, i) => ({ start: i * 40, end: i * 40 + 1 }));
      return toWebAnnotations(
        input,
        spans.map((one) => ({ spans: [one], motivation: 'tagging', body: [] })),
        { source },
      );
    };
    expectLinear(annotate, 'a😀 ', 80_000);
  });

  test('errors of the caller', () => {
    const call = toWebAnnotations as (...given: unknown[]) => unknown;
    expect(() => call(3, [], { source })).toThrow(new TypeError('@incise/entities toWebAnnotations: expected a string, got number'));
    expect(() => call('', [], {})).toThrow(
      new TypeError('@incise/entities toWebAnnotations: expected options.source to be the IRI of the article, got undefined'),
    );
    expect(() => call('', [])).toThrow(TypeError);
    expect(() => entitiesToWebAnnotations('', [], { source: '' })).toThrow('got an empty string');
  });
});

describe('entitiesToSchemaOrg', () => {
  const graph = entitiesToSchemaOrg(entities, { source: `${source}#top` });

  test('keeps to the published vocabulary', () => {
    expect(checkSchemaOrg(graph)).toEqual([]);
    expect(checkSchemaOrg(entitiesToSchemaOrg([]))).toEqual([]);
  });

  test('people: present roles and their organisations, not the former ones nor the countries', () => {
    expect(graph['@graph'][0]).toEqual({
      '@type': 'Person',
      '@id': `${source}#entity-0`,
      name: 'Anna Weber',
      alternateName: ['Weber'],
      gender: 'https://schema.org/Female',
      jobTitle: ["secrétaire général de l'Otan", 'présidente'],
      affiliation: [{ '@id': `${source}#entity-1` }],
    });
  });

  test('a man', () => {
    const mention = { start: 0, end: 9, text: 'Paul Roux', kind: 'name', entity: 0 } as const;
    expect(entitiesToSchemaOrg([{ type: 'PER', name: 'Paul Roux', gender: 'm', mentions: [mention] }])['@graph']).toEqual([
      { '@type': 'Person', '@id': '#entity-0', name: 'Paul Roux', gender: 'https://schema.org/Male' },
    ]);
  });

  test('organisations: acronym and the names in the text, each once', () => {
    expect(graph['@graph'][1]).toEqual({
      '@type': 'Organization',
      '@id': `${source}#entity-1`,
      name: "Organisation du traité de l'Atlantique nord",
      alternateName: ['OTAN', 'Otan'],
    });
    expect(graph['@graph'][3]!.alternateName).toEqual(['ONU']);
  });

  test('countries with Wikidata item and ISO code, without demonyms; other places', () => {
    expect(graph['@graph'].filter(({ '@type': type }) => type !== 'Person' && type !== 'Organization')).toEqual([
      {
        '@type': 'AdministrativeArea',
        '@id': `${source}#entity-2`,
        name: 'Grèce',
        sameAs: 'http://www.wikidata.org/entity/Q41',
        identifier: { '@type': 'PropertyValue', propertyID: 'ISO 3166-1 alpha-2', value: 'GR' },
      },
      { '@type': 'Place', '@id': `${source}#entity-4`, name: 'Lyon' },
    ]);
  });

  test('names that differ by a line end or the apostrophe only are one', () => {
    const mention = { start: 0, end: 1, kind: 'name', entity: 0 } as const;
    const ivory: Entity = {
      type: 'LOC',
      name: "Côte d'Ivoire",
      mentions: [
        { ...mention, text: 'Côte d’Ivoire' },
        { ...mention, text: "Côte\nd'Ivoire" },
        { ...mention, text: 'Côte\u00A0d’Ivoire' },
      ],
    };
    expect(entitiesToSchemaOrg([ivory])['@graph']).toEqual([{ '@type': 'Place', '@id': '#entity-0', name: "Côte d'Ivoire" }]);
  });
});

describe('the checkers find what is wrong', () => {
  test.each<[string, object, string]>([
    ['unknown property', { '@type': 'Person', '@id': '#a', nom: 'A' }, '[0].nom: schema.org has no such property'],
    ['unknown class', { '@type': 'Human', '@id': '#a' }, '[0]: schema.org has no class Human'],
    ['property of another class', { '@type': 'Place', '@id': '#a', jobTitle: 'x' }, '[0].jobTitle: Place has no such property'],
    [
      'range',
      { '@type': 'Quotation', '@id': '#a', spokenByCharacter: { '@type': 'Place', name: 'x' } },
      '[0].spokenByCharacter: may not hold Place',
    ],
    ['text for a link', { '@type': 'Person', '@id': '#a', sameAs: 'Q1' }, '[0].sameAs: may not hold a text'],
    ['dangling', { '@type': 'Person', '@id': '#a', affiliation: { '@id': '#b' } }, '[0].affiliation: nothing has this id'],
    ['gender', { '@type': 'Person', '@id': '#a', gender: 'f' }, '[0].gender: no gender of schema.org'],
  ])('schema.org: %s', (_, node, message) => {
    expect(checkSchemaOrg({ '@context': 'https://schema.org', '@graph': [node] })).toEqual([message]);
  });

  const valid = toWebAnnotations(
    'a😀b',
    [
      {
        spans: [{ start: 3, end: 4 }],
        motivation: 'tagging',
        body: [{ type: 'TextualBody', value: 'x', purpose: 'tagging', format: 'text/plain' }],
      },
    ],
    { source },
  );
  const item = valid.first!.items[0]!;
  const target = item.target as AnnotationTarget;
  const withItem = (change: object): object => ({ ...valid, first: { ...valid.first, items: [{ ...item, ...change }] } });
  test.each<[string, object, RegExp]>([
    [
      'UTF-16 positions',
      withItem({ target: { ...target, selector: [{ type: 'TextPositionSelector', start: 3, end: 4 }, target.selector[1]] } }),
      /positions are not those/u,
    ],
    ['no target', withItem({ target: undefined }), /no target/u],
    ['unknown motivation', withItem({ motivation: 'saying' }), /motivation: bad value/u],
    ['unknown type', withItem({ body: [{ type: 'Text' }] }), /unknown type Text/u],
    ['unknown key', withItem({ speaker: 'x' }), /speaker: not for Annotation/u],
    ['a page of nothing', { ...valid, first: { ...valid.first, items: [] } }, /items: bad value/u],
    ['relative id', { ...valid, id: 'annotations' }, /id: bad value/u],
    ['total', { ...valid, total: 2 }, /total is not/u],
    ['schema.org within', withItem({ body: [{ type: 'schema:Person', 'schema:nom': 'x' }] }), /no such property/u],
  ])('annotations: %s', (_, collection, message) => {
    expect(checkWebAnnotations(collection, 'a😀b').join('\n')).toMatch(message);
  });
});
