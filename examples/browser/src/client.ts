import type { Progress } from '@incise/neural';
import type { Analysis } from './analysis.ts';
import { type Packed, unpack } from './pack.ts';
import { inSlices } from './slices.ts';

export interface Question {
  readonly text: string;
  /** A day, YYYY-MM-DD, or empty. */
  readonly published: string;
}

export interface Answer {
  readonly analysis: Analysis;
  readonly milliseconds: number;
}

/** How much of a model is loaded, or that it is and reads. */
export type Stage = Progress | 'reading';

/** What a worker sends: an answer; how far it is; why there is no answer. */
export type Message = { readonly packed: Packed; readonly milliseconds: number } | { readonly stage: Stage } | { readonly problem: string };

export interface Client {
  readonly make: () => Worker;
  readonly onAnswer: (question: Question, answer: Answer) => void;
  readonly onError: (message: string, question: Question | undefined) => void;
  readonly onStage?: (stage: Stage) => void;
  /** How long the worker may be silent before it is ended, in milliseconds. */
  readonly patience?: number;
}

/**
 * Asks a worker about the newest text only: while it reads one, later ones replace each other, so that fast typing in a
 * long text never queues up work, and an answer that a newer question has overtaken is dropped. A worker that is silent for
 * too long is ended, and another takes its place.
 */
export function startWorker({ make, onAnswer, onError, onStage, patience = 10_000 }: Client): (question: Question) => void {
  let asked: Question | undefined;
  let waiting: Question | undefined;
  let newest: Question | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const start = (): Worker => {
    const started = make();
    started.addEventListener('message', (event: MessageEvent<Message>) => {
      const question = asked;
      const { data } = event;
      if ('stage' in data) {
        keepTime();
        onStage?.(data.stage);
        return;
      }
      const overtaken = next();
      if ('problem' in data) onError(data.problem, question);
      else if (question !== undefined && !overtaken) void read(question, data.packed, data.milliseconds);
    });
    started.addEventListener('error', ({ message }) => {
      const question = asked;
      next();
      onError(message, question);
    });
    return started;
  };
  /** Unpacks an answer between keys, and gives it on where no newer question has come meanwhile. */
  const read = async (question: Question, packed: Packed, milliseconds: number): Promise<void> => {
    const analysis = await inSlices(unpack(packed), () => newest === question);
    if (analysis !== undefined && newest === question) onAnswer(question, { analysis, milliseconds });
  };
  const keepTime = (): void => {
    clearTimeout(timer);
    timer = setTimeout(replace, patience);
  };
  const send = (question: Question): void => {
    asked = question;
    worker.postMessage(question);
    keepTime();
  };
  /** Goes on to the question that waits; whether there was one. */
  const next = (): boolean => {
    clearTimeout(timer);
    const question = waiting;
    [asked, waiting] = [undefined, undefined];
    if (question !== undefined) send(question);
    return question !== undefined;
  };
  const replace = (): void => {
    const question = asked;
    worker.terminate();
    worker = start();
    onError(`ce texte demande plus de ${patience / 1000} secondes, elle a été arrêtée.`, question);
    next();
  };
  let worker = start();
  return (question) => {
    newest = question;
    if (asked === undefined) send(question);
    else waiting = question;
  };
}
