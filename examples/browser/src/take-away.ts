import { byId } from './dom.ts';
import { toHash } from './link.ts';
import type { Question } from './client.ts';

/** Longer links break in some mail programs. */
const LONG_LINK = 8_000;

export function download(name: string, type: string, content: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}

/** Copies a link that carries the text, and says so. */
export async function copyLink(question: Question): Promise<void> {
  const exported = byId('exported', HTMLElement);
  history.replaceState(undefined, '', await toHash(question));
  const { href } = location;
  const size = new Intl.NumberFormat('fr').format(href.length);
  const long = href.length > LONG_LINK ? ` Il a ${size} signes : certains logiciels de courrier le couperont.` : '';
  try {
    await navigator.clipboard.writeText(href);
    exported.textContent = `Lien copié.${long}`;
  } catch {
    exported.textContent = `Le lien est dans la barre d’adresse.${long}`;
  }
}
