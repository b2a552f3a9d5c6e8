import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Whether the output of a step exists and is newer than all of its inputs (folders count: a removed file marks them). */
export function isFresh({ inputs, output }) {
  if (!existsSync(output)) return false;
  const made = statSync(output).mtimeMs;
  return inputs.every((path) => newestMs(path) < made);
}

function newestMs(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return Infinity;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newestMs(join(path, name))));
}
