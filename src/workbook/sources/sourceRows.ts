import type { Edition } from '../../dataset/index.ts';
import type { AnsweredCell } from '../answer/askCall.ts';
import { addressOf } from '../check/bookRead.ts';
import { readAddress } from '../place/area.ts';
import { callLines, nothing } from './callLines.ts';
import type { ListedCell } from './listedCell.ts';
import type { SourceRow } from './sourceRow.ts';

/** A line for each figure that each call of each cell gives, in the order of the workbook; a call within another has its own. */
export async function sourceRows(
  edition: Edition,
  cells: readonly ListedCell[],
  sheets: readonly string[],
): Promise<readonly SourceRow[]> {
  const rows = await Promise.all(
    cells.map(async (cell) => {
      const own = await rowsOf(edition, cell, sheets);
      return cell.frozenIn === undefined ? own : own.map((row) => frozenRow(row, edition, cell.frozenIn!));
    }),
  );
  return rows.flat();
}

/** What was frozen in another edition than the one in force is not cited from this one: it may say otherwise. */
function frozenRow(row: SourceRow, edition: Edition, frozenIn: string): SourceRow {
  const remark = wordsOf('Frozen.', row.remark);
  if (frozenIn === edition.id) return { ...row, remark };
  const source = `As edition ${frozenIn} said.`;
  return { ...row, edition: frozenIn, unit: '', period: '', source, remark };
}

async function rowsOf(
  edition: Edition,
  cell: ListedCell,
  sheets: readonly string[],
): Promise<readonly SourceRow[]> {
  const dead = deadWords(cell, sheets);
  const common = { sheet: cell.sheet, address: addressOf(cell), formula: cell.formula, edition: edition.id };
  if (cell.syntax.length === 0) {
    // Through a name, or a formula that only Excel can read.
    const source = 'Asks REE through a name: see Formulas, Name Manager.';
    const value = cell.value as AnsweredCell;
    return [{ ...common, ...nothing, call: '', value, format: '', source, remark: dead }];
  }
  const lines = await Promise.all(cell.syntax.map((_, at) => callLines(edition, cell, at)));
  return lines
    .flat()
    .map((line, at) => ({ ...common, ...line, remark: wordsOf(line.remark, at === 0 && dead) }));
}

function wordsOf(...parts: readonly (string | false)[]): string {
  return parts.filter(Boolean).join(' ');
}

/** References that lead nowhere. */
function deadWords({ formula, syntax }: ListedCell, sheets: readonly string[]): string {
  if (formula.includes('#REF!')) return 'A cell or a sheet that it refers to was deleted (#REF!).';
  const known = new Set(sheets.map((name) => name.toLowerCase()));
  const gone = syntax
    .flatMap(({ args }) => args)
    .flatMap((argument) =>
      argument.kind === 'reference' ? (readAddress(argument.address)?.sheet ?? '') : '',
    )
    .find((name) => name !== '' && !known.has(name.toLowerCase()));
  return gone === undefined ? '' : `There is no sheet ${gone}.`;
}
