import type { QuoteKind } from '@incise/quotes';
import { type Analysis, EMPTY } from './analysis.ts';
import { renderChanges } from './changes-view.ts';
import { type Change, changesBetween } from './changes.ts';
import { type Question, startWorker } from './client.ts';
import { renderDates } from './dates-view.ts';
import { startDeep } from './deep.ts';
import { byId } from './dom.ts';
import { renderEntities } from './entities-view.ts';
import { toCsv, toFrenchCsv, toJson, voicesToCsv, voicesToFrenchCsv } from './export.ts';
import { cancelFills, fill } from './fill.ts';
import { type Filters, filterQuotes } from './filters.ts';
import { startInput } from './input.ts';
import { askInTurn, type Many, readMany } from './many.ts';
import { renderMarked } from './marked-view.ts';
import { workOffline } from './offline.ts';
import { renderQuotes, renderSpeakers } from './quotes-view.ts';
import { revealIn } from './reveal.ts';
import { startTabs } from './tabs.ts';
import { copyLink, download } from './take-away.ts';
import { addUp, type Voices, voicesIn } from './voices.ts';
import { renderVoices } from './voices-view.ts';

/** Wait before speaking to a screen reader. */
const SPEAK = 1200;

const area = byId('text', HTMLTextAreaElement);
const published = byId('published', HTMLInputElement);
const search = byId('search', HTMLInputElement);
const speaker = byId('speaker', HTMLSelectElement);
const kinds = byId('kinds', HTMLFieldSetElement);
const doubtful = byId('doubtful', HTMLInputElement);
const status = byId('status', HTMLElement);
const reveal = revealIn(area);
const number = new Intl.NumberFormat('fr');

interface Shown extends Question {
  readonly analysis: Analysis;
  readonly milliseconds: number;
  /** What the learned reading changed, once it has read. */
  readonly changes?: readonly Change[];
}
/** The text that was read last, and what was found in it: offsets fit this text, even while the field changes. */
let shown: Shown = { text: '', published: '', analysis: EMPTY, milliseconds: 0 };
let many: Many | undefined;
let panel = 'quotes';

const count = (n: number, one: string, several: string): string => `${number.format(n)} ${n < 2 ? one : several}`;
const filters = (): Filters => ({
  search: search.value,
  speaker: speaker.value,
  doubtful: doubtful.checked,
  kinds: new Set([...kinds.querySelectorAll<HTMLInputElement>('input[value]:checked')].map(({ value }) => value as QuoteKind)),
});
const filtered = (): Analysis['quotes'] => filterQuotes(shown.text, shown.analysis.quotes, filters());
const voices = (): Voices => addUp(many?.texts ?? [voicesIn(shown.text, shown.analysis)]);

const givePublished = (): void => {
  published.focus();
  published.scrollIntoView({ block: 'nearest' });
};
const leaveMany = (): void => {
  many = undefined;
  renderPanel(true);
};

function* nodes(): Generator<Node> {
  const { text, analysis } = shown;
  if (panel === 'quotes') yield* renderQuotes(text, filtered(), reveal);
  if (panel === 'marked') yield* renderMarked(text, analysis.quotes);
  if (panel === 'entities') yield* renderEntities(analysis.entities, reveal);
  if (panel === 'dates') yield* renderDates(analysis.dates, reveal, shown.published === '' ? givePublished : undefined);
  if (panel === 'voices') yield* renderVoices(voices(), many, leaveMany);
}

function renderPanel(atOnce: boolean): void {
  const { text, changes } = shown;
  void fill(byId(panel === 'quotes' ? 'quote-list' : panel, HTMLElement), nodes(), atOnce);
  byId('changes', HTMLElement).replaceChildren(...(changes === undefined ? [] : [renderChanges(text, changes)]));
}

let speaking: ReturnType<typeof setTimeout> | undefined;
function announce(): void {
  clearTimeout(speaking);
  speaking = setTimeout(() => {
    const { quotes, entities, dates } = shown.analysis;
    byId('live', HTMLElement).textContent =
      `${count(quotes.length, 'citation', 'citations')}, ${count(entities.length, 'entité', 'entités')}, ${count(dates.length, 'date', 'dates')}`;
  }, SPEAK);
}

function show(next: Shown): void {
  shown = next;
  const { analysis } = next;
  speaker.replaceChildren(...renderSpeakers(analysis.quotes, speaker.value));
  for (const name of ['quotes', 'entities', 'dates'] as const)
    byId(`tab-${name}`, HTMLElement).querySelector('span')?.replaceChildren(number.format(analysis[name].length));
  renderPanel(false);
  announce();
}

/** What the last link or file was refused for: said until a text comes, whatever answers are still on their way. */
let problem = '';
const makeWorker = (): Worker => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
const failed = (message: string): void => {
  status.textContent = `La lecture a échoué : ${message}`;
};
const ask = startWorker({
  make: makeWorker,
  onAnswer: (question, { analysis, milliseconds }) => {
    const { length } = question.text;
    status.textContent =
      length === 0 || problem !== '' ? problem : `${count(length, 'signe', 'signes')}, lus en ${number.format(Math.ceil(milliseconds))} ms`;
    show({ ...question, analysis, milliseconds });
    askDeep(question);
  },
  onError: failed,
});
const read = (): void => {
  ask({ text: area.value, published: published.value });
};
const askDeep = startDeep((question, { analysis }) => {
  if (question.text !== shown.text || question.published !== shown.published) return;
  show({ ...shown, analysis, changes: changesBetween(shown.analysis.quotes, analysis.quotes) });
}, read);

const askInBackground = askInTurn(makeWorker);
function openMany(files: readonly File[]): void {
  let mine: Many = { done: 0, total: files.length, texts: [], problems: [] };
  many = mine;
  byId('tab-voices', HTMLButtonElement).click();
  void readMany(files, published.value, askInBackground, (now) => {
    if (many !== mine) return false;
    many = mine = now;
    if (panel === 'voices') renderPanel(false);
    return true;
  });
}

const loadLink = startInput({
  onKey: cancelFills,
  onText: (fresh) => {
    problem = '';
    if (fresh) {
      many = undefined;
      [speaker.value, search.value] = ['', ''];
    }
    read();
  },
  onFiles: openMany,
  onProblem: (message) => {
    status.textContent = problem = message;
  },
  reading: () => shown.milliseconds,
});

const onClick = (id: string, action: () => unknown): void => {
  byId(id, HTMLButtonElement).addEventListener('click', () => void action());
};
byId('filters', HTMLFormElement).addEventListener('submit', (event) => {
  event.preventDefault();
});
byId('filters', HTMLFormElement).addEventListener('input', () => {
  renderPanel(true);
});
startTabs(byId('tabs', HTMLElement), (name) => {
  panel = name;
  renderPanel(true);
});
onClick('json', () => {
  download('incise.json', 'application/json', toJson(shown.text, shown.published, shown.analysis));
});
onClick('csv', () => {
  if (panel === 'voices') download('parole.csv', 'text/csv', voicesToCsv(voices()));
  else download('citations.csv', 'text/csv', toCsv(shown.text, filtered()));
});
onClick('csv-fr', () => {
  if (panel === 'voices') download('parole.csv', 'text/csv', voicesToFrenchCsv(voices()));
  else download('citations.csv', 'text/csv', toFrenchCsv(shown.text, filtered()));
});
onClick('link', () => copyLink({ text: area.value, published: published.value }));
void workOffline();
if (!(await loadLink())) {
  if (problem === '') read();
  else renderPanel(true);
}
