import type { Manifest } from './readManifest.ts';

/** What a manifest is checked against beside itself. */
export interface Surroundings {
  readonly isProduction: boolean;
  /** The names under which src/commands knows its commands. */
  readonly commands: readonly string[];
  /** A file served beside the page, or undefined where there is none. */
  readonly readFile: (path: string) => Uint8Array | undefined;
}

/** One thing that Excel, the store or the rest of the add-in expects of a manifest. */
export interface ManifestRule {
  readonly name: string;
  /** What is wrong, one sentence each; nothing where all is well. */
  readonly check: (manifest: Manifest, surroundings: Surroundings) => readonly string[];
}

/** One sentence where something does not hold. */
export function unless(holds: boolean, problem: string): readonly string[] {
  return holds ? [] : [problem];
}
