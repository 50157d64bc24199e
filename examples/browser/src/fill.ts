/** How long one slice of rendering may last, in milliseconds: a key that comes meanwhile waits no longer. */
const SLICE = 6;

const current = new Map<Element, symbol>();

const pause = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

/**
 * Makes an element's new content in slices, between which keys are served, and puts it in when all is there. A later call
 * for the same element, or `cancelFills`, ends one under way. `atOnce` is for what the user has just asked to see.
 */
export async function fill(element: Element, nodes: Iterable<Node>, atOnce: boolean): Promise<void> {
  const turn = Symbol('fill');
  current.set(element, turn);
  const made = document.createDocumentFragment();
  let begin = performance.now();
  for (const node of nodes) {
    made.append(node);
    if (atOnce || performance.now() - begin < SLICE) continue;
    await pause();
    if (current.get(element) !== turn) return;
    begin = performance.now();
  }
  element.replaceChildren(made);
}

/** Ends all rendering under way: what it would show is about to be out of date. */
export const cancelFills = (): void => {
  current.clear();
};
