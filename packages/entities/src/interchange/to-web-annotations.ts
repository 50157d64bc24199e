import { describe, expectOptions, expectRecords, expectSpans } from '../text/expect-options.ts';
import { expectString } from '../text/expect-string.ts';
import { textSelectors } from './selectors.ts';
import type { AnnotationDraft, AnnotationTarget, WebAnnotation, WebAnnotationCollection, WebAnnotationOptions } from './web-annotation.ts';

/**
 * Writes annotations of a text as a W3C Web Annotation collection in JSON-LD (https://www.w3.org/TR/annotation-model/).
 * Each stretch is selected twice: by position and by its words with what stands around them.
 *
 * Positions: spans are UTF-16 offsets, but the recommendation counts Unicode code points, so an emoji before a stretch
 * moves its `start` in the selector by one less. They count in `text` as given, which should be what readers of `source`
 * have: plain text, without markup. `entitiesToWebAnnotations` and `quotesToWebAnnotations` (`@incise/quotes`) use this
 * function; call it for annotations of your own, such as dates.
 *
 * In: drafts with one or more spans. Out: one annotation a draft, in the same order. Linear in text and spans.
 * @throws TypeError if `text` is no string, `drafts` no array of drafts or `source` no IRI at all; RangeError if a span lies outside the text or `context` is no whole number.
 * @example
 * toWebAnnotations(text, [{ spans: [date], motivation: 'classifying', body: [{ type: 'TextualBody', value: date.value, purpose: 'classifying', format: 'text/plain' }] }], { source });
 */
export function toWebAnnotations(text: string, drafts: readonly AnnotationDraft[], options: WebAnnotationOptions): WebAnnotationCollection {
  expectString(text, 'toWebAnnotations');
  expectRecords(drafts, 'drafts', 'toWebAnnotations');
  drafts.forEach(({ spans, body }, i) => {
    expectRecords(spans, `drafts[${i}].spans`, 'toWebAnnotations');
    for (const span of spans) expectSpans(text, [span], `drafts[${i}].spans`, 'toWebAnnotations');
    expectRecords(body, `drafts[${i}].body`, 'toWebAnnotations');
  });
  const base = documentIri(options, 'toWebAnnotations');
  const { source, id: collection = `${base}#annotations`, context = 32 } = options;
  const select = textSelectors(text, context);
  const items = drafts.map(({ spans, motivation, body }, i): WebAnnotation => {
    const targets = spans.map((span): AnnotationTarget => ({ type: 'SpecificResource', source, selector: select(span) }));
    return { id: partIri(collection, i), type: 'Annotation', motivation, body, target: targets.length === 1 ? targets[0]! : targets };
  });
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: collection,
    type: 'AnnotationCollection',
    total: items.length,
    ...(items.length > 0 && { first: { id: partIri(collection, 'page'), type: 'AnnotationPage', startIndex: 0, items } }),
  };
}

/** The article's IRI without a fragment, of options that are checked for the function named. */
export function documentIri(options: Partial<WebAnnotationOptions>, name: string): string {
  expectOptions(options, name);
  const { source, context = 0 } = options;
  if (!Number.isInteger(context) || context < 0)
    throw new RangeError(`@incise/entities ${name}: expected options.context to be a whole number from 0, got ${describe(context)}`);
  if (typeof source === 'string' && source !== '') return source.split('#', 1)[0]!;
  throw new TypeError(
    `@incise/entities ${name}: expected options.source to be the IRI of the article, got ${source === '' ? 'an empty string' : typeof source}`,
  );
}

const partIri = (iri: string, part: number | string): string => `${iri}${iri.includes('#') ? '-' : '#'}${part}`;
