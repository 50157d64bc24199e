import type { QuoteKind } from '@incise/quotes';
import { type Analysis, EMPTY } from './analysis.ts';
import { startWorker } from './client.ts';
import { renderDates } from './dates-view.ts';
import { byId } from './dom.ts';
import { renderEntities } from './entities-view.ts';
import { toCsv, toFrenchCsv, toJson } from './export.ts';
import { readText } from './file.ts';
import { type Filters, filterQuotes } from './filters.ts';
import { fromHash, toHash } from './link.ts';
import { renderMarked } from './marked-view.ts';
import { renderQuotes, renderSpeakers } from './quotes-view.ts';
import { revealIn } from './reveal.ts';
import sample from './sample.txt?raw';
import { startTabs } from './tabs.ts';

const SAMPLE_DATE = '2025-10-15';
/** Wait for a pause between keys before reading, and a longer one before speaking to a screen reader. */
const PAUSE = 80;
const SPEAK = 1200;
/** Longer links break in some mail programs. */
const LONG_LINK = 8_000;

const area = byId('text', HTMLTextAreaElement);
const published = byId('published', HTMLInputElement);
const search = byId('search', HTMLInputElement);
const speaker = byId('speaker', HTMLSelectElement);
const kinds = byId('kinds', HTMLFieldSetElement);
const doubtful = byId('doubtful', HTMLInputElement);
const file = byId('file', HTMLInputElement);
const status = byId('status', HTMLElement);
const exported = byId('exported', HTMLElement);
const reveal = revealIn(area);
const number = new Intl.NumberFormat('fr');

/** The text that was read last, and what was found in it: offsets fit this text, even while the field changes. */
let shown: { readonly text: string; readonly published: string; readonly analysis: Analysis } = {
  text: '',
  published: '',
  analysis: EMPTY,
};
let panel = 'quotes';

const count = (n: number, one: string, many: string): string => `${number.format(n)} ${n < 2 ? one : many}`;
const filters = (): Filters => ({
  search: search.value,
  speaker: speaker.value,
  doubtful: doubtful.checked,
  kinds: new Set([...kinds.querySelectorAll<HTMLInputElement>('input[value]:checked')].map(({ value }) => value as QuoteKind)),
});
const filtered = (): Analysis['quotes'] => filterQuotes(shown.text, shown.analysis.quotes, filters());

function renderPanel(): void {
  const { text, analysis } = shown;
  if (panel === 'quotes') byId('quote-list', HTMLElement).replaceChildren(...renderQuotes(text, filtered(), reveal));
  if (panel === 'marked') byId('marked', HTMLElement).replaceChildren(...renderMarked(text, analysis.quotes));
  if (panel === 'entities') byId('entities', HTMLElement).replaceChildren(...renderEntities(analysis.entities, reveal));
  if (panel === 'dates') byId('dates', HTMLElement).replaceChildren(...renderDates(analysis.dates, reveal));
}

function renderCounts(milliseconds: number): void {
  const { text, analysis } = shown;
  for (const name of ['quotes', 'entities', 'dates'] as const)
    byId(`tab-${name}`, HTMLElement).querySelector('span')?.replaceChildren(number.format(analysis[name].length));
  status.textContent = text === '' ? '' : `${count(text.length, 'signe', 'signes')}, lus en ${number.format(Math.ceil(milliseconds))} ms`;
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

const ask = startWorker(
  (question, { analysis, milliseconds }) => {
    shown = { ...question, analysis };
    speaker.replaceChildren(...renderSpeakers(analysis.quotes, speaker.value));
    renderCounts(milliseconds);
    renderPanel();
    announce();
  },
  (message) => {
    status.textContent = `La lecture a échoué : ${message}`;
  },
);
const read = (): void => {
  ask({ text: area.value, published: published.value });
};

let pause: ReturnType<typeof setTimeout> | undefined;
const readSoon = (): void => {
  clearTimeout(pause);
  pause = setTimeout(read, PAUSE);
};

function load(text: string, date: string): void {
  area.value = text;
  area.scrollTop = 0;
  published.value = date;
  speaker.value = '';
  search.value = '';
  read();
}

async function open(chosen: File | undefined): Promise<void> {
  if (chosen === undefined) return;
  try {
    load(await readText(chosen), published.value);
  } catch (error) {
    status.textContent = (error as Error).message;
  }
}

function download(name: string, type: string, content: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}

async function copyLink(): Promise<void> {
  history.replaceState(undefined, '', await toHash({ text: area.value, published: published.value }));
  const { href } = location;
  const long = href.length > LONG_LINK ? ` Il a ${number.format(href.length)} signes : certains logiciels de courrier le couperont.` : '';
  try {
    await navigator.clipboard.writeText(href);
    exported.textContent = `Lien copié.${long}`;
  } catch {
    exported.textContent = `Le lien est dans la barre d’adresse.${long}`;
  }
}

async function loadHash(): Promise<boolean> {
  const shared = await fromHash(location.hash);
  if (typeof shared === 'string') {
    status.textContent =
      shared === 'broken' ? 'Ce lien est abîmé : son texte ne se lit plus.' : 'Ce lien contient un texte trop long : 2 Mo au plus.';
    return false;
  }
  if (shared !== undefined) load(shared.text, shared.published);
  return shared !== undefined;
}

const onClick = (id: string, action: () => unknown): void => {
  byId(id, HTMLButtonElement).addEventListener('click', () => void action());
};

area.addEventListener('input', readSoon);
published.addEventListener('change', read);
onClick('sample', () => {
  load(sample, SAMPLE_DATE);
});
onClick('clear', () => {
  load('', '');
  area.focus();
});
onClick('open', () => {
  file.click();
});
file.addEventListener('change', () => {
  void open(file.files?.[0]);
  file.value = '';
});
for (const event of ['dragover', 'drop'] as const) {
  addEventListener(event, (drag) => {
    if (drag.dataTransfer?.types.includes('Files') !== true) return;
    drag.preventDefault();
    if (event === 'drop') void open(drag.dataTransfer.files[0]);
  });
}
byId('filters', HTMLFormElement).addEventListener('submit', (event) => {
  event.preventDefault();
});
byId('filters', HTMLFormElement).addEventListener('input', renderPanel);
startTabs(document.querySelector('[role=tablist]')!, (name) => {
  panel = name;
  renderPanel();
});
onClick('json', () => {
  download('incise.json', 'application/json', toJson(shown.text, shown.published, shown.analysis));
});
onClick('csv', () => {
  download('citations.csv', 'text/csv', toCsv(shown.text, filtered()));
});
onClick('csv-fr', () => {
  download('citations.csv', 'text/csv', toFrenchCsv(shown.text, filtered()));
});
onClick('link', copyLink);
addEventListener('hashchange', () => void loadHash());
if (!(await loadHash())) {
  if (status.textContent === '') read();
  else renderPanel();
}
