import { loadModel, type Model } from '@incise/neural';
import { analyse } from './analysis.ts';
import type { Message, Question } from './client.ts';
import { pack } from './pack.ts';

let model: Promise<Model> | undefined;

async function answer({ text, published }: Question): Promise<Message> {
  model ??= loadModel({
    onProgress: (stage) => {
      postMessage({ stage } satisfies Message);
    },
  });
  const reader = await model;
  postMessage({ stage: 'reading' } satisfies Message);
  const start = performance.now();
  const analysis = analyse(text, published, await reader.read(text));
  return { packed: pack(analysis), milliseconds: performance.now() - start };
}

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  answer(data).then(postMessage, (error: unknown) => {
    model = undefined;
    postMessage({ problem: error instanceof Error ? error.message : String(error) } satisfies Message);
  });
});
