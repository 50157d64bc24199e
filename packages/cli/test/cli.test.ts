import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NODE_ARGS, type Result, runProgram } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'incise-cli-'));
const file = (name: string, content: string | Buffer): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
beforeAll(() => {
  mkdirSync(join(folder, 'directory'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const TEXT = '« Oui », a dit mardi Léa Petit. Selon Jean Martin, =la grève durera.';
const HTML = '<p>&laquo;&nbsp;Oui&nbsp;&raquo;, a dit mardi <b>Léa Petit</b>.</p><nav>Menu</nav>';
const json = ({ stdout }: Result): Record<string, unknown>[] => JSON.parse(stdout) as Record<string, unknown>[];

describe('output', () => {
  const text = file('a.txt', TEXT);

  test('tables for people, one for each reading', async () => {
    const { code, stdout, stderr } = await runProgram(['all', text, '--published', '2026-03-12']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.split('\n').map((line) => line.split(/ {2,}/u).filter((cell) => cell !== ''))).toEqual([
      [`${text} 2 quotes`],
      [],
      ['speaker', 'quote', 'cue', 'kind'],
      ['Léa Petit', 'Oui', 'a dit', 'direct'],
      ['Jean Martin', '=la grève durera', 'Selon', 'indirect'],
      [],
      [`${text} 2 entities`],
      [],
      ['name', 'type', 'country', 'mentions', 'forms', 'roles'],
      ['Léa Petit', 'PER', '1', 'Léa Petit'],
      ['Jean Martin', 'PER', '1', 'Jean Martin'],
      [],
      [`${text} 1 dates`],
      [],
      ['text', 'type', 'value', 'mod'],
      ['mardi', 'DATE', '2026-03-10'],
      [],
      [],
    ]);
  });

  test('CSV, whose cells no spreadsheet runs', async () => {
    const { code, stdout } = await runProgram(['quotes', text, '--csv']);
    expect(code).toBe(0);
    expect(stdout.replaceAll(/,0\.\d+/gu, ',0.…')).toBe(
      `id,speaker,kind,quote,cue,source,confidence,speakerConfidence,unknown,start,end\n` +
        `${text},Léa Petit,direct,Oui,a dit,Léa Petit,0.…,0.…,,2,5\n${text},Jean Martin,indirect,'=la grève durera,Selon,Jean Martin,0.…,0.…,,51,67\n`,
    );
  });

  test('JSON of many files, whose spans are offsets into each as given', async () => {
    const page = file('b.html', HTML);
    const result = await runProgram(['quotes', text, page, '--json']);
    expect(result).toMatchObject({ code: 0, stderr: '' });
    const [one, two] = json(result) as unknown as {
      id: string;
      html?: true;
      quotes: { text: string; content: { start: number; end: number }[] }[];
    }[];
    expect([one!.id, one!.html, one!.quotes.map((quote) => quote.text)]).toEqual([text, undefined, ['Oui', '=la grève durera']]);
    expect([two!.id, two!.html, two!.quotes.map((quote) => quote.text)]).toEqual([page, true, ['Oui']]);
    const { start, end } = two!.quotes[0]!.content[0]!;
    expect(HTML.slice(start, end)).toBe('Oui');
  });

  test('control characters of a text, of its name and of a bad line are shown, not sent', async () => {
    const lines = '{"id":"a\\u001b[2J","text":"« Oui\\u0007 », a dit Léa Petit."}\n{"id":"\\u009b1m"}\n';
    const { code, stdout, stderr } = await runProgram(['quotes', '--format', 'ndjson', '--workers', '0', '--quiet'], lines);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^a␛\[2J 1 quotes\n\n.*\nLéa Petit +Oui␇ /u);
    expect(stderr).toBe('{"line":2,"id":"‹U+009B›1m","error":"missing text"}\n');
  });
});

describe('input', () => {
  test.each([
    [
      'text from standard input',
      ['tokens', '--json'],
      'Un.',
      [
        {
          id: 'stdin',
          tokens: [
            { start: 0, end: 2, text: 'Un', kind: 'word' },
            { start: 2, end: 3, text: '.', kind: 'punctuation' },
          ],
        },
      ],
    ],
    [
      'NDJSON where it is said',
      ['dates', '--json', '-f', 'ndjson', '-p', '2026-03-12', '-q', '-w', '1'],
      '{"id":1e400,"text":"lundi"}\n',
      '[\n{"id":1e400,"dates":[{"start":0,"end":5,"text":"lundi","type":"DATE","value":"2026-03-09"}]}\n]\n',
    ],
    ['nothing', ['quotes', '--json', '-f', 'ndjson', '-q', '-w', '0', '-'], '', []],
  ])('%s', async (_name, args, input, expected) => {
    const { code, stdout, stderr } = await runProgram(args, input);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(typeof expected === 'string' ? stdout : JSON.parse(stdout)).toEqual(expected);
  });

  test('a text that looks like HTML is read as such, and stderr says so', async () => {
    const text = file('c.txt', HTML);
    const result = await runProgram(['quotes', text, '--json']);
    expect(result.stderr).toBe(`${text} looks like HTML and was read as such; --format text reads it as it is\n`);
    expect(json(result)).toMatchObject([{ html: true, quotes: [{ speaker: 'Léa Petit' }] }]);
    const plain = await runProgram(['quotes', text, '--json', '--format', 'text']);
    expect(plain.stderr).toBe('');
    expect(json(plain)[0]).not.toHaveProperty('html');
    const line = `${JSON.stringify({ id: 1, text: HTML })}\n{"id":2,"text":"Non."}\n`;
    const stream = await runProgram(['quotes', '--ndjson', '--workers', '1'], line);
    expect(stream.stderr).toMatch(/^2 articles, 0 bad lines, 1 read as HTML, /u);
    expect(stream.stdout.split('\n')[1]).toBe('{"id":2,"quotes":[]}');
  });

  test.each([
    ['a directory', ['directory'], / is a directory\n$/u],
    ['a file that is not there', ['none.txt'], /no such file/u],
  ])('%s is an error', async (_name, [name], message) => {
    const { code, stdout, stderr } = await runProgram(['quotes', join(folder, name!)]);
    expect({ code, stdout }).toEqual({ code: 74, stdout: '' });
    expect(stderr).toMatch(message);
  });

  const incise = [process.execPath, ...NODE_ARGS].map((word) => `'${word}'`).join(' ');
  test.skipIf(process.platform !== 'linux').each([
    ['a directory', `${incise} quotes --ndjson < '${folder}'`, 'incise: standard input is a directory\n', 74],
    ['closed', `${incise} quotes --ndjson <&-`, 'incise: standard input is closed\n', 74],
    ['empty', `${incise} quotes --ndjson --quiet < /dev/null`, '', 0],
  ])('standard input that is %s', (_name, command, message, code) => {
    const { status, stdout, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
    expect({ status, stdout, stderr }).toEqual({ status: code, stdout: '', stderr: message });
  });

  test('bytes that are no UTF-8 are told with the file', async () => {
    const latin = file('latin.txt', Buffer.from([0x61, 0xe9]));
    const { code, stderr } = await runProgram(['quotes', latin, '--json']);
    expect({ code, stderr }).toEqual({ code: 1, stderr: `{"line":1,"file":"${latin}","id":"${latin}","error":"not UTF-8"}\n` });
  });
});

test.skipIf(process.platform !== 'linux')('a full disk leaves no half record in the errors file', () => {
  const errors = join(folder, 'errors.ndjson');
  const lines = Array.from({ length: 200 }, (_, i) => `{"id":"${i}"}\n`).join('');
  // The shell's limit on the size of a file, in blocks, stands for a disk: 4 or 8 records fit.
  const command = `ulimit -f 1; trap '' XFSZ; exec ${[process.execPath, ...NODE_ARGS].join(' ')} quotes --ndjson -q -w 0 --errors '${errors}'`;
  const { status, stderr } = spawnSync('sh', ['-c', command], {
    input: lines,
    encoding: 'utf8',
  });
  expect(status).toBe(74);
  expect(stderr).toContain('EFBIG');
  const records = readFileSync(errors, 'utf8');
  expect(records.endsWith('\n')).toBe(true);
  expect(
    records
      .trim()
      .split('\n')
      .map((record) => (JSON.parse(record) as { line: number }).line),
  ).toEqual(Array.from({ length: records.trim().split('\n').length }, (_, i) => i + 1));
});

describe('the command line', () => {
  test('--version and --help', async () => {
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8')) as { version: string };
    expect(await runProgram(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
    const help = await runProgram(['quotes', '--help']);
    expect(help).toMatchObject({ code: 0, stderr: '' });
    expect(readFileSync(join(import.meta.dirname, '../README.md'), 'utf8')).toContain(help.stdout.trim());
  });

  test('what is wrong with it goes to stderr, with exit code 2', async () => {
    const { code, stdout, stderr } = await runProgram(['quotes', '--colour']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toBe("error: unknown option '--colour'\n(--help says more)\n");
  });
});
