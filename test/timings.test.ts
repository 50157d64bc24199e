import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { fileTimings, folderTimings, shown, turboTimings } from '../scripts/timings.ts';

const root = mkdtempSync(join(tmpdir(), 'incise-timings-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

test('test files by their time, and their folders by the sum', () => {
  const file = (name: string, startTime: number, endTime: number) => ({ name: join(root, name), startTime, endTime, assertionResults: [] });
  const testResults = [
    file('test/a.test.ts', 0, 500),
    file('packages/x/test/b.test.ts', 100, 400),
    file('packages/x/test/deep/c.test.ts', 0, 1000),
  ];
  const files = fileTimings({ numPassedTests: 3, numFailedTests: 0, testResults }, root);
  expect(files).toEqual([
    ['packages/x/test/deep/c.test.ts', 1000],
    ['test/a.test.ts', 500],
    ['packages/x/test/b.test.ts', 300],
  ]);
  expect(folderTimings(files)).toEqual([
    ['packages/x', 1300],
    ['test', 500],
  ]);
  expect(shown(files, 1)).toBe('      1.0 s  packages/x/test/deep/c.test.ts');
});

test('the tasks that turbo ran', () => {
  expect(turboTimings(root)).toEqual([]);
  const folder = join(root, '.turbo/runs');
  mkdirSync(folder, { recursive: true });
  const task = (taskId: string, status: string, time: number) => ({
    taskId,
    cache: { status },
    execution: { startTime: 5, endTime: 5 + time },
  });
  const tasks = [task('x#build', 'HIT', 20), task('y#build', 'MISS', 700), { taskId: 'z#build', cache: { status: 'MISS' } }];
  writeFileSync(join(folder, 'a.json'), JSON.stringify({ tasks }));
  expect(turboTimings(root)).toEqual([
    ['y#build', 700],
    ['x#build (cached)', 20],
  ]);
  expect(turboTimings(root)).toEqual([]);
});
