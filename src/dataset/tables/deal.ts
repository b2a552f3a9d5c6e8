import { sourceRank } from '../answer/rank.ts';
import type { Edition } from '../edition.ts';
import { grouped } from '../grouped.ts';
import type { Event, Party, Stage } from '../records.ts';
import { stageNames } from '../../model/index.ts';

/** An event with all that is known of it. */
export interface Deal {
  readonly event: Event;
  readonly parties: readonly Party[];
  readonly stages: readonly Stage[];
  /** The claim on how far it has come. */
  readonly reached: Stage | undefined;
}

export function listDeals(edition: Edition): readonly Deal[] {
  const stagesOf = grouped(edition.stages, ({ event }) => event);
  const partiesOf = grouped(edition.parties, ({ event }) => event);
  return edition.events.map((event) => {
    const stages = stagesOf.get(event.id) ?? [];
    return { event, stages, parties: partiesOf.get(event.id) ?? [], reached: stageReached(edition, stages) };
  });
}

const endings: ReadonlySet<string> = new Set(['superseded', 'lapsed']);

/**
 * How far a deal has come: what has happened before what is expected, other sources before the briefing,
 * the furthest stage, the better source, the later date. An end counts only where nothing is dated after it.
 */
export function stageReached(edition: Edition, stages: readonly Stage[]): Stage | undefined {
  const latest = Math.max(...stages.map(endOf));
  const isOver = (stage: Stage): boolean => !endings.has(stage.stage) || endOf(stage) === latest;
  const keys = (stage: Stage): readonly number[] => [
    Number(stage.status !== 'actual'),
    Number(edition.getSource(stage.source).kind === 'briefing'),
    Number(!isOver(stage)),
    -stageNames.indexOf(stage.stage),
    sourceRank(edition.getSource(stage.source).kind),
    -endOf(stage),
    -edition.getSource(stage.source).order,
  ];
  const ranked = stages.map((stage) => ({ stage, by: keys(stage) }));
  ranked.sort(
    (a, b) => a.by.map((key, index) => key - b.by[index]!).find((difference) => difference !== 0) ?? 0,
  );
  return ranked[0]?.stage;
}

function endOf({ period }: Stage): number {
  return period?.to ?? 0;
}

/** The money that a deal adds to a sum: nothing where its money is inside another deal, is said twice or is gone. */
export function amountCounted({ event }: Deal): number {
  return event.counts ? (event.amount ?? event.low ?? 0) : 0;
}

/** Everybody and everything that has a part in it. */
export function dealRoles({ event, parties }: Deal): readonly string[] {
  return [event.subject, event.product, ...event.facilities, ...parties.map(({ party }) => party)];
}
