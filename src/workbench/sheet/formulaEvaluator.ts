import '@univerjs/engine-formula/facade';
import type { CellValue } from '../engine/answer.ts';
import { explainError } from '../engine/explainError.ts';
import type { Spreadsheet } from './spreadsheet.ts';

const ERROR = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!)$/;

/** Says what formulas give that stand in no cell, such as those of names. */
export class FormulaEvaluator {
  private readonly sheet: Spreadsheet;
  private last: Promise<unknown> = Promise.resolve();

  constructor(sheet: Spreadsheet) {
    this.sheet = sheet;
  }

  /** One after the other: Univer does not tell whose result it announces. */
  evaluate(formula: string, sheetId = this.sheet.activeSheet.getSheetId()): Promise<CellValue[][]> {
    const run = this.last.then(() => this.evaluateNow(formula, sheetId));
    this.last = run.catch(() => undefined);
    return run;
  }

  private async evaluateNow(formula: string, sheetId: string): Promise<CellValue[][]> {
    await this.sheet.calculated();
    const unitId = this.sheet.workbook.getId();
    const results = await this.sheet.api
      .getFormula()
      .executeFormulas({ [unitId]: { [sheetId]: { 0: { 0: [formula] } } } });
    const value = results[unitId]?.[sheetId]?.[0]?.[0]?.[0]?.value ?? null;
    const rows = Array.isArray(value) ? value : [[value]];
    return rows.map((row) => row.map(toValue));
  }
}

function toValue(value: number | string | boolean | null): CellValue {
  const isError = typeof value === 'string' && ERROR.test(value);
  return isError ? { code: value, message: explainError(value) } : value;
}
