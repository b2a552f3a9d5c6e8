import assert from 'node:assert/strict';
import type { Worksheet } from '../../../src/workbench/objects/worksheet.ts';
import type { Author, Touch } from '../../../src/workbench/sheet/touchLog.ts';
import { HeadlessWorkbook } from '../../support/headlessWorkbook.ts';
import { refusedCode } from '../../support/refusedCode.ts';

describe('calculation', () => {
  let book: HeadlessWorkbook;
  let sheet: Worksheet;
  const write = (address: string, values: unknown): Promise<void> =>
    book.batch(() => {
      sheet.GetRange(address).Values = values;
    });
  const touched = (touch: Touch, author: Author): string[] =>
    book.sheet.log.list(touch, author).map((cell) => book.sheet.addressOf(cell).replace('Sheet1!', ''));
  const setMode = (mode: 'Manual' | 'Automatic'): Promise<void> =>
    book.batch(() => {
      book.workbook.Application.CalculationMode = mode;
    });
  beforeEach(async () => {
    book = new HeadlessWorkbook();
    sheet = book.first;
    await write('A1:D1', [[1, '=A1*2', '=B1*2', '=10+1']]);
    await book.calculated();
    book.sheet.log.clear();
  });
  afterEach(() => book.close());

  it('follows an edit at once in automatic mode, and says on whose account', async () => {
    await write('A1', 5);
    assert.deepEqual(await sheet.GetRange('A1:D1').Values, [[5, 10, 20, 11]]);
    assert.deepEqual(touched('written', 'add-in'), ['A1']);
    assert.deepEqual(touched('recalculated', 'add-in'), ['B1', 'C1']);
    book.sheet.log.clear();
    book.sheet.activeSheet.getRange('A1').setValue(6);
    await book.calculated();
    assert.deepEqual(touched('written', 'user'), ['A1']);
    assert.deepEqual(touched('recalculated', 'user'), ['B1', 'C1']);
  });

  it('waits in manual mode until it is asked for', async () => {
    await setMode('Manual');
    await write('A1', 5);
    assert.deepEqual(await sheet.GetRange('A1:D1').Values, [[5, 2, 4, 11]]);
    assert.equal(book.workbook.Application.CalculationState, 'Pending');
    await book.batch(() => book.workbook.Application.Calculate('Recalculate'));
    assert.deepEqual(await sheet.GetRange('A1:D1').Values, [[5, 10, 20, 11]]);
    assert.equal(book.workbook.Application.CalculationState, 'Done');
    assert.deepEqual(touched('recalculated', 'add-in'), ['B1', 'C1']);
  });

  it('calculates in manual mode exactly the cells of Range.calculate, and what is entered', async () => {
    await setMode('Manual');
    await write('A1', 5);
    await book.batch(() => sheet.GetRange('B1').Calculate());
    assert.deepEqual(await sheet.GetRange('A1:D1').Values, [[5, 10, 4, 11]]);
    assert.deepEqual(touched('recalculated', 'add-in'), ['B1']);
    await write('E1', '=C1+1');
    assert.deepEqual(await sheet.GetRange('C1:E1').Values, [[4, 11, 5]]);
    await setMode('Automatic');
    assert.deepEqual(await sheet.GetRange('A1:E1').Values, [[5, 10, 20, 11, 21]]);
  });

  it('still calculates what was entered before the mode became manual', async () => {
    await book.batch(() => {
      sheet.GetRange('E1').Values = '=A1+1';
      book.workbook.Application.CalculationMode = 'Manual';
      sheet.GetRange('A1').Values = 5;
    });
    assert.deepEqual(await sheet.GetRange('A1:E1').Values, [[5, 2, 4, 11, 6]]);
    assert.equal(book.workbook.Application.CalculationState, 'Pending');
  });

  it('marks cells as dirty, which in manual mode are calculated later', async () => {
    await book.batch(() => sheet.GetRange('C1:D1').SetDirty());
    await book.calculated();
    assert.deepEqual(touched('dirtied', 'add-in'), ['C1', 'D1']);
    assert.deepEqual(touched('recalculated', 'add-in'), ['C1', 'D1']);
    await setMode('Manual');
    book.sheet.log.clear();
    await book.batch(() => sheet.GetRange('D1').SetDirty());
    await book.calculated();
    assert.deepEqual(touched('recalculated', 'add-in'), []);
    await book.batch(() => sheet.Calculate(false));
    await book.calculated();
    assert.deepEqual(touched('recalculated', 'add-in'), ['D1']);
  });

  it('calculates everything on request, and refuses kinds that it does not know', async () => {
    await book.batch(() => book.workbook.Application.Calculate('Full'));
    await book.calculated();
    assert.deepEqual(touched('recalculated', 'add-in'), ['B1', 'C1', 'D1']);
    assert.equal(await refusedCode(() => book.workbook.Application.Calculate('Some')), 'InvalidArgument');
    assert.equal(await refusedCode(() => setMode('Sometimes' as 'Manual')), 'InvalidArgument');
  });

  it('is suspended for the rest of a batch', async () => {
    const [during] = await book.batch(async () => {
      book.workbook.Application.SuspendApiCalculationUntilNextSync();
      sheet.GetRange('A1').Values = 7;
      return (await sheet.GetRange('A1:C1').Values) ?? [];
    });
    assert.deepEqual(during, [7, 2, 4]);
    assert.deepEqual(await sheet.GetRange('A1:C1').Values, [[7, 14, 28]]);
  });

  it('dirties two thousand single cells among twenty thousand formulas as one run', async function () {
    this.timeout(60_000);
    await book.batch(() => {
      sheet.GetRange('A2:T1001').Formulas = Array.from({ length: 1000 }, (_, row) =>
        Array.from({ length: 20 }, (__, column) => `=${row}+${column}`),
      );
    });
    await book.calculated();
    book.sheet.log.clear();
    let runs = 0;
    const begin = book.sheet.run.begin.bind(book.sheet.run);
    book.sheet.run.begin = () => {
      runs += 1;
      begin();
    };
    await book.batch(() => {
      for (let index = 0; index < 2000; index += 1)
        sheet.GetCell(1 + (index % 1000), index < 1000 ? 3 : 7).SetDirty();
    });
    await book.calculated();
    assert.equal(runs, 1);
    assert.equal(touched('dirtied', 'add-in').length, 2000);
    assert.deepEqual(touched('recalculated', 'add-in'), touched('dirtied', 'add-in'));
  });
});
