import type { Change } from './changes.ts';
import { h } from './dom.ts';
import { contentOf, speakerOf } from './filters.ts';

function inWords({ kind, quote, before }: Change): string {
  if (kind === 'added') return `nouvelle citation de ${speakerOf(quote)}`;
  if (kind === 'gone') return `n’est plus une citation (était de ${speakerOf(quote)})`;
  return kind === 'words' ? 'commence ou finit ailleurs' : `${speakerOf(quote)}, et non plus ${speakerOf(before!)}`;
}

const summary = (changes: readonly Change[]): string => {
  if (changes.length === 0) return 'La lecture approfondie confirme toutes les citations.';
  return `La lecture approfondie a changé ${changes.length === 1 ? 'une citation' : `${changes.length} citations`}.`;
};

/** What the learned reading changed, to open under the filters. */
export function renderChanges(text: string, changes: readonly Change[]): Node {
  if (changes.length === 0) return h('p', { class: 'note' }, summary(changes));
  return h(
    'details',
    { class: 'note', open: '' },
    h('summary', {}, summary(changes)),
    h(
      'ul',
      { class: 'changes' },
      ...changes.map((change) => h('li', {}, `« ${shorten(contentOf(text, change.quote))} » : `, h('b', {}, inWords(change)))),
    ),
  );
}

const shorten = (words: string): string => (words.length > 60 ? `${words.slice(0, 58).trimEnd()}…` : words);
