import { createRequire } from 'node:module';
import type { UniverLibrary } from './univerLibrary.ts';

/** Univer as CommonJS: its ES modules do not load in plain Node. */
export function loadUniver(): UniverLibrary {
  const require = createRequire(import.meta.url);
  return {
    core: require('@univerjs/core') as UniverLibrary['core'],
    formula: require('@univerjs/engine-formula') as UniverLibrary['formula'],
  };
}
