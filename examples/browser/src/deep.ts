import type { Progress } from '@incise/neural';
import { type Answer, type Question, startWorker } from './client.ts';
import { byId } from './dom.ts';

/** The longest text that is read by the model, about a minute's work. */
const LIMIT = 100_000;
/** The model starts when no key has come for so long. */
const QUIET = 600;

const READING = 'Lecture approfondie…';

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(0);

/**
 * The learned reading behind its switch: loads the model when it is first switched on, shows how far that is, and reads
 * the newest text when typing has paused. Gives the function to call with every text that has been read without it.
 */
export function startDeep(
  onAnswer: (question: Question, answer: Answer) => void,
  onSwitch: (on: boolean) => void,
): (question: Question) => void {
  const toggle = byId('deep', HTMLInputElement);
  const state = byId('deep-state', HTMLElement);
  const words = state.querySelector('span')!;
  const bar = state.querySelector('progress')!;
  let ask: ((question: Question) => void) | undefined;
  let quiet: ReturnType<typeof setTimeout> | undefined;

  const say = (message: string, progress?: Progress | 'busy'): void => {
    state.hidden = message === '';
    words.textContent = message;
    bar.hidden = progress === undefined;
    if (progress === undefined || progress === 'busy' || progress.total === undefined) bar.removeAttribute('value');
    else [bar.max, bar.value] = [progress.total, progress.loaded];
  };
  const start = (): ((question: Question) => void) =>
    startWorker({
      make: () => new Worker(new URL('./deep-worker.ts', import.meta.url), { type: 'module' }),
      patience: 90_000,
      onStage: (stage) => {
        if (stage === 'reading') say(READING, 'busy');
        else
          say(
            `Chargement du modèle : ${megabytes(stage.loaded)} Mo${stage.total === undefined ? '' : ` sur ${megabytes(stage.total)}`}`,
            stage,
          );
      },
      onAnswer: (question, answer) => {
        say('');
        if (toggle.checked) onAnswer(question, answer);
      },
      onError: (message) => {
        say(`La lecture approfondie a échoué : ${message}`);
      },
    });

  toggle.addEventListener('change', () => {
    clearTimeout(quiet);
    say('');
    onSwitch(toggle.checked);
  });
  return (question) => {
    clearTimeout(quiet);
    if (!toggle.checked) return;
    if (question.text.length > LIMIT) {
      say('Ce texte est trop long pour la lecture approfondie : 100 000 signes au plus.');
      return;
    }
    if (question.text === '') {
      say('');
      return;
    }
    say(READING, 'busy');
    quiet = setTimeout(() => {
      (ask ??= start())(question);
    }, QUIET);
  };
}
