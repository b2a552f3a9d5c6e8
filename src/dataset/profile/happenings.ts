import type { Period } from '../../model/index.ts';
import type { Edition } from '../edition.ts';
import type { Named } from '../names.ts';
import type { Policy, Stage } from '../records.ts';
import type { Deal } from '../tables/deal.ts';
import { listDealsOf } from './dealsOf.ts';

/** A dated step in the life of a subject: a deal that came to a stage, a policy that came into force. */
export type Happening =
  | { readonly when: Period | undefined; readonly deal: Deal; readonly stage: Stage }
  | { readonly when: Period; readonly policy: Policy; readonly word: string };

/** What has happened around a subject and what is expected, the latest first, undated last. */
export function listHappenings(edition: Edition, { id, kind }: Named): readonly Happening[] {
  const stages = listDealsOf(edition, id).flatMap((deal) =>
    deal.stages.map((stage): Happening => ({ when: stage.period, deal, stage })),
  );
  const policies = edition.policies.filter(
    (policy) => policy.entity === id || (kind === 'country' && policy.jurisdictions.includes(id)),
  );
  return [...stages, ...policies.flatMap(stepsOf)].sort((a, b) => dayOf(b) - dayOf(a));
}

function stepsOf(policy: Policy): Happening[] {
  const { announced, effectiveFrom, effectiveTo, suspendedFrom, suspendedTo } = policy;
  const steps: readonly [string, Period | undefined][] = [
    ['announced', announced],
    ['in force from', effectiveFrom],
    ['in force until', effectiveTo],
    ['suspended from', suspendedFrom],
    ['suspended until', suspendedTo],
  ];
  return steps.flatMap(([word, when]) => (when ? [{ when, policy, word }] : []));
}

function dayOf({ when }: Happening): number {
  return when?.from ?? -Infinity;
}
