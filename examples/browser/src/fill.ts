import { inSlices } from './slices.ts';

const current = new Map<Element, symbol>();

function* appended(nodes: Iterable<Node>, to: DocumentFragment): Generator<void, void> {
  for (const node of nodes) {
    to.append(node);
    yield;
  }
}

/**
 * Makes an element's new content in slices, and puts it in when all is there. A later call for the same element, or
 * `cancelFills`, ends one under way. `atOnce` is for what the user has just asked to see.
 */
export async function fill(element: Element, nodes: Iterable<Node>, atOnce: boolean): Promise<void> {
  const turn = Symbol('fill');
  current.set(element, turn);
  const made = document.createDocumentFragment();
  if (atOnce) made.append(...nodes);
  else {
    const goesOn = (): boolean => current.get(element) === turn;
    await inSlices(appended(nodes, made), goesOn);
    if (!goesOn()) return;
  }
  element.replaceChildren(made);
}

/** Ends all rendering under way: what it would show is about to be out of date. */
export const cancelFills = (): void => {
  current.clear();
};
