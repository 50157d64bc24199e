import type { Encoder } from './weights.ts';

/** The part of onnxruntime's interface that is used; the same in Node and in browsers. */
export interface Runtime {
  readonly Tensor: new (type: 'float32', data: Float32Array, dims: readonly number[]) => unknown;
  readonly InferenceSession: { create(model: Uint8Array, options: object): Promise<Session> };
}
interface Session {
  run(feeds: Readonly<Record<string, unknown>>): Promise<Readonly<Record<string, unknown>>>;
  release(): Promise<void>;
}

export async function openEncoder(runtime: Runtime, model: Uint8Array, options: object): Promise<Encoder> {
  const session = await runtime.InferenceSession.create(model, { graphOptimizationLevel: 'all', logSeverityLevel: 3, ...options });
  return {
    async run(embedded, pieces) {
      const tensor = new runtime.Tensor('float32', embedded, [1, pieces, embedded.length / pieces]);
      const { tags, link } = await session.run({ embedded: tensor });
      return { tags: (tags as { data: Float32Array }).data, link: (link as { data: Float32Array }).data };
    },
    close: () => session.release(),
  };
}

/** Imports the run time, or says how to install it. */
export async function importRuntime(name: string, load: () => Promise<unknown>): Promise<Runtime> {
  try {
    const module = (await load()) as { default?: Runtime };
    return module.default ?? (module as unknown as Runtime);
  } catch (cause) {
    throw new Error(`@incise/neural loadModel: ${name} is not installed; run: npm install ${name}`, { cause });
  }
}
