/**
 * `pnpm score [--data ../shared] [--only tokens,syntax,dates,entities,quotes,rewritten] [--write]`: every figure of the project on the
 * corpora found in the data folder. `--write` puts them, with date, commit and data hash, into RESULTS.md.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { dateSections } from './sections/dates.ts';
import { entitySections } from './sections/entities.ts';
import { quoteSections } from './sections/quotes.ts';
import { rewrittenSections } from './sections/rewritten.ts';
import { markdown, type Section } from './sections/section.ts';
import { syntaxSections } from './sections/syntax.ts';
import { tokenSections } from './sections/tokens.ts';

const root = join(import.meta.dirname, '../..');
const results = join(root, 'eval/RESULTS.md');
const [BEGIN, END] = ['<!-- figures: written by pnpm score --write -->', '<!-- end of figures -->'];

const parts: Readonly<Record<string, { readonly needs: string; readonly sections: (data: string) => Section[] | Promise<Section[]> }>> = {
  tokens: { needs: 'corpora/ud', sections: tokenSections },
  syntax: { needs: 'corpora/ud', sections: syntaxSections },
  dates: { needs: 'corpora/fr-timebank', sections: dateSections },
  entities: { needs: 'corpora', sections: entitySections },
  quotes: { needs: 'gold/dev.jsonl', sections: quoteSections },
  rewritten: { needs: '.', sections: rewrittenSections },
};

const { values } = parseArgs({
  options: { data: { type: 'string', default: '../shared' }, only: { type: 'string' }, write: { type: 'boolean', default: false } },
});
const data = resolve(root, values.data);
if (!existsSync(data)) {
  console.error(`pnpm score needs the corpora: no folder ${data}. Give one with --data; eval/README.md says what goes into it.`);
  process.exit(2);
}

const wanted = values.only?.split(',') ?? Object.keys(parts);
const blocks: string[] = [];
for (const name of wanted) {
  const part = parts[name];
  if (part === undefined) throw new RangeError(`--only takes ${Object.keys(parts).join(', ')}; got ${name}`);
  if (!existsSync(join(data, part.needs))) {
    console.log(`${name}: skipped, no ${part.needs} in ${data}\n`);
    continue;
  }
  for (const section of await part.sections(data)) {
    blocks.push(markdown(section));
    console.log(blocks.at(-1));
  }
}

if (values.write) {
  const git = (...args: string[]): string => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
  const stamp = `${new Date().toISOString().slice(0, 10)}, commit ${git('rev-parse', '--short', 'HEAD')}, data ${hashFolder(data)}`;
  const page = readFileSync(results, 'utf8');
  const [before, after] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (before < 0 || after < before) throw new Error(`${results} has lost its markers ${BEGIN} … ${END}`);
  writeFileSync(results, `${page.slice(0, before)}${BEGIN}\n${stamp}\n\n${blocks.join('\n')}${page.slice(after)}`);
  console.log(`written to ${results}`);
}

/** Twelve hex digits that name the content of all corpora in a folder. */
function hashFolder(folder: string): string {
  const hash = createHash('sha256');
  for (const name of ['corpora', 'gold']
    .flatMap((part) =>
      existsSync(join(folder, part))
        ? readdirSync(join(folder, part), { recursive: true, encoding: 'utf8' }).map((file) => join(part, file))
        : [],
    )
    .sort()) {
    if (statSync(join(folder, name)).isFile()) hash.update(name).update(readFileSync(join(folder, name)));
  }
  return hash.digest('hex').slice(0, 12);
}
