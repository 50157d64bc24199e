import { ArgumentChecks } from '@incise/tokens';
import type { AttributeQuotesOptions } from './attribute-quotes.ts';

export const checks: ArgumentChecks = new ArgumentChecks('@incise/quotes');

const ENTITY_TYPES = ['PER', 'ORG', 'LOC'];

type Given = Partial<Record<keyof AttributeQuotesOptions, unknown>>;

/** Options of `findQuotes`, which `attributeQuotes` has too; offsets are those of the text as given. */
export function expectFindOptions(name: string, text: string, options: unknown): void {
  checks.string(name, text);
  checks.options(name, options);
  const { tokens, sentences, dates } = options as Given;
  if (tokens !== undefined) checks.tokens(name, text, tokens);
  if (sentences !== undefined) checks.spans(name, 'sentences', text, sentences);
  if (dates !== undefined) checks.spans(name, 'dates', text, dates);
}

/** Those that `attributeQuotes` has besides. */
export function expectAttributeOptions(text: string, options: unknown): void {
  const name = 'attributeQuotes';
  expectFindOptions(name, text, options);
  const { entities, gazetteer, minConfidence } = options as Given;
  if (entities !== undefined) expectEntities(name, text, entities);
  if (gazetteer !== undefined) expectNamed(name, 'gazetteer', gazetteer);
  if (minConfidence !== undefined) checks.number(name, 'minConfidence', minConfidence, 0, 1);
}

function expectNamed(name: string, option: string, value: unknown): asserts value is readonly Readonly<Record<string, unknown>>[] {
  checks.records(name, option, value);
  value.forEach(({ name: title, type }, i) => {
    if (typeof title !== 'string') checks.fail(name, `${option}[${i}].name to be a string`, title);
    checks.oneOf(name, `${option}[${i}].type`, type, ENTITY_TYPES);
  });
}

export function expectEntities(name: string, text: string, entities: unknown): void {
  expectNamed(name, 'entities', entities);
  entities.forEach(({ mentions }, i) => {
    checks.spans(name, `entities[${i}].mentions`, text, mentions);
  });
}

/** What `attributeQuotes` found in the text. */
export function expectQuotes(name: string, text: string, quotes: unknown): void {
  checks.records(name, 'quotes', quotes);
  quotes.forEach(({ content, speakers }, i) => {
    checks.spans(name, `quotes[${i}].content`, text, content);
    checks.records(name, `quotes[${i}].speakers`, speakers);
  });
}
