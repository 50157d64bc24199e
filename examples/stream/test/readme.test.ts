import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { HELP } from '../src/options.ts';
import analyseLine from '../src/worker.ts';

const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
const blocks = (language: string): string[] =>
  readme
    .split(`\n\`\`\`${language}\n`)
    .slice(1)
    .map((part) => part.slice(0, part.indexOf('\n```')));

test('README shows what the article in it gives', () => {
  const [input, output] = blocks('json') as [string, string];
  expect(JSON.parse(output)).toEqual(JSON.parse((analyseLine(input) as { output: string }).output));
});

test('README shows the help', () => {
  expect(blocks('text')[0]).toBe(HELP);
});

test.each(['malformed JSON', 'not an object', 'missing id', 'missing text', 'bad date', 'too long', 'not UTF-8', 'analysis failed'])(
  'README names the error "%s", and the source has it',
  (error) => {
    expect(readme).toContain(`\`${error}\``);
    const sources = ['worker.ts', 'lines.ts', 'main.ts']
      .map((file) => readFileSync(join(import.meta.dirname, '../src', file), 'utf8'))
      .join('');
    expect(sources).toContain(`'${error}'`);
  },
);
