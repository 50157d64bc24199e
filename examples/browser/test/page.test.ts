import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { build, preview, type PreviewServer } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sampled } from '../../../test/support/nightly.ts';
import { hasChromium, launch } from './chromium.ts';
import { longText, processorTime, put } from './typing.ts';

const root = join(import.meta.dirname, '..');
const ARTICLE = '« Nous avons gagné », a déclaré vendredi Solène Kervadec à Brest. Selon Marc Verdier, « rien n’est joué ».';

/** Waits for a value; the machine may be busy. */
const poll = <T>(read: () => Promise<T>) => expect.poll(read, { timeout: 30_000 });

describe.skipIf(!hasChromium())('the page in Chromium', { timeout: 180_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'incise-page-'));
  let server: PreviewServer;
  let url: string;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let problems: string[];
  let requests: string[];

  beforeAll(async () => {
    const outDir = join(folder, 'dist');
    await build({ root, logLevel: 'warn', build: { outDir, emptyOutDir: true } });
    server = await preview({ root, logLevel: 'warn', build: { outDir }, preview: { port: 0, host: '127.0.0.1' } });
    url = server.resolvedUrls!.local[0]!;
    browser = await launch();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true });
  });
  beforeEach(async () => {
    problems = [];
    requests = [];
    context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      locale: 'fr-FR',
      acceptDownloads: true,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    page = await context.newPage();
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) problems.push(message.text());
    });
    page.on('pageerror', ({ message }) => problems.push(message));
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(url);
  });
  afterEach(async () => {
    await context.close();
    expect(problems).toEqual([]);
    expect(requests.filter((request) => !request.startsWith(url) && !request.startsWith('data:') && !request.startsWith('blob:'))).toEqual(
      [],
    );
  });

  const text = (): ReturnType<Page['getByLabel']> => page.getByRole('textbox', { name: 'Texte de l’article' });
  const tab = (name: string): ReturnType<Page['getByRole']> => page.getByRole('tab', { name: new RegExp(`^${name}`, 'u') });
  const cards = (): ReturnType<Page['locator']> => page.locator('.quote');
  const speakers = (): Promise<string[]> => page.locator('.speaker h3').allTextContents();
  const openSample = async (): Promise<void> => {
    await page.getByRole('button', { name: 'Exemple' }).click();
    await page.waitForFunction(() => document.querySelectorAll('.quote').length > 5);
  };
  const download = async (button: string): Promise<string> => {
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button, exact: true }).click()]);
    return readFileSync(await file.path(), 'utf8');
  };

  test('what is typed is read as it is typed', async () => {
    await text().pressSequentially(ARTICLE.slice(0, 67));
    await poll(speakers).toEqual(['Solène Kervadec 1']);
    expect(await cards().locator('blockquote').allTextContents()).toEqual(['Nous avons gagné']);
    await text().press('End');
    await text().pressSequentially(ARTICLE.slice(67));
    await poll(speakers).toEqual(['Solène Kervadec 1', 'Marc Verdier 1']);
    await text().fill('');
    await poll(speakers).toEqual([]);
    expect(await page.getByText('les citations apparaîtront ici.').isVisible()).toBe(true);
  });

  test('the publication date gives days their dates', async () => {
    await text().fill(ARTICLE);
    await tab('Dates').click();
    await poll(() => page.locator('#dates abbr').allTextContents()).toEqual(['vendredi']);
    await page.getByRole('button', { name: 'Dire quand il a paru' }).click();
    expect(await page.getByLabel('Parution').evaluate((field) => field === document.activeElement)).toBe(true);
    await page.getByLabel('Parution').fill('2024-07-15');
    await poll(() => page.locator('#dates abbr').allTextContents()).toEqual(['vendredi 12 juillet 2024']);
    expect(await page.locator('#dates abbr').getAttribute('title')).toBe('Code TIMEX3 : 2024-07-12');
    expect(await page.getByRole('button', { name: 'Dire quand il a paru' }).count()).toBe(0);
  });

  test('filters: speaker, kind, words', async () => {
    await openSample();
    const total = await cards().count();
    await page.getByLabel('Locuteur').selectOption('Yann Le Dantec');
    expect(await speakers()).toHaveLength(1);
    const his = await cards().count();
    expect(his).toBeGreaterThan(0);
    expect(his).toBeLessThan(total);
    await page.getByLabel('Locuteur').selectOption('');
    await page.getByLabel('Chercher').fill('COMMERCANTS');
    expect(await cards().count()).toBe(1);
    await page.getByLabel('Chercher').fill('');
    await page.getByLabel('directes', { exact: true }).uncheck();
    expect(await page.locator('.quote.direct').count()).toBe(0);
    expect(await cards().count()).toBeGreaterThan(0);
    for (const kind of ['indirectes', 'mixtes', 'partielles']) await page.getByLabel(kind).uncheck();
    expect(await page.getByText('Aucune citation.').isVisible()).toBe(true);
  });

  test('a quote and the mentions of an entity are shown in the text', async () => {
    await put(page, `${longText(20_000)}\n\n« La fin », a conclu Inès Garrigou.`);
    const selected = (): Promise<string> =>
      text().evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd));
    await page.getByRole('button', { name: 'Montrer dans le texte : La fin' }).click();
    expect(await selected()).toBe('La fin');
    expect(await text().evaluate((area) => area.scrollTop)).toBeGreaterThan(1000);
    await tab('Entités').click();
    const mention = page.getByRole('button', { name: /mentions de Solène Kervadec/u });
    await mention.click();
    expect(await selected()).toBe('Solène Kervadec');
    const first = await text().evaluate((area: HTMLTextAreaElement) => area.selectionStart);
    await mention.click();
    expect(await text().evaluate((area: HTMLTextAreaElement) => area.selectionStart)).toBeGreaterThan(first);
  });

  test('the text is marked: who speaks, and which words are theirs', async () => {
    await text().fill(ARTICLE);
    await tab('Texte marqué').click();
    await poll(() => page.locator('.marked .who').allTextContents()).toEqual(['Solène Kervadec', 'Marc Verdier']);
    expect(await page.locator('.marked mark.verbatim').first().textContent()).toContain('Nous avons gagné');
    await text().fill('');
    await poll(() => page.locator('#marked').textContent()).toContain('Collez un article');
  });

  test('at 1280 × 900 all buttons of the text are in view', async () => {
    await page.setViewportSize({ width: 1280, height: 900 });
    for (const name of ['Exemple', 'Ouvrir…', 'Effacer', 'Lecture approfondie']) {
      const box = await page.getByText(name, { exact: true }).boundingBox();
      expect(box!.y + box!.height).toBeLessThanOrEqual(900);
    }
  });

  test('a link that cannot be opened says so', async () => {
    await page.goto(`${url}#t=abcd`);
    await poll(() => page.locator('#status').textContent()).toContain('Ce lien est abîmé');
  });

  test('pasted HTML becomes text, and can be had back', async () => {
    const html = '<p>&laquo;&nbsp;Oui&nbsp;&raquo;, a dit <b>Léa Petit</b>.</p><p>Elle part.</p>';
    await page.evaluate((copied) => navigator.clipboard.writeText(copied), html);
    await text().press('ControlOrMeta+V');
    await poll(() => text().inputValue()).toBe('«\u00A0Oui\u00A0», a dit Léa Petit.\n\nElle part.');
    await poll(speakers).toEqual(['Léa Petit 1']);
    expect(await page.locator('#notice').textContent()).toContain('C’était du HTML');
    await page.getByRole('button', { name: 'Garder le code' }).click();
    expect(await text().inputValue()).toBe(html);
    expect(await page.locator('#notice').isVisible()).toBe(false);
  });

  const bars = (): Promise<string[]> =>
    page.locator('#voices tbody tr').evaluateAll((rows) => rows.map((row) => row.textContent.replace(/\s/gu, ' ')));

  test('who has the floor in one text', async () => {
    await text().fill('« Nous avons gagné », a déclaré Solène Kervadec, maire de Brest. Selon Marc Verdier, « rien n’est joué ».');
    await tab('Qui a la parole').click();
    await poll(bars).toEqual([
      ...['Solène Kervadec50 %3', 'Marc Verdier50 %3'],
      ...['Femmes50 %3', 'Hommes50 %3'],
      ...['Brest50 %3', 'Non connu50 %3'],
    ]);
    expect(await download('Tableur')).toBe(
      [
        '\uFEFFgroupe;nom;mots;part (%);textes',
        ...['locuteur;Solène Kervadec;3;"50,0";1', 'locuteur;Marc Verdier;3;"50,0";1'],
        ...['genre;Femmes;3;"50,0";1', 'genre;Hommes;3;"50,0";1'],
        ...['organisme;Brest;3;"50,0";1', 'organisme;Non connu;3;"50,0";1', ''],
      ].join('\r\n'),
    );
  });

  test('who has the floor in many files, which leave the field as it is', async () => {
    await text().fill(ARTICLE);
    const files = [
      ['a.txt', '« Oui, bien sûr », a dit Léa Petit.'],
      ['b.html', '<p>« Oui », a dit <b>Léa Petit</b>.</p><p>« Non », a dit Marc Verdier.</p>'],
      ['c.bin', 'a\0b'],
    ].map(([name, content]) => {
      const path = join(folder, name!);
      writeFileSync(path, content!);
      return path;
    });
    await page.setInputFiles('#file', files);
    await poll(() => page.locator('#voices .note').first().textContent()).toContain('3 textes lus.');
    expect((await bars()).slice(0, 2)).toEqual(['Léa Petit80 %4', 'Marc Verdier20 %1']);
    expect(await page.locator('.problems').textContent()).toContain('c.bin : « c.bin » n’est pas un fichier texte.');
    expect(await text().inputValue()).toBe(ARTICLE);
    await page.getByRole('button', { name: 'Revenir au texte' }).click();
    await poll(async () => (await bars())[0]).toContain('Solène Kervadec');
  });

  test('works without a network once it has been opened, and lets its workers reach no other server', async () => {
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await context.setOffline(true);
    await page.reload();
    await openSample();
    await context.setOffline(false);
    const refused = await page.workers()[0]!.evaluate(() =>
      fetch('http://127.0.0.1:1/').then(
        () => 'answered',
        (error: unknown) => String(error),
      ),
    );
    expect(refused).toContain('Failed to fetch');
    problems = [];
    requests = [];
  });

  test('the learned reading says what it changes, and goes when it is switched off', async () => {
    await text().fill(ARTICLE);
    await poll(speakers).toHaveLength(2);
    await page.getByRole('switch', { name: 'Lecture approfondie' }).check();
    await expect
      .poll(() => page.locator('#changes').textContent(), { timeout: 120_000 })
      .toMatch(/^La lecture approfondie (?:confirme|a changé)/u);
    expect(await page.locator('#deep-state').isVisible()).toBe(false);
    await page.getByRole('switch', { name: 'Lecture approfondie' }).uncheck();
    await poll(() => page.locator('#changes').textContent()).toBe('');
  });

  test('JSON, and CSV of what the filters show', async () => {
    await openSample();
    const json = JSON.parse(await download('JSON')) as {
      text: string;
      published: string;
      quotes: { content: { start: number; end: number }[] }[];
      entities: unknown[];
      dates: unknown[];
    };
    expect(json.published).toBe('2025-10-15');
    expect(json.quotes).toHaveLength(await cards().count());
    expect(json.entities.length).toBeGreaterThan(0);
    expect(json.dates.length).toBeGreaterThan(0);
    const blocks = await cards().locator('blockquote').allTextContents();
    for (const { content } of json.quotes)
      expect(blocks).toContain(content.map(({ start, end }) => json.text.slice(start, end)).join(' […] '));
    await page.getByLabel('Locuteur').selectOption('Yann Le Dantec');
    const rows = (await download('CSV')).trim().split('\r\n').slice(1);
    expect(rows).toHaveLength(await cards().count());
    for (const row of rows) expect(row).toMatch(/^Yann Le Dantec,/u);
    expect(await download('Tableur')).toMatch(/^\uFEFFlocuteur;sorte;citation;[^\n]+\r\nYann Le Dantec;/u);
  });

  test('a link carries the text to another page', async () => {
    await text().fill(ARTICLE);
    await page.getByLabel('Parution').fill('2024-07-15');
    await page.getByRole('button', { name: 'Copier le lien' }).click();
    await poll(() => page.locator('#exported').textContent()).toContain('Lien copié.');
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const other = await context.newPage();
    await other.goto(link);
    await poll(() => other.getByLabel('Texte de l’article').inputValue()).toBe(ARTICLE);
    expect(await other.getByLabel('Parution').inputValue()).toBe('2024-07-15');
    await poll(() => other.locator('.quote').count()).toBeGreaterThan(1);
  });

  test('files are opened or dropped, in UTF-8 or Windows-1252', async () => {
    const utf8 = join(folder, 'utf8.txt');
    writeFileSync(utf8, ARTICLE);
    await page.setInputFiles('#file', utf8);
    await poll(() => text().inputValue()).toBe(ARTICLE);
    const latin = join(folder, 'latin.txt');
    writeFileSync(latin, Buffer.from("L'\xe9t\xe9 \x93 fini \x94", 'latin1'));
    await page.setInputFiles('#file', latin);
    await poll(() => text().inputValue()).toBe("L'été “ fini ”");
    const binary = join(folder, 'image.txt');
    writeFileSync(binary, Buffer.from([0, 1, 2, 0xff]));
    await page.setInputFiles('#file', binary);
    await poll(() => page.locator('#status').textContent()).toContain('n’est pas un fichier texte');
    const long = join(folder, 'long.txt');
    writeFileSync(long, longText(100_000));
    await page.setInputFiles('#file', long);
    await page.setInputFiles('#file', binary);
    await poll(() => cards().count()).toBe(60);
    expect(await page.locator('#status').textContent(), 'an answer that comes late').toContain('n’est pas un fichier texte');

    const transfer = await page.evaluateHandle((dropped) => {
      const data = new DataTransfer();
      data.items.add(new File([dropped], 'article.txt', { type: 'text/plain' }));
      return data;
    }, ARTICLE);
    await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
    await poll(() => text().inputValue()).toBe(ARTICLE);
  });

  test('typing stays smooth in 200 kB: from key to paint the page has 25 ms of work, 100 on a device four times slower', async () => {
    await put(page, longText(200_000));
    await poll(() => cards().count()).toBe(60);
    expect(await processorTime(page, 'Léo Aubertin a dit qu’il viendrait. ')).toBeLessThan(25);
    await poll(speakers).toContain('Léo Aubertin 1');
  });

  test('long lists are cut, and go on at the press of a button', async () => {
    await put(page, longText(40_000));
    const dates = page.locator('#dates .entity');
    await tab('Dates').click();
    await poll(() => dates.count()).toBe(60);
    await page.getByRole('button', { name: /^Afficher la suite/u }).click();
    expect(await dates.count()).toBe(120);
  });

  test('tabs work from the keyboard', async () => {
    await openSample();
    await tab('Citations').focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('#marked').isVisible()).toBe(true);
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('#entities').isVisible()).toBe(true);
    await page.keyboard.press('End');
    expect(await page.locator('#voices').isVisible()).toBe(true);
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('#quotes').isVisible()).toBe(true);
    expect(await tab('Citations').getAttribute('aria-selected')).toBe('true');
  });

  test('the built page can send nothing', async () => {
    const refused = await page.evaluate(() =>
      fetch('/favicon.ico').then(
        () => false,
        () => true,
      ),
    );
    expect(refused).toBe(true);
    expect(problems.join('\n')).toContain('Content Security Policy');
    problems = [];
  });

  test('markup in a text stays text', async () => {
    await text().fill('« Nous avons <img src=x onerror=alert(1)> gagné », a dit Solène Kervadec.');
    await poll(() => cards().count()).toBeGreaterThan(0);
    expect(await page.locator('.output img').count()).toBe(0);
  });

  const screens = [
    ['light', 1280],
    ['dark', 1280],
    ['light', 360],
    ['dark', 360],
  ] as const;
  test.each(sampled(screens, 3))('accessible in %s at %d pixels, and nothing is wider than the screen', async (colorScheme, width) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 740 });
    await openSample();
    for (const name of ['Citations', 'Texte marqué', 'Entités', 'Dates', 'Qui a la parole']) {
      await tab(name).click();
      // The whole page once, then what another tab shows.
      const all = new AxeBuilder({ page });
      const { violations } = await (
        name === 'Citations' ? all : all.include('[role=tablist]').include('[role=tabpanel]:not([hidden])')
      ).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      const shots = process.env['SCREENSHOTS'];
      if (shots !== undefined) await page.screenshot({ path: join(shots, `${colorScheme}-${width}-${name}.png`) });
    }
  });
});
