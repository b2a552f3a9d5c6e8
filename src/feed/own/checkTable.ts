import { layClaims } from '../../dataset/index.ts';
import type { ClaimProblem, Edition, Laid } from '../../dataset/index.ts';
import { ownLayer } from './ownLayer.ts';
import type { OwnTable } from './ownTable.ts';
import { partNames } from './mapping.ts';
import type { RowClaim } from './readRows.ts';
import type { RowProblem } from './rowProblem.ts';

export interface CheckedTable extends Laid {
  readonly rowProblems: readonly RowProblem[];
}

/** Lays the claims of a table over an edition, and says of each that cannot be laid what is wrong with it. */
export function checkTable(
  below: Edition,
  table: Pick<OwnTable, 'id' | 'name' | 'file' | 'origin'>,
  claims: readonly RowClaim[],
): CheckedTable {
  const byClaim = new Map(claims.map((claim) => [claim.stated, claim]));
  const laid = layClaims(
    below,
    ownLayer(
      table,
      claims.map(({ stated }) => stated),
    ),
  );
  return {
    ...laid,
    rowProblems: laid.problems.map((problem) => inFile(problem, byClaim.get(problem.stated)!)),
  };
}

/** Which cell a refusal speaks of: it quotes what is wrong. */
function inFile({ stated, problem }: ClaimProblem, { line, columns }: RowClaim): RowProblem {
  const { reason } = problem;
  const parts = [...partNames].reverse().map((name) => ({
    name,
    text: name === 'period' ? '' : String(stated[name]),
  }));
  const part =
    parts.find(({ name }) => reason.startsWith(`The ${name} is missing`)) ??
    parts.find(({ text }) => text !== '' && reason.includes(`"${text}"`)) ??
    parts.find(({ text }) => text !== '' && reason.includes(text));
  return {
    line,
    column: (part && columns[part.name]) ?? '',
    value: part?.text.slice(0, 60) ?? '',
    reason,
    repair: problem.message.slice(reason.length).trim(),
  };
}
