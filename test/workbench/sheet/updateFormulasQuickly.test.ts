import assert from 'node:assert/strict';
import { ICommandService, LogLevel, Univer, UniverInstanceType } from '@univerjs/core';
import type { ICellData, Injector, Workbook, Worksheet } from '@univerjs/core';
import { FormulaDataModel, UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { SetRangeValuesMutation, UniverSheetsPlugin } from '@univerjs/sheets';
import fc from 'fast-check';
import { updateFormulasQuickly } from '../../../src/workbench/sheet/updateFormulasQuickly.ts';

type Cells = Record<number, Record<number, ICellData | null>>;

const [unitId, sheetId] = ['book', 'sheet1'];

/** A workbook without a screen, and what the mended model and Univer's own say to writes. */
class Written {
  private readonly univer = new Univer({ logLevel: LogLevel.SILENT });
  private readonly injector: Injector;
  private readonly own: FormulaDataModel['updateFormulaData'];
  readonly model: FormulaDataModel;
  readonly worksheet: Worksheet;
  ownReadings = 0;

  constructor(cellData: Cells) {
    this.univer.registerPlugin(UniverFormulaEnginePlugin);
    this.univer.registerPlugin(UniverSheetsPlugin);
    const sheets = { [sheetId]: { id: sheetId, name: 'Sheet1', cellData, rowCount: 20, columnCount: 20 } };
    const workbook = this.univer.createUnit<object, Workbook>(UniverInstanceType.UNIVER_SHEET, {
      id: unitId,
      sheetOrder: [sheetId],
      sheets,
    });
    this.worksheet = workbook.getActiveSheet();
    this.injector = this.univer.__getInjector();
    this.model = this.injector.get(FormulaDataModel);
    const own = this.model.updateFormulaData.bind(this.model);
    this.own = own;
    this.model.updateFormulaData = (...given) => {
      this.ownReadings += 1;
      return own(...given);
    };
    updateFormulasQuickly(this.injector, () => this.worksheet);
  }

  /** What changes with a write, by the mended model and by Univer's; then it is made. */
  write(cells: Cells): readonly [unknown, unknown] {
    const both = [
      this.model.updateFormulaData(unitId, sheetId, cells),
      this.own(unitId, sheetId, cells),
    ] as const;
    this.injector
      .get(ICommandService)
      .syncExecuteCommand(SetRangeValuesMutation.id, { unitId, subUnitId: sheetId, cellValue: cells });
    return both;
  }

  dispose(): void {
    this.univer.dispose();
  }
}

describe('updateFormulasQuickly(injector, findSheet)', () => {
  const cell = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom<ICellData>({ f: '=A1+1' }, { f: '=B2' }) },
    {
      weight: 3,
      arbitrary: fc.constantFrom<ICellData | null>({ v: 1 }, { v: 'x', f: null, si: null }, null),
    },
    { weight: 1, arbitrary: fc.constantFrom<ICellData>({ f: '=C3', si: 'a' }, { si: 'a' }, { si: 'b' }) },
  );
  const cells = fc.array(fc.tuple(fc.nat(5), fc.nat(3), cell), { maxLength: 12 }).map((placed) => {
    const matrix: Cells = {};
    for (const [row, column, data] of placed) (matrix[row] ??= {})[column] = data;
    return matrix;
  });

  it('gives what Univer gives, whether cells share formulas or not', () => {
    fc.assert(
      fc.property(cells, fc.array(cells, { maxLength: 4 }), (before, writes) => {
        const written = new Written(before);
        for (const one of writes) assert.deepEqual(...written.write(one));
        written.dispose();
      }),
      { numRuns: 60 },
    );
  });

  it('does not read the workbook again where no formula is shared, and does where one is', () => {
    const written = new Written({ 0: { 0: { f: '=B1' }, 1: { v: 5 } } });
    assert.deepEqual(written.write({ 0: { 0: { v: 5, f: null, si: null } }, 1: { 0: { f: '=B1' } } }), [
      { 0: { 0: null }, 1: { 0: { f: '=B1' } } },
      { 0: { 0: null }, 1: { 0: { f: '=B1' } } },
    ]);
    assert.equal(written.ownReadings, 0);
    written.write({ 2: { 0: { f: '=B3', si: 'a' }, 1: { si: 'a' } } });
    written.write({ 2: { 0: { v: 1, f: null, si: null } } });
    assert.equal(written.ownReadings, 2);
    written.dispose();
  });
});
