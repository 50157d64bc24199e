import type { AttributedQuote } from '@incise/quotes';
import { capped, h } from './dom.ts';
import { isDoubtful, speakerOf } from './filters.ts';
import { cutAtMarks, isVerbatim, type Stretch, stretches } from './stretches.ts';

const STEP = 200;

/** The stretches of each paragraph; what is between paragraphs falls away. */
function paragraphs(text: string, list: readonly Stretch[]): Stretch[][] {
  const result: Stretch[][] = [[]];
  for (const stretch of list) {
    let at = stretch.start;
    text
      .slice(stretch.start, stretch.end)
      .split('\n')
      .forEach((line, i) => {
        if (i > 0) result.push([]);
        if (line !== '') result.at(-1)!.push({ ...stretch, start: at, end: at + line.length });
        at += line.length + 1;
      });
  }
  return result.filter((paragraph) => paragraph.length > 0);
}

/** The text itself, each quote marked and with its speaker's name at its head; verbatim words stand on a line, reported ones on dots. */
export function* renderMarked(text: string, quotes: readonly AttributedQuote[]): Generator<Node> {
  if (text.trim() === '') {
    yield h('p', { class: 'empty' }, 'Collez un article dans le champ, ou pressez « Exemple ».');
    return;
  }
  const named = new Set<AttributedQuote>();
  const mark = (stretch: Stretch): Node => {
    const { start, end, quote } = stretch;
    const words = text.slice(start, end);
    if (quote === undefined) return document.createTextNode(words);
    const name = speakerOf(quote);
    const head = !named.has(quote) && h('span', { class: 'who' }, name, isDoubtful(quote) && ' · à vérifier');
    named.add(quote);
    return h('mark', { class: isVerbatim(stretch) ? 'verbatim' : 'reported', title: name }, head, words);
  };
  yield h(
    'p',
    { class: 'key' },
    h('mark', { class: 'verbatim' }, 'mots cités tels quels'),
    ' ',
    h('mark', { class: 'reported' }, 'propos rapportés'),
  );
  const cut = paragraphs(text, cutAtMarks(text, stretches(text.length, quotes)));
  yield* capped(cut, STEP, (paragraph) => h('p', { class: 'marked' }, ...paragraph.map(mark)));
}
