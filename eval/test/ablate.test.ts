import { expect, test } from 'vitest';
import { switchConditions } from '../src/ablate/conditions.ts';

const SOURCE = `export function isOpen(door: Door): boolean {
  if (isLocked(door)) return false;
  for (const lock of door.locks) if (lock.name === undefined || isShut(lock, 1)) return false;
  const seen = wasSeen(door) && door.key;
  return turns(door) || (pushes(door) && !sticks(door));
}
`;

test('conditions are the operands and the ifs that ask for a truth, without the guards', () => {
  const { conditions } = switchConditions('door.ts', SOURCE, 7, './switches.ts');
  expect(conditions.map(({ line, text, neutral }) => [line, text, neutral])).toEqual([
    [2, 'isLocked(door)', false],
    [3, 'isShut(lock, 1)', false],
    [5, 'turns(door)', false],
    [5, '(pushes(door) && !sticks(door))', false],
    [5, 'pushes(door)', true],
    [5, '!sticks(door)', true],
  ]);
});

test('each condition is asked under its number', () => {
  const { code } = switchConditions('door.ts', SOURCE, 7, './switches.ts');
  expect(code).toContain('import { ask, lost } from "./switches.ts";');
  expect(code).toContain('if ((lost === 7 ? false : ask(7, false, (isLocked(door))))) return false;');
  expect(code).toContain('(lost === 11 ? true : ask(11, true, (pushes(door)))) && (lost === 12 ? true : ask(12, true, (!sticks(door))))');
  expect(code).toContain('const seen = wasSeen(door) && door.key;');
});
