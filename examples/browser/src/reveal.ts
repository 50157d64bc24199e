import { h } from './dom.ts';

/** Selects a stretch of the text and brings it into view. */
export type Reveal = (span: { readonly start: number; readonly end: number }) => void;

/** Where the list is below the text, a button leads back to where it was left. */
function offerReturn(): void {
  document.querySelector('.return')?.remove();
  const left = scrollY;
  const back = h('button', { type: 'button', class: 'return' }, 'Revenir à la liste');
  back.addEventListener('click', () => {
    back.remove();
    scrollTo(0, left);
  });
  document.body.append(back);
}

export const revealIn =
  (area: HTMLTextAreaElement): Reveal =>
  ({ start, end }) => {
    // Where there is no mouse the focus would bring the keyboard up: it comes when the field is touched.
    if (matchMedia('(pointer: coarse)').matches) {
      area.inputMode = 'none';
      area.addEventListener('pointerdown', () => (area.inputMode = ''), { once: true });
    }
    if (scrollY > 0) offerReturn();
    // Browsers scroll to a caret when the field gets the focus, not when the selection moves.
    area.blur();
    area.setSelectionRange(start, start);
    area.focus();
    area.setSelectionRange(start, end);
    area.scrollIntoView({ block: 'nearest' });
  };
