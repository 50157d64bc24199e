import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../.github/workflows');
const uses = readdirSync(folder).flatMap((file) =>
  Array.from(readFileSync(join(folder, file), 'utf8').matchAll(/^[ -]*uses:(?<what>.*)$/gmu), ({ groups }) => ({
    file,
    what: groups!['what']!.trim(),
  })),
);

test('every action is pinned by its commit, with the version that it is', () => {
  expect(uses.length).toBeGreaterThan(5);
  expect(uses.filter(({ what }) => !/^[a-z-]+\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u.test(what))).toEqual([]);
});

test('an action is of one commit and version in all workflows', () => {
  const pins = new Map<string, Set<string>>();
  for (const { what } of uses) {
    const [action = '', pin = ''] = what.split('@');
    pins.set(action, (pins.get(action) ?? new Set<string>()).add(pin));
  }
  expect([...pins].filter(([, versions]) => versions.size > 1)).toEqual([]);
});
