import { addressRules } from './addressRules.ts';
import { baseRules } from './baseRules.ts';
import type { ManifestRule, Surroundings } from './manifestRule.ts';
import { readManifest } from './readManifest.ts';
import { resourceRules } from './resourceRules.ts';
import { runtimeRules } from './runtimeRules.ts';
import { schemaRule } from './schemaRule.ts';

export type { Surroundings } from './manifestRule.ts';
export { readPngSize } from './readPngSize.ts';

export const manifestRules: readonly ManifestRule[] = [
  schemaRule,
  ...baseRules,
  ...runtimeRules,
  ...resourceRules,
  ...addressRules,
];

/** What is wrong with a manifest: "rule: problem", in the order of the rules. */
export function checkManifest(xml: string, surroundings: Surroundings): string[] {
  const manifest = readManifest(xml);
  return manifestRules.flatMap(({ name, check }) =>
    check(manifest, surroundings).map((problem) => `${name}: ${problem}`),
  );
}
