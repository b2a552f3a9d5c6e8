import type { Period } from '../../model/index.ts';
import type { Edition } from '../edition.ts';
import type { Observation, Stage } from '../records.ts';
import { claimRoles, claimRows } from './claimColumns.ts';
import type { ClaimRow } from './claimColumns.ts';
import { date, name, number, text } from './columnKinds.ts';
import { dealRoles, listDeals } from './deal.ts';
import type { Deal } from './deal.ts';
import { defineTable } from './defineTable.ts';
import { sourceColumns } from './sourceColumns.ts';

/** A start or an expected development of an entity, or a stage of a deal. */
type Milestone =
  | { readonly claim: Observation; readonly row: ClaimRow; readonly when: Period | undefined }
  | { readonly stage: Stage; readonly deal: Deal; readonly when: Period | undefined };

const measures: ReadonlySet<string> = new Set(['start', 'milestone']);

/** Starts of plants and stages of deals in the order of their dates, those without one last. */
export const milestones = defineTable<Milestone>({
  name: 'milestones',
  columns: [
    text('id', (one) => ('claim' in one ? one.claim.id : one.stage.id)),
    ...date('date', ({ when }: Milestone) => when),
    text('milestone', (one) => ('claim' in one ? one.claim.measure : one.stage.stage)),
    name('of', (one) => ('claim' in one ? one.claim.subject : one.deal.event.subject)),
    text('deal', (one) => ('claim' in one ? '' : one.deal.event.name)),
    name('product', (one) => ('claim' in one ? one.claim.product : one.deal.event.product)),
    text('text', (one) => ('claim' in one ? one.claim.text : '')),
    number('amount', (one) => ('claim' in one || one.stage.currency === '' ? undefined : one.stage.amount)),
    text('currency', (one) => ('claim' in one ? '' : one.stage.currency)),
    text('status', (one) => claimOf(one).status),
    text('state', (one) => ('claim' in one ? one.claim.state : '')),
    text('phase', (one) => ('claim' in one ? one.claim.phase : '')),
    text('location', (one) => ('claim' in one ? one.claim.location : '')),
    ...date('said', (one: Milestone) => ('claim' in one ? one.claim.period : undefined)),
    ...sourceColumns((one: Milestone) => claimOf(one).source),
    text('locator', (one) => claimOf(one).locator),
    text('note', (one) => claimOf(one).note),
  ],
  listRows: listMilestones,
  roles: (one, edition) => ('claim' in one ? claimRoles(one.row, edition) : dealRoles(one.deal)),
});

function claimOf(one: Milestone): Observation | Stage {
  return 'claim' in one ? one.claim : one.stage;
}

function listMilestones(edition: Edition): readonly Milestone[] {
  const claims = claimRows((id) => measures.has(id))(edition).map((row): Milestone => {
    const claim = edition.observations.at(row);
    return { claim, row, when: claim.start ?? (claim.measure === 'milestone' ? claim.period : undefined) };
  });
  const stages = listDeals(edition).flatMap((deal) =>
    deal.stages.map((stage): Milestone => ({ stage, deal, when: stage.period })),
  );
  return [...claims, ...stages].sort((a, b) => dayOf(a) - dayOf(b));
}

function dayOf({ when }: Milestone): number {
  return when?.from ?? Number.MAX_SAFE_INTEGER;
}
