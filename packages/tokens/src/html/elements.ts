/** What an element does to the text around it; most do nothing and stand in the line. */
export type Layout = 'paragraph' | 'line' | 'cell';

const paragraphs =
  'address article aside blockquote body caption center details dialog dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol p pre section summary table tbody tfoot thead ul';

export const layouts: ReadonlyMap<string, Layout> = /* @__PURE__ */ new Map<string, Layout>([
  ...paragraphs.split(' ').map((name) => [name, 'paragraph'] as const),
  ['br', 'line'],
  ['tr', 'line'],
  ['td', 'cell'],
  ['th', 'cell'],
]);

/** What is left out: code, controls, media, captions, and what surrounds an article. */
export const skipped: readonly string[] = [
  ...['script', 'style', 'template', 'noscript', 'title'],
  ...['button', 'datalist', 'select', 'textarea'],
  ...['audio', 'canvas', 'iframe', 'math', 'noframes', 'object', 'svg', 'video'],
  ...['caption', 'figcaption', 'rp', 'rt'],
  ...['aside', 'dialog', 'footer', 'menu', 'nav'],
];

/** The same by `role`. */
export const skippedRoles: readonly string[] = ['complementary', 'contentinfo', 'dialog', 'menu', 'menubar', 'navigation', 'search'];

/** Elements that another of their name ends: `<li>un<li>deux`. */
export const endedByTheNext: readonly string[] = ['dd', 'dt', 'li', 'p', 'td', 'th', 'tr'];

/** Elements without an end tag. */
export const empty: readonly string[] = [
  ...['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr'],
];
