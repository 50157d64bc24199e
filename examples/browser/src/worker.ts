import { analyse } from './analysis.ts';
import type { Message, Question } from './client.ts';

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  const start = performance.now();
  const analysis = analyse(data.text, data.published);
  postMessage({ analysis, milliseconds: performance.now() - start } satisfies Message);
});
