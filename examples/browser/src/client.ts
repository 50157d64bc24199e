import type { Answer, Question } from './worker.ts';

/**
 * Asks the worker about the newest text only: while it reads one, later ones replace each other, so that fast typing in
 * a long text never queues up work. Questions are answered in order; some get no answer.
 */
export function startWorker(
  onAnswer: (question: Question, answer: Answer) => void,
  onError: (message: string) => void,
): (question: Question) => void {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  let asked: Question | undefined;
  let waiting: Question | undefined;

  const send = (question: Question): void => {
    asked = question;
    worker.postMessage(question);
  };
  const next = (): void => {
    asked = undefined;
    if (waiting !== undefined) send(waiting);
    waiting = undefined;
  };
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    const question = asked;
    next();
    if (question !== undefined) onAnswer(question, data);
  });
  worker.addEventListener('error', ({ message }) => {
    next();
    onError(message);
  });
  return (question) => {
    if (asked === undefined) send(question);
    else waiting = question;
  };
}
