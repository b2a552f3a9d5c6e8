import {
  BooleanNumber,
  CellValueType,
  HorizontalAlign,
  LocaleType,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { parseAddress } from './address.ts';
import type { CellInput, Look, SheetFile, WorkbookFile } from './workbookFile.ts';

const ROW_COUNT = 1000;
const COLUMN_COUNT = 40;
const ROW_HEIGHT = 22;
const COLUMN_WIDTH = 88;
const FONT = 'Aptos Narrow, Calibri, Carlito, Arial, sans-serif';

const RULE = { s: 1, cl: { rgb: '#d5d9de' } } as const;
const looks: Readonly<Record<Look, IStyleData>> = {
  title: { fs: 15, bl: BooleanNumber.TRUE, cl: { rgb: '#1b2733' } },
  note: { cl: { rgb: '#66717d' }, fs: 9 },
  heading: { bl: BooleanNumber.TRUE, fs: 11, cl: { rgb: '#1b2733' } },
  header: {
    bl: BooleanNumber.TRUE,
    cl: { rgb: '#3b4754' },
    bg: { rgb: '#f1f4f6' },
    bd: { b: RULE },
    ht: HorizontalAlign.RIGHT,
  },
  label: { cl: { rgb: '#1b2733' } },
  formula: { cl: { rgb: '#66717d' }, ff: 'Consolas, Liberation Mono, monospace', fs: 9 },
  number: { ht: HorizontalAlign.RIGHT },
  text: { ht: HorizontalAlign.LEFT },
  input: { bg: { rgb: '#fff8e1' }, ht: HorizontalAlign.RIGHT, cl: { rgb: '#0b57d0' } },
  total: { bl: BooleanNumber.TRUE, bd: { t: RULE }, ht: HorizontalAlign.RIGHT },
};

/** A workbook file as Univer's snapshot. */
export function toWorkbookData(file: WorkbookFile, unitId: string): IWorkbookData {
  const sheets = file.sheets.map((sheet, index) => toSheetData(sheet, `sheet${index + 1}`));
  return {
    id: unitId,
    name: file.name,
    appVersion: '',
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
    defaultStyle: { ff: FONT, fs: 10, vt: VerticalAlign.MIDDLE, tb: WrapStrategy.OVERFLOW },
  };
}

type SheetData = Partial<IWorksheetData> & { id: string };

function toSheetData(file: SheetFile, id: string): SheetData {
  const cellData: Record<number, Record<number, ICellData>> = {};
  const cellAt = (row: number, column: number): ICellData => ((cellData[row] ??= {})[column] ??= {});
  for (const [address, rows] of Object.entries(file.blocks)) {
    const { startRow, startColumn } = areaOf(address);
    rows.forEach((cells, row) => {
      cells.forEach((input, column) => {
        if (input !== null) Object.assign(cellAt(startRow + row, startColumn + column), toCellData(input));
      });
    });
  }
  for (const { at, look, format } of file.looks ?? []) {
    const area = areaOf(at);
    for (let row = area.startRow; row <= area.endRow; row += 1) {
      for (let column = area.startColumn; column <= area.endColumn; column += 1) {
        const cell = cellAt(row, column);
        const number = format === undefined ? {} : { n: { pattern: format } };
        cell.s = { ...(cell.s as IStyleData | undefined), ...looks[look], ...number };
      }
    }
  }
  const frozen = file.frozenRows ?? 0;
  return {
    id,
    name: file.name,
    rowCount: ROW_COUNT,
    columnCount: COLUMN_COUNT,
    defaultRowHeight: ROW_HEIGHT,
    defaultColumnWidth: COLUMN_WIDTH,
    cellData,
    columnData: Object.fromEntries((file.widths ?? []).map((w, column) => [column, { w }])),
    rowData: Object.fromEntries(
      Object.entries(file.rowHeights ?? {}).map(([row, h]) => [Number(row) - 1, { h }]),
    ),
    showGridlines: file.hideGridlines === true ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    freeze: { xSplit: 0, ySplit: frozen, startRow: frozen === 0 ? -1 : frozen, startColumn: -1 },
  };
}

/** A formula, or a value that is not read as anything else. */
export function toCellData(input: CellInput): ICellData {
  if (input === null) return {};
  if (typeof input === 'number') return { v: input, t: CellValueType.NUMBER };
  if (typeof input === 'boolean') return { v: input ? 1 : 0, t: CellValueType.BOOLEAN };
  return input.startsWith('=') ? { f: input } : { v: input, t: CellValueType.STRING };
}

function areaOf(address: string): NonNullable<ReturnType<typeof parseAddress>> {
  const area = parseAddress(address);
  if (area === undefined) throw new Error(`${address} is not an address.`);
  return area;
}
