import { type Analysis, analyse } from './analysis.ts';

export interface Question {
  readonly text: string;
  readonly published: string;
}

export interface Answer {
  readonly analysis: Analysis;
  readonly milliseconds: number;
}

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  const start = performance.now();
  const analysis = analyse(data.text, data.published);
  postMessage({ analysis, milliseconds: performance.now() - start } satisfies Answer);
});
