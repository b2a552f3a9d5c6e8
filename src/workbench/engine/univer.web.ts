import * as core from '@univerjs/core';
import * as formula from '@univerjs/engine-formula';
import type { UniverLibrary } from './univerLibrary.ts';

/** Univer as ES modules, for the bundler. */
export function loadUniver(): UniverLibrary {
  return { core, formula };
}
