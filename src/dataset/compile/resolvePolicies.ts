import type { Policy } from '../records.ts';
import type { Seeds } from '../seeds/index.ts';

/** Marks the policy claims that others replace. */
export function resolvePolicies({ policies }: Pick<Seeds, 'policies'>): Policy[] {
  const replaced = new Set(policies.map(({ record }) => record.supersedes).filter(Boolean));
  return policies.map(({ record }) => ({ ...record, superseded: replaced.has(record.id) }));
}
