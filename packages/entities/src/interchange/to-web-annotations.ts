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
 * @throws TypeError if `text` is no string or `source` no IRI at all.
 * @example
 * toWebAnnotations(text, [{ spans: [date], motivation: 'classifying', body: [{ type: 'TextualBody', value: date.value, purpose: 'classifying', format: 'text/plain' }] }], { source });
 */
export function toWebAnnotations(text: string, drafts: readonly AnnotationDraft[], options: WebAnnotationOptions): WebAnnotationCollection {
  if (typeof text !== 'string') throw new TypeError(`@incise/entities toWebAnnotations: expected a string, got ${typeof text}`);
  const base = documentIri(options);
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

/** The article's IRI without a fragment. */
export function documentIri({ source }: Partial<WebAnnotationOptions> = {}): string {
  if (typeof source === 'string' && source !== '') return source.split('#', 1)[0]!;
  throw new TypeError(
    `@incise/entities toWebAnnotations: expected options.source to be the IRI of the article, got ${source === '' ? 'an empty string' : typeof source}`,
  );
}

const partIri = (iri: string, part: number | string): string => `${iri}${iri.includes('#') ? '-' : '#'}${part}`;
