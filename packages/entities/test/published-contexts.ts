/**
 * What https://www.w3.org/ns/anno.jsonld, the Web Annotation Data Model and schema.org define for the terms that the
 * interchange functions write, and checkers that say where a document departs from it. No network.
 */
type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): readonly unknown[] => (value === undefined ? [] : Array.isArray(value) ? (value as unknown[]) : [value]);
const isIri = (value: unknown): boolean => typeof value === 'string' && /^[a-z][a-z0-9+.-]*:[^\s<>"]+$/u.test(value);

/** schema.org classes with the class above each. */
const CLASSES: Readonly<Record<string, string>> = {
  CreativeWork: 'Thing',
  Article: 'CreativeWork',
  NewsArticle: 'Article',
  Quotation: 'CreativeWork',
  Person: 'Thing',
  Organization: 'Thing',
  Place: 'Thing',
  AdministrativeArea: 'Place',
  Intangible: 'Thing',
  StructuredValue: 'Intangible',
  PropertyValue: 'StructuredValue',
};
const isA = (type: string | undefined, above: string): boolean => type !== undefined && (type === above || isA(CLASSES[type], above));

/** schema.org properties: the classes that have them, and what they may hold. */
const PROPERTIES: Readonly<Record<string, { readonly of: readonly string[]; readonly holds: readonly string[] }>> = {
  name: { of: ['Thing'], holds: ['Text'] },
  alternateName: { of: ['Thing'], holds: ['Text'] },
  sameAs: { of: ['Thing'], holds: ['URL'] },
  identifier: { of: ['Thing'], holds: ['PropertyValue', 'Text', 'URL'] },
  gender: { of: ['Person'], holds: ['GenderType', 'Text'] },
  jobTitle: { of: ['Person'], holds: ['Text'] },
  affiliation: { of: ['Person'], holds: ['Organization'] },
  location: { of: ['Organization'], holds: ['Place', 'Text'] },
  text: { of: ['CreativeWork'], holds: ['Text'] },
  inLanguage: { of: ['CreativeWork'], holds: ['Text'] },
  creator: { of: ['CreativeWork'], holds: ['Organization', 'Person'] },
  citation: { of: ['CreativeWork'], holds: ['CreativeWork', 'Text'] },
  isPartOf: { of: ['CreativeWork'], holds: ['CreativeWork', 'URL'] },
  spokenByCharacter: { of: ['Quotation'], holds: ['Organization', 'Person'] },
  propertyID: { of: ['PropertyValue'], holds: ['Text', 'URL'] },
  value: { of: ['PropertyValue'], holds: ['Text'] },
};
const GENDERS = ['https://schema.org/Female', 'https://schema.org/Male'];

/** Names of a node's keys in one of two notations. */
interface Notation {
  readonly id: string;
  readonly type: string;
  readonly prefix: string;
}
const PLAIN: Notation = { id: '@id', type: '@type', prefix: '' };
const PREFIXED: Notation = { id: 'id', type: 'type', prefix: 'schema:' };

function checkNode(node: Json, notation: Notation, types: ReadonlyMap<unknown, string>, path: string): string[] {
  const wrong: string[] = [];
  const typeOf = (of: Json): string | undefined => {
    const own = of[notation.type];
    return typeof own === 'string' ? own.slice(notation.prefix.length) : types.get(of[notation.id]);
  };
  const type = typeOf(node);
  if (type !== undefined && type !== 'Thing' && !(type in CLASSES)) wrong.push(`${path}: schema.org has no class ${type}`);
  for (const [key, value] of Object.entries(node)) {
    const at = `${path}.${key}`;
    if (key === notation.type) continue;
    if (key === notation.id) {
      if (typeof value !== 'string' || !(isIri(value) || value.startsWith('#'))) wrong.push(`${at}: no IRI`);
      continue;
    }
    const name = key.startsWith(notation.prefix) ? key.slice(notation.prefix.length) : '';
    const property = PROPERTIES[name];
    if (!property) wrong.push(`${at}: schema.org has no such property`);
    else if (type !== undefined && !property.of.some((of) => isA(type, of))) wrong.push(`${at}: ${type} has no such property`);
    for (const item of property ? list(value) : []) {
      if (isObject(item)) {
        const itemType = typeOf(item);
        if (property!.holds.includes('URL') && Object.keys(item).join(',') === notation.id && isIri(item[notation.id])) continue;
        if (itemType !== undefined && !property!.holds.some((holds) => isA(itemType, holds))) wrong.push(`${at}: may not hold ${itemType}`);
        if (itemType === undefined && Object.keys(item).join(',') === notation.id) wrong.push(`${at}: nothing has this id`);
        wrong.push(...checkNode(item, notation, types, at));
      } else if (typeof item !== 'string' || item === '') wrong.push(`${at}: empty or no text`);
      else if (property!.holds.includes('GenderType') && !GENDERS.includes(item)) wrong.push(`${at}: no gender of schema.org`);
      else if (!property!.holds.includes('Text') && !(property!.holds.includes('URL') && isIri(item)))
        wrong.push(`${at}: may not hold a text`);
    }
  }
  return wrong;
}

/** Where a schema.org graph uses a term that does not exist, on a class that has it not, or for what it may not hold. */
export function checkSchemaOrg(document: unknown): string[] {
  if (!isObject(document) || document['@context'] !== 'https://schema.org' || !Array.isArray(document['@graph']))
    return ['no schema.org graph'];
  const nodes = document['@graph'] as Json[];
  const ids = nodes.map((node) => node['@id']);
  const types = new Map(nodes.map((node) => [node['@id'], String(node['@type'])]));
  return [
    ...(new Set(ids).size === ids.length ? [] : ['ids are not unique']),
    ...nodes.flatMap((node, i) => checkNode(node, PLAIN, types, `[${i}]`)),
  ];
}

/** The motivations of the model, https://www.w3.org/TR/annotation-model/#motivation-and-purpose. */
const MOTIVATIONS = [
  'assessing',
  'bookmarking',
  'classifying',
  'commenting',
  'describing',
  'editing',
  'highlighting',
  'identifying',
  'linking',
  'moderating',
  'questioning',
  'replying',
  'reviewing',
  'tagging',
];

/** Classes of the annotation context that we write: keys that must be there, keys that may. */
const ANNOTATION_CLASSES: Readonly<Record<string, { readonly must: readonly string[]; readonly may: readonly string[] }>> = {
  AnnotationCollection: { must: ['@context', 'id', 'total'], may: ['first', 'last', 'label'] },
  AnnotationPage: { must: ['id', 'items'], may: ['startIndex', 'partOf', 'next', 'prev'] },
  Annotation: { must: ['id', 'target'], may: ['body', 'motivation'] },
  SpecificResource: { must: ['source'], may: ['selector', 'purpose'] },
  TextPositionSelector: { must: ['start', 'end'], may: [] },
  TextQuoteSelector: { must: ['exact'], may: ['prefix', 'suffix'] },
  TextualBody: { must: ['value'], may: ['purpose', 'format', 'language'] },
};

const isCount = (value: unknown): boolean => typeof value === 'number' && Number.isInteger(value) && value >= 0;
const VALUES: Readonly<Record<string, (value: unknown) => boolean>> = {
  '@context': (value) => value === 'http://www.w3.org/ns/anno.jsonld',
  id: isIri,
  source: isIri,
  total: isCount,
  startIndex: isCount,
  start: isCount,
  end: isCount,
  motivation: (value) => MOTIVATIONS.includes(value as string),
  purpose: (value) => MOTIVATIONS.includes(value as string),
  format: (value) => value === 'text/plain',
  language: (value) => typeof value === 'string' && /^[a-z]{2}$/u.test(value),
  items: (value) => Array.isArray(value) && value.length > 0,
};

function checkResource(resource: unknown, path: string): string[] {
  if (!isObject(resource)) return [`${path}: no object`];
  const type = String(resource['type']);
  if (type.startsWith('schema:')) return checkNode(resource, PREFIXED, new Map(), path);
  const known = ANNOTATION_CLASSES[type];
  if (!known) return [`${path}: unknown type ${type}`];
  const wrong = known.must.filter((key) => resource[key] === undefined).map((key) => `${path}: no ${key}`);
  for (const [key, value] of Object.entries(resource)) {
    const at = `${path}.${key}`;
    if (key === 'type') continue;
    if (!known.must.includes(key) && !known.may.includes(key)) wrong.push(`${at}: not for ${type}`);
    else if (key in VALUES) {
      if (!VALUES[key]!(value)) wrong.push(`${at}: bad value`);
      if (key === 'items') wrong.push(...list(value).flatMap((item, i) => checkResource(item, `${at}[${i}]`)));
    } else if (['body', 'target', 'selector', 'first'].includes(key))
      wrong.push(...list(value).flatMap((item, i) => checkResource(item, `${at}[${i}]`)));
    else if (typeof value !== 'string') wrong.push(`${at}: no text`);
  }
  return wrong;
}

/** Where an annotation collection departs from the model, or its selectors from the text (in code points). */
export function checkWebAnnotations(collection: unknown, text: string): string[] {
  const wrong = checkResource(collection, 'collection');
  if (wrong.length > 0 || !isObject(collection)) return wrong;
  const items = isObject(collection['first']) ? (collection['first']['items'] as Json[]) : [];
  if (collection['total'] !== items.length) wrong.push('total is not the number of items');
  if (new Set(items.map(({ id }) => id)).size !== items.length) wrong.push('ids are not unique');
  const points = Array.from(text);
  for (const { id, target } of items) {
    if (list(target).length === 0) wrong.push(`${String(id)}: no target`);
    for (const { selector } of list(target) as Json[]) {
      const [position, quote] = selector as [{ start: number; end: number }, { exact: string; prefix: string; suffix: string }];
      if (points.slice(position.start, position.end).join('') !== quote.exact)
        wrong.push(`${String(id)}: positions are not those of the words`);
      if (!points.slice(0, position.start).join('').endsWith(quote.prefix)) wrong.push(`${String(id)}: the prefix does not stand before`);
      if (!points.slice(position.end).join('').startsWith(quote.suffix)) wrong.push(`${String(id)}: the suffix does not stand after`);
    }
  }
  return wrong;
}
