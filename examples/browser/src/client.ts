import type { Answer, Question } from './worker.ts';

/**
 * Asks the worker about the newest text only: while it reads one, later ones replace each other, so that fast typing in
 * a long text never queues up work. Answers `ask`s in order; some get no answer.
 */
export function startWorker(onAnswer: (answer: Answer) => void, onError: (message: string) => void): (question: Question) => void {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  let busy = false;
  let waiting: Question | undefined;

  const send = (question: Question): void => {
    busy = true;
    worker.postMessage(question);
  };
  const next = (): void => {
    busy = false;
    if (waiting !== undefined) send(waiting);
    waiting = undefined;
  };
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    next();
    onAnswer(data);
  });
  worker.addEventListener('error', ({ message }) => {
    next();
    onError(message);
  });
  return (question) => {
    if (busy) waiting = question;
    else send(question);
  };
}
