import { askCall, CellError } from '../../../src/workbook/answer/askCall.ts';
import { resolveCalls } from '../../../src/workbook/answer/resolveCalls.ts';
import type { BookRead, CheckedCell, KeptValues } from '../../../src/workbook/check/bookRead.ts';
import { wordsIn } from '../../../src/workbook/check/wordsIn.ts';
import { readCallSyntax, readSingleCall } from '../../../src/workbook/formula/callSyntax.ts';
import { mendNames } from '../../../src/workbook/formula/mendNames.ts';
import { OwnNames } from '../../../src/workbook/formula/ownNames.ts';
import type { DefinedName } from '../../../src/workbook/formula/ownNames.ts';
import { formatArea, readAddress } from '../../../src/workbook/place/area.ts';
import { isError, listOwnCells } from '../../../src/workbook/refresh/ownCell.ts';
import { seedEdition } from '../../support/seedEdition.ts';

/** A sheet as a golden case writes it: rows of contents; what a formula shows stands behind ` → ` where the edition does not say it. */
export interface GoldenBook {
  readonly cells: readonly (readonly (string | number)[])[];
  readonly names?: readonly DefinedName[];
  readonly kept?: readonly KeptValues[];
  /** Addresses of frozen values. */
  readonly frozen?: readonly string[];
  readonly staleDays?: number;
  readonly isPinned?: boolean;
}

const sheet = 'Sheet1';

/** The workbook of a golden case as the checks read it, calculated by the functions themselves. */
export async function bookOf(golden: GoldenBook): Promise<BookRead> {
  const width = Math.max(...golden.cells.map((row) => row.length));
  const written = golden.cells.map((row) =>
    Array.from({ length: width }, (_, c) => String(row[c] ?? '').split(' → ')),
  );
  const formulas = golden.cells.map((row, r) =>
    Array.from({ length: width }, (_, c) => (typeof row[c] === 'number' ? row[c] : written[r]![c]![0]!)),
  );
  const plain = (r: number, c: number): unknown => formulas[r]?.[c] ?? '';
  const referredBy = (calls: ReturnType<typeof readCallSyntax>) =>
    new Map(
      calls.flatMap(({ args }) =>
        args.flatMap((argument) => {
          const area = argument.kind === 'reference' ? readAddress(argument.address)?.area : undefined;
          if (argument.kind !== 'reference' || !area) return [];
          const rows = Array.from({ length: area.rows }, (_, r) =>
            Array.from({ length: area.columns }, (__, c) => plain(area.row + r, area.column + c)),
          );
          return [[argument.address, rows] as const];
        }),
      ),
    );
  const answers = new Map<string, unknown>();
  const values = await Promise.all(
    formulas.map((row, r) =>
      Promise.all(
        row.map(async (formula, c) => {
          const call = readSingleCall(mendNames(String(formula)));
          const answer = call && (await askCall(call, referredBy([call])))?.[0]?.[0];
          if (!(answer instanceof CellError)) answers.set(`${r}:${c}`, answer);
          const shown = written[r]![c]![1];
          if (shown !== undefined) return Number.isNaN(Number(shown)) ? shown : Number(shown);
          return answer === undefined ? formula : answer instanceof CellError ? answer.code : answer;
        }),
      ),
    ),
  );
  const area = { row: 0, column: 0, rows: formulas.length, columns: width };
  const read = { area, formulas, values };
  const names = golden.names ?? [];
  const cells = listOwnCells(read, sheet, new OwnNames(names)).map((cell): CheckedCell => {
    const syntax = readCallSyntax(cell.formula);
    const referred = referredBy(syntax);
    return {
      ...cell,
      sheet,
      syntax,
      referred,
      calls: resolveCalls(syntax, referred),
      isSingle: readSingleCall(mendNames(cell.formula)) !== undefined,
      answer: isError(cell.value)
        ? (answers.get(`${cell.row}:${cell.column}`) as CheckedCell['answer'])
        : undefined,
    };
  });
  return {
    edition: seedEdition,
    isPinned: golden.isPinned ?? false,
    overrides: undefined,
    staleDays: golden.staleDays ?? 730,
    cells,
    names,
    kept: golden.kept ?? [],
    contentAt: (_, row, column) => ({ formula: plain(row, column), value: values[row]?.[column] }),
    wordsAround: wordsIn(new Map([[sheet, [read]]])),
    isFrozen: (_, row, column) =>
      golden.frozen?.includes(formatArea({ row, column, rows: 1, columns: 1 })) ?? false,
  };
}
