import { readInvented } from '../readers/labels.ts';
import { attributed, changedBy } from '../rewritten/changed.ts';
import { REWRITINGS } from '../rewritten/rewritings.ts';
import { percent, type Section } from './section.ts';

/** How little of what is found depends on how a text is written. */
export function rewrittenSections(): Section[] {
  const texts = readInvented('press').map(({ text }) => attributed(text));
  return [
    {
      title: 'The same articles written otherwise',
      note: 'The invented press, each article rewritten in one way that changes nothing of what it says: quotes of the article as it is that are not found with the same words and speaker.',
      header: ['rewritten with', 'for example', 'quotes', 'changed, %'],
      rows: REWRITINGS.map((rewriting) => {
        const { quotes, changed } = changedBy(rewriting, texts);
        return [rewriting.name, `\`${rewriting.example}\``, String(quotes), percent(changed / quotes, 1)];
      }),
    },
  ];
}
