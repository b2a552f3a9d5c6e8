import { encodeEdition } from '../../dataset/compile/index.ts';
import type { Edition, EncodedEdition, Event, Records } from '../../dataset/index.ts';

/** What licences keep out of a published edition. */
export interface LeftOut {
  /** Claims and figures: observations, stages, policies, stakes, amounts of deals, constants, second figures of a quote. */
  readonly total: number;
  /** Sources with the number of what was left out of theirs, in the order of the edition. */
  readonly bySource: readonly {
    readonly source: string;
    readonly publisher: string;
    readonly licence: string;
    readonly count: number;
  }[];
}

export interface PublishedEdition {
  readonly encoded: EncodedEdition;
  readonly leftOut: LeftOut;
}

/**
 * The edition without the values of sources that may not be published, or whose licence is excluded. The sources themselves stay: that
 * they exist is no secret. What was said about values that are gone goes with them.
 */
export function publishedEdition(
  edition: Edition,
  excludedLicences: readonly string[],
  isoDate: string,
): PublishedEdition {
  const withheld = new Set(
    edition.sources
      .filter(({ publish, licence }) => !publish || excludedLicences.includes(licence))
      .map(({ id }) => id),
  );
  const counts = new Map<string, number>();
  const leaveOut = (source: string): boolean => {
    if (!withheld.has(source)) return false;
    counts.set(source, (counts.get(source) ?? 0) + 1);
    return true;
  };
  const records = withoutValues(recordsOf(edition), withheld, leaveOut);
  const bySource = edition.sources.flatMap(({ id, publisher, licence }) => {
    const count = counts.get(id);
    return count === undefined ? [] : [{ source: id, publisher, licence, count }];
  });
  const total = bySource.reduce((sum, { count }) => sum + count, 0);
  return { encoded: encodeEdition({ id: edition.id, date: isoDate }, records), leftOut: { total, bySource } };
}

/** An edition has its records as they are, but for the observations, which it keeps in columns. */
function recordsOf(edition: Edition): Records {
  const { observations } = edition;
  return {
    ...edition,
    observations: Array.from({ length: observations.count }, (_, row) => observations.at(row)),
  };
}

function withoutValues(
  records: Records,
  withheld: ReadonlySet<string>,
  leaveOut: (source: string) => boolean,
): Records {
  const stays = ({ source }: { readonly source: string }): boolean => !leaveOut(source);
  const observations = records.observations
    .filter(stays)
    .map((claim) =>
      claim.convertedSource !== '' && leaveOut(claim.convertedSource)
        ? { ...claim, convertedValue: undefined, convertedUnit: '', convertedSource: '' }
        : claim,
    );
  const stages = records.stages.filter(stays);
  const policies = records.policies.filter(stays);
  const claims = new Set([...observations, ...stages, ...policies].map(({ id }) => id));
  return {
    ...records,
    observations,
    stages,
    policies,
    ownership: records.ownership.filter(stays),
    constants: records.constants.filter(stays),
    // A deal stays known where its amount may not be told.
    events: records.events.map((event) =>
      hasAmount(event) && leaveOut(event.source)
        ? { ...event, amount: undefined, low: undefined, high: undefined, note: '' }
        : event,
    ),
    decisions: records.decisions.filter(({ preferred }) => claims.has(preferred)),
    disagreements: records.disagreements.filter(
      (one) => one.claims.every((claim) => claims.has(claim)) && !withheld.has(one.source),
    ),
  };
}

function hasAmount({ amount, low, high }: Event): boolean {
  return [amount, low, high].some((figure) => figure !== undefined);
}
