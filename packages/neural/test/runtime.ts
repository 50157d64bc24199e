import { createRequire } from 'node:module';

/** The run times are optional peers: where one is missing, tests that need it are skipped and listed. */
export function isInstalled(name: 'onnxruntime-node' | 'onnxruntime-web'): boolean {
  try {
    createRequire(import.meta.url).resolve(name);
    return true;
  } catch {
    return false;
  }
}
