import assert from 'node:assert/strict';
import { readSettled } from '../../../src/workbook/excel/readSettled.ts';
import type { ScannedSheet } from '../../../src/workbook/excel/scanSheets.ts';

interface Moment {
  readonly state: 'Done' | 'Calculating' | 'Pending';
  readonly shows: string;
}

/** An Excel that is read at these moments, one after the other; the last one stays. */
function excelAt(moments: readonly Moment[], calculationMode = 'Automatic') {
  let at = -1;
  const now = (): Moment => moments[Math.min(at, moments.length - 1)]!;
  const application = {
    load: () => undefined,
    calculationMode,
    get calculationState() {
      return now().state;
    },
  };
  const sync = async () => {
    at += 1;
    await Promise.resolve();
  };
  const context = { workbook: { application }, sync } as unknown as Excel.RequestContext;
  const sheet = {
    getRangeByIndexes: () => {
      const range = {
        load: () => range,
        get values() {
          return [[now().shows]];
        },
      };
      return range;
    },
  } as unknown as Excel.Worksheet;
  const area = { row: 0, column: 0, rows: 1, columns: 1 };
  const own = [{ row: 0, column: 0, formula: '=IFERROR(REE.SOURCE("Nd","price"),"–")', value: '–' }];
  const read = [{ area, formulas: [[own[0]!.formula]], values: [['–']] }];
  const scanned = { sheet, name: 'Sheet1', own, read, areas: [area] } as unknown as ScannedSheet;
  return { context, scanned, readings: () => at + 1 };
}

async function settled(moments: readonly Moment[], mode?: string): Promise<readonly [unknown, number]> {
  const { context, scanned, readings } = excelAt(moments, mode);
  const valueAt = await readSettled(context, [scanned], () => false);
  return [valueAt(scanned, 0, 0), readings()];
}

describe('readSettled(context, sheets, isCancelled)', () => {
  it('does not believe a cell that hides its error while Excel calculates', async () => {
    const moments: Moment[] = [
      { state: 'Calculating', shows: '–' },
      { state: 'Calculating', shows: '–' },
      { state: 'Done', shows: 'USGS' },
    ];
    assert.deepEqual(await settled(moments), ['USGS', 4]);
  });

  it('nor where Excel says that it is done and the cell changes all the same', async () => {
    const moments: Moment[] = [
      { state: 'Done', shows: '–' },
      { state: 'Done', shows: 'USGS' },
    ];
    assert.deepEqual(await settled(moments), ['USGS', 3]);
  });

  it('waits for what is being calculated', async () => {
    const moments: Moment[] = [
      { state: 'Done', shows: '#BUSY!' },
      { state: 'Done', shows: '#BUSY!' },
      { state: 'Done', shows: '55' },
    ];
    assert.deepEqual(await settled(moments), ['55', 4]);
  });

  it('takes what is shown where calculation is manual', async () => {
    assert.deepEqual(await settled([{ state: 'Pending', shows: '55' }], 'Manual'), ['55', 2]);
  });
});
