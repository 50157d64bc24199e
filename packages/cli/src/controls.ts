import { expectText } from './checks.ts';

/** Controls, a line feed left alone; what turns the direction of writing; lone surrogates. */
const CONTROLS = /(?!\n)[\p{Cc}\p{Cs}\p{Bidi_Control}]/gu;

/**
 * Control characters as signs that can be seen, so that a text cannot move the cursor, write the clipboard or hide words
 * in the terminal that shows it: ␛ for an escape, ‹U+009B› for one without a picture of its own.
 */
export function showControls(text: string): string {
  expectText('showControls', text);
  return text.replace(CONTROLS, (control) => {
    const code = control.codePointAt(0)!;
    if (code < 0x20) return String.fromCodePoint(0x2400 + code);
    if (code === 0x7f) return '␡';
    return `‹U+${code.toString(16).toUpperCase().padStart(4, '0')}›`;
  });
}
