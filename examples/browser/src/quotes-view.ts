import type { AttributedQuote, QuoteKind } from '@incise/quotes';
import { capped, h } from './dom.ts';
import { bySpeaker, contentOf, isDoubtful, perhapsOf, speakerOf } from './filters.ts';
import type { Reveal } from './reveal.ts';

const KINDS: Readonly<Record<QuoteKind, string>> = { direct: 'directe', indirect: 'indirecte', mixed: 'mixte', partial: 'partielle' };
const STEP = 30;

function card(text: string, quote: AttributedQuote, reveal: Reveal): HTMLElement {
  const surface = (label: string, span: AttributedQuote['cue']): Node | undefined =>
    span && h('span', {}, h('b', {}, label), ` ${text.slice(span.start, span.end)}`);
  const flags = [
    quote.negated && 'niée',
    quote.conditional && 'au conditionnel',
    quote.interrogative && 'question',
    quote.future && 'à venir',
    isDoubtful(quote) && 'à vérifier',
  ].filter((flag) => flag !== undefined && flag !== false);
  const content = contentOf(text, quote);
  const perhaps = perhapsOf(quote);
  const whole = { start: quote.content[0]?.start ?? 0, end: quote.content.at(-1)?.end ?? 0 };
  return h(
    'li',
    { class: `quote ${quote.kind}` },
    h('blockquote', {}, content),
    h(
      'p',
      { class: 'meta' },
      h('span', { class: 'kind' }, KINDS[quote.kind]),
      ...flags.map((flag) => h('span', { class: 'kind' }, flag)),
      perhaps !== undefined && h('span', {}, perhaps),
      surface('introduite par', quote.cue),
      surface('source', quote.source),
      surface('quand', quote.date),
      surface('à', quote.addressee),
      surface('par', quote.medium),
      h(
        'button',
        {
          type: 'button',
          class: 'show',
          'aria-label': `Montrer dans le texte : ${content.slice(0, 40)}`,
          click: () => {
            reveal(whole);
          },
        },
        'Montrer',
      ),
    ),
  );
}

const none = (text: string): HTMLElement =>
  h(
    'p',
    { class: 'empty' },
    text.trim() === '' ? 'Collez un article dans le champ, ou pressez « Exemple » : les citations apparaîtront ici.' : 'Aucune citation.',
  );

/** Quotes under their speakers; the sections of one speaker are capped, and so is the number of speakers. */
export function* renderQuotes(text: string, quotes: readonly AttributedQuote[], reveal: Reveal): Generator<Node> {
  if (quotes.length === 0) yield none(text);
  yield* capped(bySpeaker(quotes), STEP, ([speaker, group]) =>
    h(
      'section',
      { class: 'speaker' },
      h('h3', {}, speaker, ' ', h('span', { class: 'count' }, String(group.length))),
      h('ul', {}, ...capped(group, STEP, (quote) => card(text, quote, reveal))),
    ),
  );
}

/** The speakers to choose from, each with its number of quotes. */
export function renderSpeakers(quotes: readonly AttributedQuote[], chosen: string): Node[] {
  const groups = bySpeaker(quotes);
  const names = groups.map(([name, group]) => h('option', { value: name, selected: name === chosen && '' }, `${name} (${group.length})`));
  const gone = chosen !== '' && !quotes.some((quote) => speakerOf(quote) === chosen);
  return [
    h('option', { value: '' }, 'Tous les locuteurs'),
    ...(gone ? [h('option', { value: chosen, selected: '' }, `${chosen} (0)`)] : []),
    ...names,
  ];
}
