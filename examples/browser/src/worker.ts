import { analyse } from './analysis.ts';
import type { Message, Question } from './client.ts';
import { pack } from './pack.ts';

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  const start = performance.now();
  const analysis = analyse(data.text, data.published);
  postMessage({ packed: pack(analysis), milliseconds: performance.now() - start } satisfies Message);
});
