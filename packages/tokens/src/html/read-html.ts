import { Tokenizer } from 'htmlparser2';
import { checks } from '../checks.ts';
import type { Span } from '../types.ts';
import { layouts, skipped, skippedRoles } from './elements.ts';
import { OpenElements } from './open-elements.ts';
import { gaps, VisibleText } from './visible-text.ts';

/** The visible text of a page. */
export interface HtmlText {
  /** Paragraphs, headings and list items stand apart by a blank line, line breaks and table rows by a newline. */
  readonly text: string;
  /**
   * The span of the HTML that a span of `text` came from: from the first character's beginning to the last one's end, so
   * that tags between them are inside and tags around them are not. An empty span gives an empty span. Offsets are in
   * UTF-16 code units. Throws a RangeError where `start` and `end` are no span of `text`. Logarithmic.
   */
  readonly toSource: (start: number, end: number) => Span;
}

interface Tag {
  readonly name: string;
  readonly start: number;
  hidden: boolean;
}

const invisible = /display\s*:\s*none|visibility\s*:\s*hidden/iu;

/**
 * Reads the visible text out of HTML, a page or a fragment, with a map back to it. Character references are resolved,
 * white space is as a browser shows it, `<q>` has its marks, soft hyphens are gone. Left out are scripts, styles,
 * captions, navigation, asides, page footers, forms' controls, and what is `hidden`. Any string is HTML, and none throws;
 * what is no string does (TypeError). Linear time. Tags and references are cut by htmlparser2's tokenizer, which follows
 * the HTML standard.
 */
export function readHtml(html: string): HtmlText {
  checks.string('readHtml', html);
  const open = new OpenElements();
  const output = new VisibleText();
  let tag: Tag = { name: '', start: 0, hidden: false };
  let attribute = '';
  let value = '';

  const separate = (name: string): void => {
    const layout = layouts.get(name);
    if (open.skips || layout === undefined) return;
    if (name === 'br') output.breakLine();
    else output.separate(gaps[layout]);
  };
  const add = (text: string, start: number, end: number): void => {
    if (open.skips) return;
    if (open.has('pre')) output.addLines(text, start, end);
    else output.addText(text, start, end);
  };
  const begin = (end: number, selfClosing = false): void => {
    const { name, start, hidden } = tag;
    separate(name);
    if (selfClosing && (name === 'svg' || name === 'math')) return;
    open.open(name, hidden || skips(name, open));
    if (name === 'q' && !open.skips) output.addPiece('«\u00A0', start, end);
  };

  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontext(start, end) {
        add(html.slice(start, end), start, end);
      },
      ontextentity(codePoint, end) {
        add(String.fromCodePoint(codePoint), html.lastIndexOf('&', end - 1), end);
      },
      onopentagname(start, end) {
        tag = { name: html.slice(start, end).toLowerCase(), start: start - 1, hidden: false };
      },
      onattribname(start, end) {
        attribute = html.slice(start, end).toLowerCase();
        value = '';
      },
      onattribdata(start, end) {
        if (attribute === 'role' || attribute === 'style') value += html.slice(start, end);
      },
      onattribend() {
        tag.hidden ||=
          attribute === 'hidden' ||
          (attribute === 'style' && invisible.test(value)) ||
          (attribute === 'role' && skippedRoles.includes(value.trim().toLowerCase()));
      },
      onopentagend(end) {
        begin(end + 1);
      },
      onselfclosingtag(end) {
        begin(end + 1, true);
      },
      onclosetag(start, end) {
        const name = html.slice(start, end).toLowerCase();
        if (name === 'q' && !open.skips) {
          const close = html.indexOf('>', end);
          output.addPiece('\u00A0»', start - 2, close === -1 ? html.length : close + 1);
        }
        open.close(name);
        separate(name);
      },
      onattribentity: ignore,
      oncdata: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onprocessinginstruction: ignore,
      onend: ignore,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return { text: output.toString(), toSource: (start, end) => output.map.toSource(start, end) };
}

const ignore = (): void => undefined;

/** The foot of a quotation, « <blockquote>… <footer>Victor Hugo</footer> », says who spoke; that of a page is none. */
const skips = (name: string, open: OpenElements): boolean => skipped.includes(name) && !(name === 'footer' && open.has('blockquote'));
