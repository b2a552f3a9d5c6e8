import { nearTo } from '../../dataset/index.ts';
import type { LaidOverrides } from './layOverrides.ts';
import { listScenarios } from './layOverrides.ts';
import { isSameScenario, isStated } from './overrideRow.ts';
import type { OverrideRow } from './overrideRow.ts';
import type { OverridesFound, RowProblem } from './overridesState.ts';
import type { SeenOverrides } from './seenOverrides.ts';

/** The table as it was understood. */
export interface Understood {
  readonly seen: SeenOverrides;
  readonly rows: readonly OverrideRow[];
  readonly scenario: string;
  readonly scenarioProblem: string;
}

/** What the pane shows of the table. */
export function describeOverrides(
  { seen, rows, scenario, scenarioProblem }: Understood,
  laid: LaidOverrides | undefined,
  /** Rows whose formulas are followed no further, with what is to be said of them. */
  stopped: ReadonlyMap<number, string>,
): OverridesFound {
  const { sheet, table, address, unread, hasProblemColumn, missing } = seen;
  const rowsOf = (status: OverrideRow['status']): number[] =>
    rows.filter((one) => one.status === status).map(({ row }) => row);
  return {
    sheet,
    table,
    address,
    scenario,
    scenarioCell: seen.scenario && {
      sheet: seen.scenario.sheet,
      address: seen.scenario.address,
      isFormula: seen.scenario.isFormula,
    },
    scenarioProblem: scenarioProblem || unnamedScenario(rows, scenario),
    scenarios: listScenarios(rows),
    statedCount: rows.filter(isStated).length,
    lines: laid?.lines() ?? [],
    problems: problemsOf(rows, laid, stopped),
    unfinished: rowsOf('unfinished'),
    pending: rowsOf('pending'),
    unread,
    hasProblemColumn,
    missing,
  };
}

/** A scenario that is mistyped looks like one without rows. */
function unnamedScenario(rows: readonly OverrideRow[], scenario: string): string {
  const isNamed = rows.some((row) => isSameScenario(row.scenario, scenario));
  if (scenario === '' || isNamed || rows.some(({ status }) => status === 'pending')) return '';
  const [near] = nearTo(listScenarios(rows), scenario);
  return `No row names the scenario ${scenario}: only rows without a scenario are in force.${near === undefined ? '' : ` Did you mean ${near}?`}`;
}

function problemsOf(
  rows: readonly OverrideRow[],
  laid: LaidOverrides | undefined,
  stopped: ReadonlyMap<number, string>,
): readonly RowProblem[] {
  const found = new Map([...(laid?.problems() ?? []), ...stopped]);
  for (const row of rows) if (row.status === 'faulty') found.set(row.row, row.problem);
  return [...found].map(([row, problem]) => ({ row, problem })).sort((a, b) => a.row - b.row);
}
