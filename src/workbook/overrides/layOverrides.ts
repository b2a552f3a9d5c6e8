import { findAnswer, layClaims, nameLayer } from '../../dataset/index.ts';
import type { Edition, Laid, ReadClaim, StatedClaim } from '../../dataset/index.ts';
import type { Period } from '../../model/index.ts';
import { isSameScenario } from './overrideRow.ts';
import type { StatedRow } from './overrideRow.ts';
import { overrideSource } from './overrideSource.ts';

/** An override that was laid, for people. */
export interface OverrideLine {
  readonly row: number;
  /** Blank: it holds in every scenario. */
  readonly scenario: string;
  readonly subject: string;
  /** With its basis: "price: spot". */
  readonly measure: string;
  readonly period: Period | undefined;
  /** Whether no period was given: the latest is meant. */
  readonly isLatest: boolean;
  /** A date is the period in which it lies. */
  readonly value: number | string | Period;
  readonly unit: string;
  /** "was 69 USD/kg", "nothing before". */
  readonly was: string;
  /** Whether a row of the scenario in force says the same figure otherwise. */
  readonly isOverruled: boolean;
}

export interface LaidOverrides {
  readonly edition: Edition;
  /** In the order of the table; found when they are asked for, not while an edition is replaced. */
  readonly lines: () => readonly OverrideLine[];
  /** What cannot be laid, by row: those of other scenarios too, as if they were in force. */
  readonly problems: () => ReadonlyMap<number, string>;
}

/** Lays the rows that hold in every scenario over an edition, and those of the scenario in force over these. */
export function layOverrides(below: Edition, rows: readonly StatedRow[], inForce: string): LaidOverrides {
  const rowOf = new Map(rows.map((row) => [row.stated, row]));
  const always = layScenario(below, rows, '');
  const chosen = inForce === '' ? always : layScenario(always.edition, rows, inForce);
  const isEmpty = inForce !== '' && chosen.laid.length === 0;
  const edition = isEmpty
    ? nameLayer(chosen.edition, { kind: 'override', label: `scenario ${inForce} (no override)` })
    : chosen.edition;
  const read = [...new Set([...always.laid, ...chosen.laid])];
  return {
    edition,
    lines: () =>
      read.map((claim) => lineOf(edition, claim, rowOf.get(claim.stated)!)).sort((a, b) => a.row - b.row),
    problems: () => {
      const others = listScenarios(rows).filter((scenario) => !isSameScenario(scenario, inForce));
      const tried = others.map((scenario) => layScenario(always.edition, rows, scenario));
      const found = [...new Set([always, chosen, ...tried])].flatMap(({ problems }) => problems);
      return new Map(found.map(({ stated, problem }) => [rowOf.get(stated)!.row, problem.message]));
    },
  };
}

/** The scenarios that rows name, each as it is written first. */
export function listScenarios(rows: readonly { readonly scenario: string }[]): readonly string[] {
  const known = new Map<string, string>();
  for (const { scenario } of rows)
    if (scenario !== '' && !known.has(scenario.toLowerCase())) known.set(scenario.toLowerCase(), scenario);
  return [...known.values()];
}

function layScenario(below: Edition, rows: readonly StatedRow[], scenario: string): Laid {
  const claims: StatedClaim[] = rows
    .filter((row) => isSameScenario(row.scenario, scenario))
    .map(({ stated }) => stated);
  return layClaims(below, {
    kind: 'override',
    label: scenario === '' ? 'overrides' : `scenario ${scenario}`,
    source: overrideSource(scenario),
    hasOwnSeries: false,
    claims,
  });
}

function lineOf(
  edition: Edition,
  { question, observation, was }: ReadClaim,
  { row, scenario, stated }: StatedRow,
): OverrideLine {
  return {
    row,
    scenario,
    subject: question.name,
    measure: question.measure,
    period: observation.period,
    isLatest: stated.when === undefined,
    value: observation.value ?? observation.start ?? observation.text,
    unit: observation.unit,
    was,
    isOverruled: !findAnswer(edition, question).claims.some(({ id }) => id === observation.id),
  };
}
