import { byId, h } from './dom.ts';
import { readText } from './file.ts';
import { toPlain } from './html.ts';
import { fromHash } from './link.ts';
import { pauseFor } from './slices.ts';
import sample from './sample.txt?raw';

const SAMPLE_DATE = '2025-10-15';
export interface Input {
  /** The text has changed by a key, and is about to be read. */
  readonly onKey: () => void;
  /** The text is to be read; `fresh` where it is another one. */
  readonly onText: (fresh: boolean) => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onProblem: (message: string) => void;
  /** How long the last text took to be read, in milliseconds. */
  readonly reading: () => number;
}

/** The field, and all the ways by which a text gets into it. Gives a function that takes the text of the page's link, if there is one. */
export function startInput({ onKey, onText, onFiles, onProblem, reading }: Input): () => Promise<boolean> {
  const area = byId('text', HTMLTextAreaElement);
  const published = byId('published', HTMLInputElement);
  const file = byId('file', HTMLInputElement);
  const notice = byId('notice', HTMLElement);

  const announce = (markup: string | undefined): void => {
    notice.hidden = markup === undefined;
    if (markup === undefined) return;
    const undo = h('button', { type: 'button' }, 'Garder le code');
    undo.addEventListener('click', () => {
      area.value = markup;
      notice.hidden = true;
      onText(true);
    });
    notice.replaceChildren('C’était du HTML : il n’en reste que le texte. ', undo);
  };
  /** Puts in the visible text of what looks like HTML, and says so. */
  const put = (given: string): void => {
    const { text, markup } = toPlain(given);
    area.value = text;
    announce(markup);
  };
  const load = (text: string, date: string): void => {
    put(text);
    area.scrollTop = 0;
    published.value = date;
    onText(true);
  };
  const open = async (files: readonly File[]): Promise<void> => {
    const [first] = files;
    if (files.length > 1) onFiles(files);
    else if (first !== undefined) {
      try {
        load(await readText(first), published.value);
      } catch (error) {
        onProblem((error as Error).message);
      }
    }
  };
  const loadLink = async (): Promise<boolean> => {
    const shared = await fromHash(location.hash);
    if (shared === undefined) return false;
    if (shared === 'broken') onProblem('Ce lien est abîmé : son texte ne se lit plus.');
    else if (shared === 'too long') onProblem('Ce lien contient un texte trop long : 2 Mo au plus.');
    else load(shared.text, shared.published);
    return typeof shared !== 'string';
  };

  let pause: ReturnType<typeof setTimeout> | undefined;
  area.addEventListener('input', (event) => {
    const { inputType } = event;
    if (inputType === 'insertFromPaste' || inputType === 'insertFromDrop') put(area.value);
    onKey();
    clearTimeout(pause);
    pause = setTimeout(() => {
      onText(false);
    }, pauseFor(reading()));
  });
  published.addEventListener('change', () => {
    onText(false);
  });
  byId('sample', HTMLButtonElement).addEventListener('click', () => {
    load(sample, SAMPLE_DATE);
  });
  byId('clear', HTMLButtonElement).addEventListener('click', () => {
    load('', '');
    area.focus();
  });
  byId('open', HTMLButtonElement).addEventListener('click', () => {
    file.click();
  });
  file.addEventListener('change', () => {
    void open([...(file.files ?? [])]);
    file.value = '';
  });
  for (const event of ['dragover', 'drop'] as const) {
    addEventListener(event, (drag) => {
      if (drag.dataTransfer?.types.includes('Files') !== true) return;
      drag.preventDefault();
      if (event === 'drop') void open([...drag.dataTransfer.files]);
    });
  }
  addEventListener('hashchange', () => void loadLink());
  return loadLink;
}
