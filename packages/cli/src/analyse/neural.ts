import type { Reading } from '@incise/tokens';

/** What `@incise/neural` gives: its reading of a text is passed on as it is. */
export interface Model {
  read(text: string): Promise<Reading>;
}

/** The package that `--neural` needs is not there. */
export class NoModel extends Error {}

/** Throws NoModel where the package is not installed, before anything is read. */
export function expectModel(name = '@incise/neural'): void {
  try {
    import.meta.resolve(name);
  } catch (cause) {
    throw new NoModel(`--neural needs ${name}, which is not installed: npm install ${name}`, { cause });
  }
}

export async function loadModel(name = '@incise/neural'): Promise<Model> {
  const neural = (await import(name)) as { loadModel(): Promise<Model> | Model };
  return neural.loadModel();
}
