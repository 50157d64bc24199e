/** Selects a stretch of the text and brings it into view. */
export type Reveal = (span: { readonly start: number; readonly end: number }) => void;

export const revealIn =
  (area: HTMLTextAreaElement): Reveal =>
  ({ start, end }) => {
    // Browsers scroll to a caret when the field gets the focus, not when the selection moves.
    area.blur();
    area.setSelectionRange(start, start);
    area.focus();
    area.setSelectionRange(start, end);
    area.scrollIntoView({ block: 'nearest' });
  };
