import type { Edition } from '../../dataset/index.ts';
import { argumentValues } from '../answer/argumentValues.ts';
import { askCall, CellError } from '../answer/askCall.ts';
import type { AnsweredCell } from '../answer/askCall.ts';
import { citedParts } from '../answer/citedParts.ts';
import { numberFormats } from '../answer/numberFormats.ts';
import { addressOf } from '../check/bookRead.ts';
import type { CheckedCell } from '../check/bookRead.ts';
import type { CallSyntax } from '../formula/callSyntax.ts';
import { readAddress } from '../place/area.ts';
import type { SourceRow } from './sourceRow.ts';

/** A cell for the list; of a frozen one the edition that had answered. */
export type ListedCell = CheckedCell & { readonly frozenIn?: string };

/** A line for each call of each cell, in the order of the workbook; a call within another has its own. */
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
  const remark = ['Frozen.', row.remark].filter(Boolean).join(' ');
  if (frozenIn === edition.id) return { ...row, remark };
  const source = `As edition ${frozenIn} said.`;
  return { ...row, edition: frozenIn, unit: '', period: '', source, remark };
}

async function rowsOf(
  edition: Edition,
  cell: CheckedCell,
  sheets: readonly string[],
): Promise<readonly SourceRow[]> {
  const { sheet, formula, calls, syntax } = cell;
  const common = { sheet, address: addressOf(cell), formula, edition: edition.id };
  if (syntax.length === 0) {
    // Through a name, or a formula that only Excel can read.
    const source = 'Asks REE through a name: see Formulas, Name Manager.';
    const shown = cell.value as AnsweredCell;
    return [
      {
        ...common,
        call: '',
        value: shown,
        format: '',
        unit: '',
        period: '',
        source,
        remark: deadWords(cell, sheets),
      },
    ];
  }
  return Promise.all(
    syntax.map(async (call, at) => {
      const answered = await firstAnswer(call, cell, at);
      const args = argumentValues(call, cell.referred);
      return {
        ...common,
        call: cell.isSingle && at === 0 ? '' : call.text,
        value: answered instanceof CellError ? answered.code : answered,
        format: numberFormats(edition, call.functionId, args, [[answered]])[0]?.[0] ?? '',
        ...citedParts(edition, calls[at]!, call, cell.referred),
        remark: [
          answered instanceof CellError ? answered.message : '',
          at === 0 ? deadWords(cell, sheets) : '',
        ]
          .filter(Boolean)
          .join(' '),
      };
    }),
  );
}

/** What the cell shows where the call is all of it; else what the call answers by itself, where that is known here. */
async function firstAnswer(call: CallSyntax, cell: CheckedCell, at: number): Promise<AnsweredCell> {
  const answered = (await askCall(call, cell.referred))?.[0]?.[0];
  if (answered instanceof CellError) return answered;
  return cell.isSingle && at === 0 ? (cell.value as AnsweredCell) : (answered ?? '');
}

/** References that lead nowhere. */
function deadWords({ formula, syntax }: CheckedCell, sheets: readonly string[]): string {
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
