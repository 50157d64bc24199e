/** The condition that is left out, or -1. */
export let lost = -1;

export const lose = (id: number): void => {
  lost = id;
};

/** The conditions that were not what they would be if left out, since the set was last cleared. */
export const fired = new Set<number>();

export function ask<T>(id: number, neutral: boolean, value: T): T {
  if (Boolean(value) !== neutral) fired.add(id);
  return value;
}
