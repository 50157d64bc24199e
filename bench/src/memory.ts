import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { markdownTable } from 'markdown-table';

const processes: readonly (readonly [name: string, code: string])[] = [
  ['bare Node', 'globalThis.job = () => 0'],
  ['Incise tokenize', "const { tokenize } = await import('@incise/tokens'); globalThis.job = (text) => tokenize(text)"],
  [
    'Incise attributeQuotes',
    "const { attributeQuotes } = await import('@incise/quotes'); globalThis.job = (text) => attributeQuotes(text)",
  ],
  [
    'wink-nlp, whole pipeline',
    "const { peers } = await import('./peers.ts'); globalThis.job = peers.whole['wink-nlp, whole pipeline (English)']",
  ],
  ['fr-compromise', "const { default: nlp } = await import('fr-compromise'); globalThis.job = (text) => nlp(text).people().out('array')"],
];

/** Resident memory after load, the peak over 200 documents of 4.6 kB, and the time from start to the first result; each in a process of its own. */
export function memory(): void {
  const rows = processes.map(([name, code]) => {
    const script = `
      const start = performance.now();
      ${code};
      const { makeDocument } = await import('./documents.ts');
      const first = makeDocument(0);
      globalThis.job(first);
      const ready = performance.now() - start;
      const loaded = process.memoryUsage().rss;
      let peak = loaded;
      for (let i = 1; i <= 200; i++) {
        globalThis.job(makeDocument(i));
        peak = Math.max(peak, process.memoryUsage().rss);
      }
      console.log(JSON.stringify([loaded / 1e6, peak / 1e6, ready]));`;
    const output = execFileSync(process.execPath, ['--import', 'tsx', '-C', '@incise/source', '--input-type=module', '-e', script], {
      cwd: fileURLToPath(new URL('.', import.meta.url)),
      encoding: 'utf8',
    });
    return [name, ...(JSON.parse(output) as number[]).map((n) => n.toFixed(0))];
  });
  console.log('\n### Memory, MB, and milliseconds to the first result (sources compiled on the fly)\n');
  console.log(markdownTable([['process', 'after load', 'peak', 'first result'], ...rows]));
}
