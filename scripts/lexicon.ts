/**
 * `pnpm lexicon` compiles packages/<name>/lexicon/*.{txt,tsv} into packages/<name>/src/lexicon/*.generated.ts.
 * `pnpm lexicon --check` writes nothing and fails where a compiled file differs from its list.
 */
import { globSync } from 'tinyglobby';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';

const root = join(import.meta.dirname, '..');

/** One list as read: the leading comment lines, and the entries below them. */
export interface Lexicon {
  readonly header: readonly string[];
  readonly entries: readonly string[];
}

/**
 * Reads and checks a word list: leading `#` lines that name source and licence, then one entry a line, in NFC,
 * with ' for the apostrophe, sorted by UTF-16 code units, without duplicates. Tabs separate the fields of a .tsv.
 * @throws Error naming file, line and what is wrong.
 */
export function parseLexicon(source: string, name: string): Lexicon {
  const lines = source.replace(/\n$/u, '').split('\n');
  const first = lines.findIndex((line) => !line.startsWith('#'));
  const [header, entries] = first < 0 ? [lines, []] : [lines.slice(0, first), lines.slice(first)];
  const fail = (index: number, what: string): never => {
    throw new Error(`${name}:${header.length + index + 1}: ${what}`);
  };
  const head = header.join('\n').toLowerCase();
  for (const word of ['source', 'licence'])
    if (!head.includes(`${word}:`))
      fail(-1, `the leading comments must name the ${word} (“# ${word[0]!.toUpperCase()}${word.slice(1)}: …”)`);
  entries.forEach((entry, i) => {
    if (entry.trim() === '') fail(i, 'empty line');
    if (entry.normalize('NFC') !== entry) fail(i, `“${entry}” is not in NFC`);
    if (entry.includes('’')) fail(i, `“${entry}” has ’, lists use '`);
    if (/^ | $| \t|\t | {2}|\r/u.test(entry)) fail(i, `“${entry}” has stray white space`);
    const previous = entries[i - 1];
    if (previous === undefined) return;
    if (entry === previous) fail(i, `“${entry}” stands twice`);
    if (entry < previous) fail(i, `“${entry}” must come before “${previous}”`);
  });
  return { header, entries };
}

const camelCase = (name: string): string => name.replace(/-(.)/gu, (_, letter: string) => letter.toUpperCase());

/** First words of the header line by which a list asks for `byEndings`. */
const BY_ENDINGS = '# Compiled: by endings';

/**
 * A list in a third less: a line for each class (what follows the first tab), a tab, and its words from end to start, sorted; each word
 * is a capital that counts the letters it shares with the one before (A none, B one …), and its other letters.
 */
export function byEndings(entries: readonly string[]): string {
  const classes = new Map<string, string[]>();
  for (const entry of entries) {
    const [word = '', ...rest] = entry.split('\t');
    const key = rest.join('\t');
    classes.set(key, [...(classes.get(key) ?? []), Array.from(word).reverse().join('')]);
  }
  return [...classes]
    .map(([key, words]) => {
      let previous = '';
      const coded = words.sort().map((word) => {
        let shared = 0;
        while (shared < 25 && shared < word.length && word[shared] === previous[shared]) shared++;
        previous = word;
        return String.fromCharCode(65 + shared) + word.slice(shared);
      });
      return `${key}\t${coded.join('')}`;
    })
    .sort()
    .join('\n');
}

/** First words of the header line by which a list asks for `byKinds`. */
const BY_KINDS = '# Compiled: by kinds';

/**
 * A list a tenth smaller when compressed: what fields 2 to 4 hold together, a line each, the most frequent first; an empty line; the
 * entries, with the number of that line in base 36 for those fields.
 */
export function byKinds(entries: readonly string[]): string {
  const rows = entries.map((entry) => {
    const [name = '', ...fields] = entry.split('\t');
    return { name, kind: fields.slice(0, 3).join('\t'), rest: fields.slice(3) };
  });
  const counts = new Map<string, number>();
  for (const { kind } of rows) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const kinds = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([kind]) => kind);
  const places = new Map(kinds.map((kind, place) => [kind, place.toString(36)]));
  return `${kinds.join('\n')}\n\n${rows.map(({ name, kind, rest }) => [name, places.get(kind), ...rest].join('\t')).join('\n')}`;
}

/** First words of the header line by which a list asks for `byClass`. */
const BY_CLASS = '# Compiled: by class';

/** A list of words of few classes in less than half: a line for each class (what follows the first tab), a tab, and its words with spaces, or another sign, between. */
export function byClass(entries: readonly string[], between = ' '): string {
  const classes = new Map<string, string[]>();
  for (const entry of entries) {
    const [word = '', ...rest] = entry.split('\t');
    const key = rest.join('\t');
    classes.set(key, [...(classes.get(key) ?? []), word]);
  }
  return [...classes].map(([key, words]) => `${key}\t${words.join(between)}`).join('\n');
}

/** First words of the header line by which a list asks for `byNumber`. */
const BY_NUMBER = '# Compiled: by number';

/** A list `byClass` with commas between words, in which a word with + stands for itself and its plural in -s; sorted. */
export function byNumber(entries: readonly string[]): string {
  const rest = new Set(entries);
  const plural = (entry: string): string => entry.replace(/(?=\t)/u, 's');
  const folded = entries.flatMap((entry) => {
    if (!rest.has(entry)) return [];
    return rest.delete(plural(entry)) ? [entry.replace(/(?=\t)/u, '+')] : [entry];
  });
  return byClass(folded, ',').split('\n').sort().join('\n');
}

/** The TypeScript module of a list: one newline-joined string, denser where the header asks for it, which the code that reads it splits when first needed. */
export function compileLexicon(source: string, file: string): string {
  const { header, entries } = parseLexicon(source, file);
  const name = basename(file).replace(/\.(?:txt|tsv)$/u, '');
  const notes = header.map((line) => ` *${line.slice(1).replaceAll('*/', '* /')}`).join('\n');
  const asks = (mode: string): boolean => header.some((line) => line.startsWith(mode));
  const modes: readonly [string, (entries: readonly string[]) => string][] = [
    [BY_ENDINGS, byEndings],
    [BY_KINDS, byKinds],
    [BY_CLASS, byClass],
    [BY_NUMBER, byNumber],
  ];
  const compiled = modes.find(([mode]) => asks(mode))?.[1];
  const data = compiled ? compiled(entries) : entries.join('\n');
  const escaped = data.replace(/[\\`]|\$\{/gu, String.raw`\$&`);
  return `/**\n * Generated by scripts/lexicon.ts from ${file}. Do not edit: change the list and run \`pnpm lexicon\`.\n${notes}\n */\nexport const ${camelCase(name)} = \`${escaped}\`;\n`;
}

/** Every list of the repository with the module it compiles to. */
export const lexicons = (): { file: string; output: string; code: string }[] =>
  globSync('packages/*/lexicon/*.{txt,tsv}', { cwd: root })
    .sort()
    .map((file) => ({
      file,
      output: join(dirname(dirname(file)), 'src/lexicon', basename(file).replace(/\.(?:txt|tsv)$/u, '.generated.ts')),
      code: compileLexicon(readFileSync(join(root, file), 'utf8'), file),
    }));

if (process.argv[1] !== undefined && import.meta.filename === process.argv[1]) {
  const check = process.argv.includes('--check');
  let stale = 0;
  for (const { file, output, code } of lexicons()) {
    const path = join(root, output);
    if (existsSync(path) && readFileSync(path, 'utf8') === code) continue;
    stale++;
    console.log(`${check ? 'stale' : 'wrote'} ${relative(root, path)} (${file})`);
    if (check) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, code);
  }
  if (check && stale > 0) process.exit(1);
}
