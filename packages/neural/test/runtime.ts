import { createRequire } from 'node:module';

/** onnxruntime-node is an optional peer: where it is missing, tests that need it are skipped and listed. */
export const isRuntimeInstalled = ((): boolean => {
  try {
    createRequire(import.meta.url).resolve('onnxruntime-node');
    return true;
  } catch {
    return false;
  }
})();
