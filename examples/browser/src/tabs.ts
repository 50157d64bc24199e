/** Tabs as the ARIA practices describe them: arrows, Home and End move; only the chosen tab is in the tab order. */
export function startTabs(list: Element, onChange: (panel: string) => void): void {
  const tabs = [...list.querySelectorAll<HTMLElement>('[role=tab]')];
  const choose = (tab: HTMLElement): void => {
    for (const other of tabs) {
      const chosen = other === tab;
      other.setAttribute('aria-selected', String(chosen));
      other.tabIndex = chosen ? 0 : -1;
      const panel = other.getAttribute('aria-controls') ?? '';
      document.getElementById(panel)?.toggleAttribute('hidden', !chosen);
      if (chosen) onChange(panel);
    }
  };
  tabs.forEach((tab, i) => {
    tab.addEventListener('click', () => {
      choose(tab);
    });
    tab.addEventListener('keydown', (event) => {
      const target = { ArrowRight: i + 1, ArrowLeft: i - 1, Home: 0, End: -1 }[event.key];
      const next = target === undefined ? undefined : tabs.at(target % tabs.length);
      if (next === undefined) return;
      event.preventDefault();
      next.focus();
      choose(next);
    });
  });
}
