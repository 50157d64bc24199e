type Child = Node | string | false | undefined;
type Attributes = Readonly<Record<string, string | false | undefined | ((event: Event) => void)>>;

/** An element with attributes, listeners (functions) and children. Text is always text, never markup. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (value !== undefined && value !== false) element.setAttribute(name, value);
  }
  element.append(...children.filter((child) => child !== undefined && child !== false));
  return element;
}

/** The element of index.html with that id. */
export function byId<T extends HTMLElement>(id: string, type: new () => T): T {
  const element = document.getElementById(id);
  if (!(element instanceof type)) throw new Error(`index.html has no ${type.name} with the id ${id}`);
  return element;
}

/**
 * The first `step` items, and a button for the next, `inside` what the list is made of: a long article has thousands, and
 * the page stays quick. Made as they are asked for.
 */
export function* capped<T>(
  items: readonly T[],
  step: number,
  render: (item: T) => Node,
  inside: (more: HTMLElement) => HTMLElement = (more) => more,
): Generator<Node> {
  for (const item of items.slice(0, step)) yield render(item);
  const rest = items.slice(step);
  if (rest.length === 0) return;
  const more = h('button', { type: 'button', class: 'more' }, `Afficher la suite (${rest.length})`);
  const last = inside(more);
  more.addEventListener('click', () => {
    const next = [...capped(rest, step, render, inside)];
    last.replaceWith(...next);
    if (next[0] instanceof HTMLElement) next[0].querySelector<HTMLElement>('button')?.focus();
  });
  yield last;
}
