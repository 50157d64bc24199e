import type { Span } from '@incise/tokens';

/** A stretch of the article to be wrapped in an element. */
export interface Annotation extends Span {
  /** The opening tag; a stretch that had to be cut gets one for each piece. */
  readonly open: string;
  readonly close: string;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/gu, (character) => ENTITIES[character]!);

/**
 * Wraps stretches of `text` in elements. Longer stretches hold shorter ones; of two that cross, the later is cut where
 * the earlier ends, so that the elements always nest.
 */
export function markUp(text: string, annotations: readonly Annotation[], start = 0, end = text.length): string {
  const queue = [...annotations].sort(outermostFirst);
  let html = '';
  let at = start;
  for (let outer = queue.shift(); outer !== undefined; outer = queue.shift()) {
    const inside: Annotation[] = [];
    const later: Annotation[] = [];
    for (const other of queue) {
      if (other.start >= outer.end) later.push(other);
      else if (other.end <= outer.end) inside.push(other);
      else {
        inside.push({ ...other, end: outer.end });
        later.push({ ...other, start: outer.end });
      }
    }
    html += escapeHtml(text.slice(at, outer.start)) + outer.open + markUp(text, inside, outer.start, outer.end) + outer.close;
    at = outer.end;
    queue.splice(0, queue.length, ...later.sort(outermostFirst));
  }
  return html + escapeHtml(text.slice(at, end));
}

const outermostFirst = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** The paragraphs of a text: the stretches between blank lines. */
export function paragraphs(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const line of text.split(/(\n\s*\n)/u)) {
    if (line.trim() !== '') spans.push({ start, end: start + line.length });
    start += line.length;
  }
  return spans;
}
