/**
 * `pnpm nightly fuzz [--count 1000000] [--from 0] [--minutes 60]`: runs every public function over that many texts made by number, as
 * far as it comes in that time, and prints those that break an invariant, cut down to what still breaks it. FUZZ_COUNT and FUZZ_FROM
 * say the same.
 */
import { parseArgs } from 'node:util';
import { faultsOf } from './check.ts';
import { makeInput } from './inputs.ts';
import { shrink } from './shrink.ts';

const { FUZZ_COUNT = '100000', FUZZ_FROM = '0' } = process.env;
const { values } = parseArgs({
  options: {
    count: { type: 'string', default: FUZZ_COUNT },
    from: { type: 'string', default: FUZZ_FROM },
    minutes: { type: 'string', default: 'Infinity' },
  },
});
const count = Number(values.count);
const from = Number(values.from);
const minutes = Number(values.minutes);
if (!(Number.isInteger(count) && count > 0 && Number.isInteger(from) && from >= 0 && minutes > 0)) {
  console.error('usage: fuzz [--count N] [--from N] [--minutes N]');
  process.exit(2);
}

const shown = 20;
const kinds = new Map<string, number>();
let characters = 0;
let failed = 0;
const start = Date.now();
let number = from;
for (; number < from + count && Date.now() - start < 60_000 * minutes; number++) {
  const text = makeInput(number);
  characters += text.length;
  const faults = [...new Set(faultsOf(text))];
  if (faults.length > 0) failed++;
  for (const fault of faults) {
    const seen = kinds.get(fault) ?? 0;
    kinds.set(fault, seen + 1);
    if (seen > 1 || kinds.size > shown) continue;
    const small = shrink(text, (part) => faultsOf(part).includes(fault));
    console.log(`${number}: ${fault} on ${JSON.stringify(small)}`);
  }
}
for (const [fault, times] of kinds) console.log(`${String(times).padStart(7)} ${fault}`);
const seconds = Math.round((Date.now() - start) / 1000);
console.log(`\n${number - from - failed} passed, ${failed} failed (${characters} characters, ${seconds} s)`);
process.exit(failed > 0 ? 1 : 0);
