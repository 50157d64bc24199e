import { splitSentences, tokenize } from '@incise/tokens';
import { describe, expect, test } from 'vitest';
import {
  entitiesToSchemaOrg,
  entitiesToWebAnnotations,
  findMentions,
  normalizeEntity,
  resolveEntities,
  toWebAnnotations,
} from '@incise/entities';

type Call = (...given: unknown[]) => unknown;
const TEXT = 'Jo Cox parle.';
const source = 'https://news.example/1';
const token = (start: unknown, end: unknown, text?: string) => ({ start, end, kind: 'word', ...(text !== undefined && { text }) });
const PER = { name: 'Jo Cox', type: 'PER' };

const REFUSED: readonly (readonly [name: string, call: Call, given: readonly unknown[], error: Error])[] = (
  [
    ['resolveEntities', resolveEntities, [TEXT, null], TypeError, 'expected options to be an object, got null'],
    ['resolveEntities', resolveEntities, [TEXT, []], TypeError, 'expected options to be an object, got an array'],
    [
      'resolveEntities',
      resolveEntities,
      [TEXT, { tokens: [token(0, 2, 'Jo'), { ...token(3, 6, 'Cox'), kind: 'verb' }] }],
      TypeError,
      "expected tokens[1].kind to be 'word' or 'number' or 'punctuation' or 'symbol' or 'url' or 'email' or 'mention' or 'hashtag' or 'emoji', got \"verb\"",
    ],
    [
      'resolveEntities',
      resolveEntities,
      [TEXT, { names: [{ ...token(0, 6), type: 'GPE' }] }],
      TypeError,
      "expected names[0].type to be 'PER' or 'ORG' or 'LOC' or 'MISC', got \"GPE\"",
    ],
    ['resolveEntities', resolveEntities, [TEXT, { tokens: 'x' }], TypeError, 'expected tokens to be an array, got "x"'],
    ['resolveEntities', resolveEntities, [TEXT, { tokens: [3] }], TypeError, 'expected tokens[0] to be an object, got 3'],
    [
      'resolveEntities',
      resolveEntities,
      [TEXT, { tokens: [token(0.5, 2)] }],
      TypeError,
      'expected tokens[0].start to be an offset, got 0.5',
    ],
    [
      'resolveEntities',
      resolveEntities,
      [TEXT, { sentences: [{ start: 0 }] }],
      TypeError,
      'expected sentences[0].end to be an offset, got undefined',
    ],
    [
      'resolveEntities',
      resolveEntities,
      [TEXT, { tokens: [token(-1, 2)] }],
      RangeError,
      'expected tokens to be in order, without overlap and inside a text of length 13, got tokens[0] from -1 to 2',
    ],
    [
      'resolveEntities',
      resolveEntities,
      [TEXT, { tokens: [token(1e9, 1e9 + 1)] }],
      RangeError,
      'expected tokens to be in order, without overlap and inside a text of length 13, got tokens[0] from 1000000000 to 1000000001',
    ],
    [
      'resolveEntities',
      resolveEntities,
      [TEXT, { names: [token(3, 6), token(0, 2)] }],
      RangeError,
      'expected names to be in order, without overlap and inside a text of length 13, got names[1] from 0 to 2',
    ],
    [
      'resolveEntities',
      resolveEntities,
      [TEXT, { tokens: tokenize('Un autre texte') }],
      RangeError,
      'expected tokens of this text, got "Un" for "Jo" in tokens[0]',
    ],
    ['resolveEntities', resolveEntities, [TEXT, { gazetteer: {} }], TypeError, 'expected gazetteer to be an array, got object'],
    [
      'findMentions',
      findMentions,
      [TEXT, { gazetteer: [{ type: 'PER' }] }],
      TypeError,
      'expected gazetteer[0].name to be a string, got undefined',
    ],
    [
      'findMentions',
      findMentions,
      [TEXT, { gazetteer: [{ ...PER, type: 'X' }] }],
      TypeError,
      "expected gazetteer[0].type to be 'PER', 'ORG' or 'LOC', got \"X\"",
    ],
    ['findMentions', findMentions, [TEXT, { gazetteer: [PER, null] }], TypeError, 'expected gazetteer[1] to be an object, got null'],
    [
      'findMentions',
      findMentions,
      [TEXT, { gazetteer: [{ ...PER, acronym: 3 }] }],
      TypeError,
      'expected gazetteer[0].acronym to be a string, got 3',
    ],
    [
      'findMentions',
      findMentions,
      [TEXT, { gazetteer: [{ ...PER, class: null }] }],
      TypeError,
      'expected gazetteer[0].class to be a string, got null',
    ],
    [
      'normalizeEntity',
      normalizeEntity,
      ['Jo', { gazetteer: [{ ...PER, aliases: 'Jo' }] }],
      TypeError,
      'expected gazetteer[0].aliases to be an array of strings, got "Jo"',
    ],
    ['normalizeEntity', normalizeEntity, ['Jo', null], TypeError, 'expected options to be an object, got null'],
    ['entitiesToSchemaOrg', entitiesToSchemaOrg, ['x'], TypeError, 'expected entities to be an array, got "x"'],
    ['entitiesToSchemaOrg', entitiesToSchemaOrg, [[{}]], TypeError, 'expected entities[0].name to be a string, got undefined'],
    ['entitiesToSchemaOrg', entitiesToSchemaOrg, [[], { source: 3 }], TypeError, 'expected options.source to be a string, got 3'],
    ['entitiesToSchemaOrg', entitiesToSchemaOrg, [[PER]], TypeError, 'expected entities[0].mentions to be an array, got undefined'],
    [
      'entitiesToWebAnnotations',
      entitiesToWebAnnotations,
      [TEXT, [{ ...PER, mentions: [token(0, 99)] }], { source }],
      RangeError,
      'expected entities[0].mentions to be in order, without overlap and inside a text of length 13, got entities[0].mentions[0] from 0 to 99',
    ],
    ['toWebAnnotations', toWebAnnotations, [TEXT, [{ spans: 3 }], { source }], TypeError, 'expected drafts[0].spans to be an array, got 3'],
    [
      'toWebAnnotations',
      toWebAnnotations,
      [TEXT, [], { source, context: -1 }],
      RangeError,
      'expected options.context to be a whole number from 0, got -1',
    ],
  ] as const
).map(([name, call, given, Kind, message]) => [name, call as Call, given, new Kind(`@incise/entities ${name}: ${message}`)] as const);

describe('wrong options are refused', () => {
  test.each(REFUSED)('%s: %#', (_, call, given, error) => {
    expect(() => call(...given)).toThrow(error);
  });
});

test('options that are undefined are none', () => {
  const options = { tokens: undefined, sentences: undefined, names: undefined, gazetteer: undefined } as unknown as Record<string, never>;
  expect(resolveEntities(TEXT, options)).toEqual(resolveEntities(TEXT));
});

test('stages of a decomposed text are those of the text as given', () => {
  const text = 'E\u0301lise Petit est a\u0300 Orle\u0301ans. E\u0301lise y vit.';
  const stages = { tokens: tokenize(text), sentences: splitSentences(text), names: findMentions(text) };
  expect(resolveEntities(text, stages)).toEqual(resolveEntities(text));
});

/** Of names that the caller gives, here none: what the lists and the words around tell. */
test.each([
  ['MM. Zorbu, Quorlu et Vraxi sont là. M. Vraxi repart.', ['PER Zorbu', 'PER Quorlu', 'PER Vraxi, Vraxi']],
  ['Mme Zorbu Quorlu est là. Le gouvernement Vraxi tombe.', ['PER Zorbu Quorlu', 'PER Vraxi']],
  ['M. de Villepin part.', ['PER de Villepin']],
  ["L'hôpital de Rome ferme. L'hôpital Saint-Louis à Paris ferme.", ['ORG hôpital de Rome', 'ORG hôpital Saint-Louis', 'LOC Paris']],
  ['Un hôpital de Rome ferme.', ['LOC Rome']],
  ["La patinoire Tondiraba et le rocher de l'Impératrice", ['LOC patinoire Tondiraba', "LOC rocher de l'Impératrice"]],
  ["L'hôtel Hilton de Paris est plein.", ['LOC hôtel Hilton de Paris']],
  ["Le ministère de l'Intérieur et des Outre-mer parle.", ["ORG ministère de l'Intérieur et des Outre-mer"]],
  ['La police de France enquête.', ['LOC France']],
  ['La police judiciaire de Paris enquête.', ['ORG police judiciaire', 'LOC Paris']],
  ["L'Association pour la défense et contre la pollution", ['ORG Association pour la défense et contre la pollution']],
  ['La Ligue de football professionnel (LFP) proteste.', ['ORG Ligue de football professionnel, LFP']],
  ['Le Conseil de la Russie proteste, le Fonds de 2000 euros reste.', ['LOC Russie']],
  ["Le Bureau de l'ONU ferme.", ["ORG Bureau de l'ONU"]],
  ["L'association « Un arbre, une vie » plante.", ['ORG Un arbre, une vie']],
  ['La République du Burundi proteste.', ['LOC République du Burundi']],
])('without names, %j has %j', (text, wanted) => {
  const entities = resolveEntities(text, { names: [] });
  const named = entities.map(({ type, mentions }) => {
    const texts = mentions.filter(({ kind }) => kind !== 'description').map((mention) => mention.text);
    return `${type} ${texts.join(', ')}`;
  });
  expect(named).toEqual(wanted);
});

test('names of other things than people, bodies and places are no entities', () => {
  const text = 'Le Goncourt est remis à Léa Petit.';
  const names = [
    { start: 3, end: 11, text: 'Goncourt', type: 'MISC', kind: 'name' },
    { start: 24, end: 33, text: 'Léa Petit', type: 'PER', kind: 'name' },
  ] as const;
  expect(resolveEntities(text, { names }).map(({ name }) => name)).toEqual(['Léa Petit']);
});

describe('the gender of a first name alone', () => {
  test.each([
    ['Avec Mélanie, tout va bien.', 'Mélanie', 'f'],
    ['Selon Ginette, rien ne presse.', 'Ginette', 'f'],
    ['Mme Martin est venue.', 'Martin', 'f'],
    ['Me Martin a plaidé.', 'Martin', undefined],
  ])('%s', (text, name, gender) => {
    expect(resolveEntities(text).map((entity) => [entity.name, entity.gender])).toEqual([[name, gender]]);
  });
});

test.each(['\u06ddMacron', '\u{110bd}\u06ddMacron', '\u06dd\u06ddMacron parle.'])(
  '%j: no name begins behind a sign that its letter belongs to',
  (text) => {
    expect(findMentions(text)).toEqual([]);
  },
);
