import { readFile, stat } from 'node:fs/promises';
import { join, normalize, sep } from 'node:path';

export interface FoundFile {
  readonly contents: Buffer;
  /** Another tag, another file: what a browser keeps it by. */
  readonly tag: string;
}

/** Reads a file inside the folder; undefined where there is none, also for paths that lead out of it. */
export async function findFile(folder: string, path: string): Promise<FoundFile | undefined> {
  const file = normalize(join(folder, path));
  if (!file.startsWith(normalize(folder + sep))) return undefined;
  try {
    const found = await stat(file);
    if (!found.isFile()) return undefined;
    return {
      contents: await readFile(file),
      tag: `"${found.mtimeMs.toString(36)}-${found.size.toString(36)}"`,
    };
  } catch {
    return undefined;
  }
}
