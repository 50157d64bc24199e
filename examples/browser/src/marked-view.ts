import type { AttributedQuote } from '@incise/quotes';
import { h } from './dom.ts';
import { isDoubtful, speakerOf } from './filters.ts';
import { cutAtMarks, isVerbatim, type Stretch, stretches } from './stretches.ts';

/** The text itself, each quote marked and with its speaker's name at its head; verbatim words stand on a line, reported ones on dots. */
export function renderMarked(text: string, quotes: readonly AttributedQuote[]): Node[] {
  if (text.trim() === '') return [h('p', { class: 'empty' }, 'Collez un article dans le champ, ou pressez « Exemple ».')];
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
  return [
    h(
      'p',
      { class: 'key' },
      h('mark', { class: 'verbatim' }, 'mots cités tels quels'),
      ' ',
      h('mark', { class: 'reported' }, 'propos rapportés'),
    ),
    h('div', { class: 'marked' }, ...cutAtMarks(text, stretches(text.length, quotes)).map(mark)),
  ];
}
