import { type Answer, type Question, startWorker } from './client.ts';
import { readText } from './file.ts';
import { toPlain } from './html.ts';
import { type Voice, voicesIn } from './voices.ts';

/** How far the reading of many files is. */
export interface Many {
  readonly done: number;
  readonly total: number;
  readonly texts: readonly (readonly Voice[])[];
  /** What could not be read, and why. */
  readonly problems: readonly string[];
}

/** Asks a worker of its own, so that the field's stays free, one question after another. */
export function askInTurn(make: () => Worker): (question: Question) => Promise<Answer> {
  let settle: { readonly resolve: (answer: Answer) => void; readonly reject: (error: Error) => void } | undefined;
  let ask: ((question: Question) => void) | undefined;
  const start = (): ((question: Question) => void) =>
    startWorker({
      make,
      onAnswer: (_question, answer) => settle?.resolve(answer),
      onError: (message) => settle?.reject(new Error(message)),
    });
  return (question) =>
    new Promise((resolve, reject) => {
      settle = { resolve, reject };
      (ask ??= start())(question);
    });
}

/** Reads files one by one; `onProgress` is told after each, and says whether to go on. Of each text only its voices are kept. */
export async function readMany(
  files: readonly File[],
  published: string,
  ask: (question: Question) => Promise<Answer>,
  onProgress: (many: Many) => boolean,
): Promise<void> {
  const texts: (readonly Voice[])[] = [];
  const problems: string[] = [];
  for (const [i, file] of files.entries()) {
    try {
      const { text } = toPlain(await readText(file));
      const { analysis } = await ask({ text, published });
      texts.push(voicesIn(text, analysis));
    } catch (error) {
      problems.push(`${file.name} : ${(error as Error).message}`);
    }
    if (!onProgress({ done: i + 1, total: files.length, texts, problems })) return;
  }
}
