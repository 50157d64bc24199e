import type { Answer, Question } from './worker.ts';

/** How long the worker may read one text before it is ended, in milliseconds. */
const PATIENCE = 10_000;

const create = (): Worker => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

/**
 * Asks the worker about the newest text only: while it reads one, later ones replace each other, so that fast typing in
 * a long text never queues up work. Questions are answered in order; some get no answer. A worker that does not answer in
 * ten seconds is ended, and another takes its place.
 */
export function startWorker(
  onAnswer: (question: Question, answer: Answer) => void,
  onError: (message: string) => void,
  make: () => Worker = create,
): (question: Question) => void {
  let asked: Question | undefined;
  let waiting: Question | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const start = (): Worker => {
    const started = make();
    started.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      const question = asked;
      next();
      if (question !== undefined) onAnswer(question, data);
    });
    started.addEventListener('error', ({ message }) => {
      next();
      onError(message);
    });
    return started;
  };
  const send = (question: Question): void => {
    asked = question;
    worker.postMessage(question);
    timer = setTimeout(replace, PATIENCE);
  };
  const next = (): void => {
    clearTimeout(timer);
    asked = undefined;
    if (waiting !== undefined) send(waiting);
    waiting = undefined;
  };
  const replace = (): void => {
    worker.terminate();
    worker = start();
    onError(`ce texte demande plus de ${PATIENCE / 1000} secondes, elle a été arrêtée.`);
    next();
  };
  let worker = start();
  return (question) => {
    if (asked === undefined) send(question);
    else waiting = question;
  };
}
