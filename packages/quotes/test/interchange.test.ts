import { describe, expect, test } from 'vitest';
import { entitiesToWebAnnotations, resolveEntities, type AnnotationTarget, type Entity } from '@incise/entities';
import { attributeQuotes, quotesToSchemaOrg, quotesToWebAnnotations, type AttributedQuote } from '@incise/quotes';
import { checkSchemaOrg, checkWebAnnotations } from '../../entities/test/published-contexts.ts';

const source = 'https://news.example/2024/otan';
const text =
  "😀 « Nous serons prêts, a déclaré Anna Weber dans un communiqué, dès demain. » Lyon a répondu que l'accord tient. Anna Weber n'a pas dit qu'elle viendrait. Selon un diplomate, l'accord « ne vaut rien ». « Enfin ! »";
const span = (words: string, nth = 0): { start: number; end: number } => {
  let start = text.indexOf(words);
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
  return { start, end: start + words.length };
};
const entities: readonly Entity[] = [
  { type: 'PER', name: 'Anna Weber', gender: 'f', mentions: [{ ...span('Anna Weber'), text: 'Anna Weber', kind: 'name', entity: 0 }] },
  { type: 'LOC', name: 'Lyon', class: 'ville', mentions: [{ ...span('Lyon'), text: 'Lyon', kind: 'name', entity: 1 }] },
];
const anna = { name: 'Anna Weber', entity: entities[0]!, type: 'PER' } as const;
const sure = { confidence: 0.9, speakerConfidence: 0.9 } as const;
/** Written by hand, so that the tests hold whatever the rules learn. */
const quotes: readonly AttributedQuote[] = [
  {
    ...sure,
    kind: 'direct',
    content: [span('Nous serons prêts'), span('dès demain.')],
    cue: span('a déclaré'),
    source: span('Anna Weber'),
    medium: span('dans un communiqué'),
    speakers: [anna],
    speaker: 'Anna Weber',
  },
  {
    ...sure,
    kind: 'indirect',
    content: [span("l'accord tient")],
    speakers: [{ name: 'Lyon', entity: entities[1]!, type: 'LOC' }],
    speaker: 'Lyon',
  },
  { ...sure, kind: 'indirect', content: [span('elle viendrait')], negated: true, speakers: [anna], speaker: 'Anna Weber' },
  {
    ...sure,
    kind: 'mixed',
    content: [span("l'accord « ne vaut rien »")],
    conditional: true,
    speakers: [{ name: 'diplomate' }, anna],
    speaker: 'diplomate & Anna Weber',
  },
  { ...sure, kind: 'direct', content: [span('Enfin !')], speakers: [], unknown: 'no source' },
];

describe('quotesToWebAnnotations', () => {
  const collection = quotesToWebAnnotations(text, quotes, { source });
  const items = collection.first!.items;

  test('keeps to the published model and context', () => {
    expect(checkWebAnnotations(collection, text)).toEqual([]);
    expect(checkWebAnnotations(quotesToWebAnnotations('', [], { source }), '')).toEqual([]);
  });

  test('one annotation a quote in the same order', () => {
    expect(collection).toMatchObject({ id: `${source}#quotes`, total: 5 });
    expect(items.map(({ id }) => id)).toEqual([0, 1, 2, 3, 4].map((i) => `${source}#quotes-${i}`));
  });

  test('an annotation in full: a target a stretch, positions in code points', () => {
    expect(items[0]).toEqual({
      id: `${source}#quotes-0`,
      type: 'Annotation',
      motivation: 'describing',
      body: [
        {
          id: `${source}#quote-0`,
          type: 'schema:Quotation',
          'schema:spokenByCharacter': [{ id: `${source}#entity-0`, type: 'schema:Person', 'schema:name': 'Anna Weber' }],
        },
        { type: 'TextualBody', value: 'Anna Weber', purpose: 'tagging', format: 'text/plain', language: 'fr' },
        { type: 'TextualBody', value: 'direct', purpose: 'classifying', format: 'text/plain' },
      ],
      target: [
        {
          type: 'SpecificResource',
          source,
          selector: [
            { type: 'TextPositionSelector', start: 4, end: 21 },
            { type: 'TextQuoteSelector', exact: 'Nous serons prêts', prefix: '😀 « ', suffix: ', a déclaré Anna Weber dans un c' },
          ],
        },
        {
          type: 'SpecificResource',
          source,
          selector: [
            { type: 'TextPositionSelector', start: 64, end: 75 },
            {
              type: 'TextQuoteSelector',
              exact: 'dès demain.',
              prefix: ' Anna Weber dans un communiqué, ',
              suffix: " » Lyon a répondu que l'accord t",
            },
          ],
        },
      ],
    });
  });

  test('a place speaks through an organisation; a source without a name has no type; nobody, no speaker', () => {
    const quotations = items.map(({ body }) => body[0]);
    expect(quotations[1]).toMatchObject({
      'schema:spokenByCharacter': [
        {
          type: 'schema:Organization',
          'schema:name': 'Lyon',
          'schema:location': { id: `${source}#entity-1`, type: 'schema:Place', 'schema:name': 'Lyon' },
        },
      ],
    });
    expect(quotations[3]).toMatchObject({ 'schema:spokenByCharacter': [{ 'schema:name': 'diplomate' }, { id: `${source}#entity-0` }] });
    expect(quotations[4]).toEqual({ id: `${source}#quote-4`, type: 'schema:Quotation' });
  });

  test('what holds of a quote is a class', () => {
    const classes = items.map(({ body }) =>
      body.flatMap((part) => ('purpose' in part && part.purpose === 'classifying' ? [part.value] : [])),
    );
    expect(classes).toEqual([['direct'], ['indirect'], ['indirect', 'negated'], ['mixed', 'conditional'], ['direct']]);
  });

  test('together with the entities: no id twice, speakers are ids of entities', () => {
    const all = [...items, ...entitiesToWebAnnotations(text, entities, { source }).first!.items];
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(JSON.stringify(all.slice(items.length))).toContain(`"id":"${source}#entity-0"`);
  });

  test('options: id and context', () => {
    const { id, first } = quotesToWebAnnotations(text, quotes, { source, id: 'urn:x:1', context: 0 });
    expect(id).toBe('urn:x:1');
    expect((first!.items[1]!.target as AnnotationTarget).selector[1]).toEqual({
      type: 'TextQuoteSelector',
      exact: "l'accord tient",
      prefix: '',
      suffix: '',
    });
  });

  test('errors of the caller', () => {
    expect(() => quotesToWebAnnotations(3 as unknown as string, [], { source })).toThrow(TypeError);
    expect(() => quotesToWebAnnotations('', [], { source: '' })).toThrow(
      'expected options.source to be the IRI of the article, got an empty string',
    );
  });
});

describe('quotesToSchemaOrg', () => {
  const graph = quotesToSchemaOrg(text, quotes, { source, entities });

  test('keeps to the published vocabulary, with and without source and entities', () => {
    for (const document of [
      graph,
      quotesToSchemaOrg(text, quotes),
      quotesToSchemaOrg(text, quotes, { entities }),
      quotesToSchemaOrg('', []),
    ])
      expect(checkSchemaOrg(document)).toEqual([]);
  });

  test('a quotation in full: its stretches joined, the words her own', () => {
    const speakers = [{ '@type': 'Person', '@id': `${source}#entity-0`, name: 'Anna Weber' }];
    expect(graph['@graph'][0]).toEqual({
      '@type': 'Quotation',
      '@id': `${source}#quote-0`,
      text: 'Nous serons prêts dès demain.',
      inLanguage: 'fr',
      spokenByCharacter: speakers,
      creator: speakers,
      citation: 'dans un communiqué',
      isPartOf: { '@type': 'NewsArticle', '@id': source },
    });
  });

  test('indirect: no creator; a place speaks through an organisation', () => {
    expect(graph['@graph'][1]).toEqual({
      '@type': 'Quotation',
      '@id': `${source}#quote-1`,
      text: "l'accord tient",
      inLanguage: 'fr',
      spokenByCharacter: [
        { '@type': 'Organization', name: 'Lyon', location: { '@type': 'Place', '@id': `${source}#entity-1`, name: 'Lyon' } },
      ],
      isPartOf: { '@type': 'NewsArticle', '@id': source },
    });
  });

  test('what the text denies or holds for hearsay is left out; the indices stay; entities follow', () => {
    expect(graph['@graph'].map((node) => node['@id'].slice(source.length))).toEqual([
      '#quote-0',
      '#quote-1',
      '#quote-4',
      '#entity-0',
      '#entity-1',
    ]);
  });

  test.each(['negated', 'conditional', 'interrogative', 'future'] as const)('%s: left out', (flag) => {
    expect(quotesToSchemaOrg(text, [{ ...quotes[0]!, [flag]: true }])['@graph']).toEqual([]);
  });

  test('without options: ids are fragments of the page, no article', () => {
    const [first] = quotesToSchemaOrg(text, quotes)['@graph'];
    expect(first!['@id']).toBe('#quote-0');
    expect(first).not.toHaveProperty('isPartOf');
  });

  test('errors of the caller', () => {
    expect(() => quotesToSchemaOrg(undefined as unknown as string, [])).toThrow(
      new TypeError('@incise/quotes quotesToSchemaOrg: expected a string, got undefined'),
    );
  });
});

test.each([
  "« C’est une surprise 😀 », a reconnu mardi la maire de Lille. « Nous verrons », a-t-elle ajouté, avant que Paris n'affirme que rien ne presse.",
  "Le ministère de l'Intérieur aurait indiqué que l'enquête « avance ». Un témoin a-t-il dit le contraire ?\r\n\r\n« Non », répond Marc Dubois.",
  'Rien.',
  '«',
  '',
])('what the rules find in %j keeps to the published shapes and survives JSON', (article) => {
  const found = resolveEntities(article);
  const attributed = attributeQuotes(article, { entities: found });
  const annotations = quotesToWebAnnotations(article, attributed, { source });
  const graph = quotesToSchemaOrg(article, attributed, { source, entities: found });
  expect(checkWebAnnotations(annotations, article)).toEqual([]);
  expect(checkSchemaOrg(graph)).toEqual([]);
  expect(JSON.parse(JSON.stringify([annotations, graph]))).toEqual([annotations, graph]);
});
