import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { byClass, byEndings, byKinds, byNumber, compileLexicon, lexicons, parseLexicon } from '../scripts/lexicon.ts';

const root = join(import.meta.dirname, '..');
const header = '# Source: made for this test\n# Licence: MIT\n';

describe('word lists', () => {
  test.each(lexicons())('$file is compiled', ({ output, code }) => {
    expect(existsSync(join(root, output)), `${output} is missing: run pnpm lexicon`).toBe(true);
    expect(readFileSync(join(root, output), 'utf8') === code, `${output} is stale: run pnpm lexicon`).toBe(true);
  });

  test('a list becomes one newline-joined string', () => {
    expect(compileLexicon(`${header}arrêt\nville\tf\n`, 'packages/x/lexicon/some-words.txt')).toContain(
      'export const someWords = `arrêt\nville\tf`;',
    );
  });

  test('a list compiled by endings counts the letters that a word shares with the one before it, from its end', () => {
    expect(byEndings(['animer\tm', 'dire\tq', 'redire\tq', 'rimer\tm'])).toBe('m\tAreminaEr\nq\tAeridEer');
    expect(compileLexicon(`${header}# Compiled: by endings\ndire\nredire\n`, 'packages/x/lexicon/verbs.txt')).toContain(
      'export const verbs = `\tAeridEer`;',
    );
  });

  test('a list whose entries are of few kinds becomes its kinds, the most frequent first, and its entries', () => {
    expect(byKinds(['Arte\tORG\tchaîne\t0', 'CGT\tORG\tsyndicat\tf\tCGT', 'FO\tORG\tsyndicat\tf'])).toBe(
      'ORG\tsyndicat\tf\nORG\tchaîne\t0\n\nArte\t1\nCGT\t0\tCGT\nFO\t0',
    );
  });

  test('a list of few classes becomes a line for each, with its words', () => {
    expect(byClass(['art\tnumber', 'cf\tmiddle', 'p\tnumber'])).toBe('number\tart p\nmiddle\tcf');
  });

  test('a list of singulars and plurals becomes a line for each class, with a sign for both', () => {
    expect(byNumber(['an\tunit\tY', 'ans\tunit\tY', 'chez soi\tmid', 'mois\tunit\tM'])).toBe('mid\tchez soi\nunit\tM\tmois\nunit\tY\tan+');
    expect(byNumber(['as\tx', 'ass\tx', 'asss\tx', 'bs\tx', 'bss\ty'])).toBe('x\tas+,asss,bs\ny\tbss');
  });

  test.each([
    ['disorder', 'b\na\n', 'must come before'],
    ['a duplicate', 'a\na\n', 'stands twice'],
    ['NFD', 'e\u0301te\n', 'not in NFC'],
    ['a typographic apostrophe', 'aujourd’hui\n', 'lists use'],
    ['an empty line', 'a\n\nb\n', 'empty line'],
    ['a stray space', 'a \n', 'stray white space'],
  ])('%s fails the compile, with its line', (_, entries, message) => {
    expect(() => parseLexicon(header + entries, 'list.txt')).toThrow(message);
  });

  test('a list without source or licence fails the compile', () => {
    expect(() => parseLexicon('# Licence: MIT\na\n', 'list.txt')).toThrow('name the source');
    expect(() => parseLexicon('# Source: us\na\n', 'list.txt')).toThrow('name the licence');
  });
});
