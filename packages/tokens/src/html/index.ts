export { looksLikeHtml } from './looks-like-html.ts';
export { readHtml } from './read-html.ts';
export type { HtmlText } from './read-html.ts';
