import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly license: string;
  readonly author: string;
  readonly homepage: string;
  readonly bugs: string;
  readonly keywords: readonly string[];
  readonly files: readonly string[];
}

const published = readdirSync(join(root, 'packages'))
  .filter((folder) => existsSync(join(root, 'packages', folder, 'package.json')))
  .map((folder) => ({ folder, manifest: JSON.parse(readFileSync(join(root, 'packages', folder, 'package.json'), 'utf8')) as Manifest }))
  .filter(({ manifest }) => manifest.private !== true);

describe.each(published)('$manifest.name', ({ folder, manifest }) => {
  const read = (file: string): string => readFileSync(join(root, 'packages', folder, file), 'utf8');

  test('holds the licence, a notice of its own, and says where it comes from', () => {
    expect(read('LICENSE')).toBe(readFileSync(join(root, 'LICENSE'), 'utf8'));
    expect(read('NOTICE')).toContain(manifest.name);
    expect(manifest.files).toContain('NOTICE');
    expect(manifest).toMatchObject({
      license: 'MIT',
      author: 'The Incise authors',
      homepage: `https://github.com/incise/incise/tree/main/packages/${folder}#readme`,
      bugs: 'https://github.com/incise/incise/issues',
    });
    expect(manifest.keywords.length).toBeGreaterThanOrEqual(4);
  });

  test('its notice reproduces or names every licence of its word lists that is not MIT', () => {
    const lexicon = join(root, 'packages', folder, 'lexicon');
    const lists = existsSync(lexicon) ? readdirSync(lexicon, { withFileTypes: true }).filter((entry) => entry.isFile()) : [];
    const licences = lists.flatMap(({ name }) => /^#.*Licence: (.+?)\.?$/mu.exec(read(`lexicon/${name}`))?.[1]?.split(', ') ?? []);
    const terms: Readonly<Record<string, RegExp>> = {
      MIT: /MIT/u,
      ISC: /ISC License[\s\S]*Permission to use, copy, modify, and\/or distribute/u,
      'Unicode License v3': /UNICODE LICENSE V3[\s\S]*Permission is hereby granted/u,
      'Licence Ouverte 2.0 (Etalab)': /Licence Ouverte/u,
      'LGPL-LR': /LGPL-LR[\s\S]*UD French-Sequoia[\s\S]*UD French-FQB/u,
    };
    for (const licence of licences) expect(read('NOTICE')).toMatch(terms[licence] ?? new RegExp(licence, 'u'));
  });
});
