/** Selects a stretch of the text and brings it into view. */
export type Reveal = (span: { readonly start: number; readonly end: number }) => void;

export const revealIn =
  (area: HTMLTextAreaElement): Reveal =>
  ({ start, end }) => {
    // Where there is no mouse the focus would bring the keyboard up: it comes when the field is touched.
    if (matchMedia('(pointer: coarse)').matches) {
      area.inputMode = 'none';
      area.addEventListener('pointerdown', () => (area.inputMode = ''), { once: true });
    }
    // Browsers scroll to a caret when the field gets the focus, not when the selection moves.
    area.blur();
    area.setSelectionRange(start, start);
    area.focus();
    area.setSelectionRange(start, end);
    area.scrollIntoView({ block: 'nearest' });
  };
