/** The page's only script: tables are open where there is room, speakers can be filtered, a quote lights up together with its source and cue. */
const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];

const wide = matchMedia('(min-width: 44rem)').matches;
for (const details of document.querySelectorAll('details')) details.open = wide;
document.querySelector('article')?.addEventListener('click', (event) => {
  const row = (event.target as HTMLElement).closest('a.who')?.getAttribute('href');
  if (row) document.querySelector(row)?.closest('details')?.setAttribute('open', '');
});

document.querySelector('.legend')?.addEventListener('change', () => {
  const shown = new Set(all('.legend input:checked').map((input) => (input as HTMLInputElement).value));
  for (const element of all('[data-speakers]')) {
    const speakers = JSON.parse(element.dataset['speakers'] ?? '[]') as string[];
    element.classList.toggle('off', !speakers.some((speaker) => shown.has(speaker)));
  }
});

const light = (event: Event, on: boolean): void => {
  const number = (event.target as HTMLElement).closest<HTMLElement>('[data-quote]')?.dataset['quote'];
  if (number !== undefined) for (const part of all(`[data-quote="${number}"]`)) part.classList.toggle('lit', on);
};
for (const [type, on] of [
  ['mouseover', true],
  ['focusin', true],
  ['mouseout', false],
  ['focusout', false],
] as const) {
  document.querySelector('article')?.addEventListener(type, (event) => {
    light(event, on);
  });
}
