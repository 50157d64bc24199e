import type { Span } from '@incise/tokens';
import type { Analysis } from '../analyse.ts';
import { inFrench } from './french.ts';
import { escapeHtml, markUp, paragraphs, type Annotation } from './markup.ts';

/** Number of hues; speakers beyond it share them in turn. */
export const HUES = 8;

export interface LegendEntry {
  readonly speaker: string;
  readonly quotes: number;
  readonly hue: number;
}

/** Each speaker of a quote, or the reason why none is known. */
const speakersOf = ({ speakers, unknown = 'no source' }: Analysis['quotes'][number]): string[] =>
  speakers.length > 0 ? speakers.map(({ name }) => name) : [inFrench(unknown)];

/** The attributes by which the page filters a quote and its row. */
export const speakerAttribute = (quote: Analysis['quotes'][number]): string =>
  `data-speakers="${escapeHtml(JSON.stringify(speakersOf(quote)))}"`;

/** Speakers, most quoted first. */
export function legend({ quotes }: Analysis): LegendEntry[] {
  const counts = new Map<string, number>();
  for (const speaker of quotes.flatMap(speakersOf)) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([speaker, count], i) => ({ speaker, quotes: count, hue: i % HUES }));
}

/** The article as its headline and its paragraphs, with quotes, sources, cues, entities and dates marked and linked to one another. */
export function renderArticle(analysis: Analysis): { readonly headline: string; readonly body: string } {
  const { text } = analysis;
  const annotations = [...quoteAnnotations(analysis), ...entityAnnotations(analysis), ...dateAnnotations(analysis)];
  const [headline = '', ...body] = paragraphs(text).map((paragraph) => {
    const inside = annotations.flatMap((annotation) => clip(annotation, paragraph));
    return markUp(text, inside, paragraph.start, paragraph.end);
  });
  return { headline, body: body.map((paragraph) => `<p>${paragraph}</p>`).join('\n') };
}

const clip = (annotation: Annotation, { start, end }: Span): Annotation[] => {
  const clipped = { ...annotation, start: Math.max(start, annotation.start), end: Math.min(end, annotation.end) };
  return clipped.start < clipped.end ? [clipped] : [];
};

function quoteAnnotations(analysis: Analysis): Annotation[] {
  const hues = new Map(legend(analysis).map(({ speaker, hue }) => [speaker, hue]));
  return analysis.quotes.flatMap((quote, i) => {
    const number = i + 1;
    const speakers = speakersOf(quote);
    const attributes = `data-quote="${number}" data-hue="${hues.get(speakers[0]!) ?? 0}" ${speakerAttribute(quote)}`;
    const part = (span: Span | undefined, name: string): Annotation[] =>
      span ? [{ ...span, open: `<span class="${name}" ${attributes}>`, close: '</span>' }] : [];
    const contents = quote.content.map((span, k): Annotation => {
      const names = escapeHtml(speakers.join(', '));
      const link =
        k === 0
          ? `<a class="who" id="in-text-${number}" href="#quote-${number}" aria-label="Citation ${number}, ${names}">${names} <small>${number}</small></a>`
          : '';
      return { ...span, open: `<span class="content ${quote.kind}" ${attributes}>${link}`, close: '</span>' };
    });
    return [...contents, ...part(quote.source, 'source'), ...part(quote.cue, 'cue')];
  });
}

/** Mentions hold one another (« le chef de l'OTAN »), so they are focusable groups, not links. */
const entityAnnotations = ({ entities }: Analysis): Annotation[] =>
  entities.flatMap(({ type, name, acronym, country, mentions }) => {
    const label = escapeHtml([name, acronym === name ? undefined : acronym, country].filter((part) => part !== undefined).join(' · '));
    return mentions.map(({ start, end, kind }) => ({
      start,
      end,
      open: `<span class="entity ${type.toLowerCase()} ${kind}" tabindex="0" role="group" aria-label="${label}" data-name="${label}">`,
      close: '</span>',
    }));
  });

const dateAnnotations = ({ dates }: Analysis): Annotation[] =>
  dates.map(({ start, end, value, unknown = '', type }) => ({
    start,
    end,
    open: `<span class="date" title="${inFrench(type)} ${escapeHtml(value ?? inFrench(unknown))}">`,
    close: '</span>',
  }));
