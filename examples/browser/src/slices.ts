/** How long one slice of work may last, in milliseconds: a key that comes meanwhile waits no longer. */
const SLICE = 6;

const pause = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

/** Takes the steps in slices, between which keys are served, while `goesOn` says so. What the last gives; undefined where it went on no more. */
export async function inSlices<T>(steps: Iterator<unknown, T>, goesOn: () => boolean): Promise<T | undefined> {
  let begin = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - begin < SLICE) continue;
    await pause();
    if (!goesOn()) return undefined;
    begin = performance.now();
  }
}

/** The least and the longest pause between keys that is waited for before reading, in milliseconds. */
const [SHORTEST, LONGEST] = [80, 800];

/** The pause to wait for: a text that takes long to read is read when its author rests, for the next key would overtake it. */
export const pauseFor = (reading: number): number => Math.min(Math.max(SHORTEST, 3 * reading), LONGEST);
