import { checks } from '../checks.ts';

const markup =
  /<\/(?:[abipq]|article|blockquote|body|div|em|h[1-6]|html|li|section|span|strong|td|ul)[\s>]|<(?:br|p)(?:\s[^<>]*)?\/?>|&(?:#\d+|#x[\da-f]+|amp|[aeiou](?:acute|circ|grave|uml)|ccedil|hellip|laquo|lsquo|mdash|nbsp|ndash|quot|raquo|rsquo);/iu;

/**
 * Whether a text looks like HTML rather than the plain text that the other functions read: it has an end tag, `<p>`,
 * `<br>` or a character reference that French news uses. « a < b », « R&D » and « <inaudible> » are no HTML. What is no
 * string throws (TypeError). Linear time.
 */
export function looksLikeHtml(text: string): boolean {
  checks.string('looksLikeHtml', text);
  return markup.test(text);
}
