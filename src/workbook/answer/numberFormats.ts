import { findTable, numberFormat, readMeasure } from '../../dataset/index.ts';
import type { Edition } from '../../dataset/index.ts';
import { foldName, unlessRefused } from '../../model/index.ts';
import type { ArgumentValue } from '../selection.ts';
import type { AnsweredCell } from './askCall.ts';

const day = 'yyyy-mm-dd';
const share = '0.0%';
const mostDecimals = 3;

type Rows = readonly (readonly AnsweredCell[])[];

/** The number format of each cell of an answer; empty where Excel's own will do: texts, errors, headers. */
export function numberFormats(
  edition: Edition,
  functionId: string,
  args: readonly (ArgumentValue | undefined)[],
  rows: Rows,
): string[][] {
  const formatOf = formatter(edition, functionId, args, rows);
  return rows.map((row, at) =>
    row.map((value, column) => (typeof value === 'number' ? formatOf(value, at, column) : '')),
  );
}

type FormatOf = (value: number, row: number, column: number) => string;

function formatter(
  edition: Edition,
  functionId: string,
  args: readonly (ArgumentValue | undefined)[],
  rows: Rows,
): FormatOf {
  const measured = (text: unknown): FormatOf => {
    const formatOf = formatOfMeasure(edition, text);
    return (value) => formatOf(value);
  };
  switch (functionId) {
    case 'PRICE':
      return measured('price');
    case 'CAPACITY':
      return measured('nameplate capacity');
    case 'PRODUCTION':
      return measured('production');
    case 'VALUE':
    case 'FACT':
    case 'HISTORY':
      return measured(args[1]);
    case 'ASOF':
      return () => day;
    case 'AGE':
      return () => '#,##0';
    case 'BASKET':
    case 'CONVERT':
      return (value) => decimalsOf([value]);
    case 'COMPARE':
      return formatsOfComparison(edition, args, rows);
    case 'TABLE':
      return formatsOfRecords(rows, dayColumnsOf(args[0]));
    default:
      return formatsOfRecords(rows, new Set());
  }
}

function formatOfMeasure(edition: Edition, text: unknown): (value: number) => string {
  const measure =
    typeof text === 'string' ? unlessRefused(() => readMeasure(edition, text).measure) : undefined;
  return (value) => (measure ? numberFormat(measure, value) : decimalsOf([value]));
}

/** By the header of each column: "nameplate capacity: NdFeB magnets (t/yr)", "price (as of)". */
function formatsOfComparison(edition: Edition, args: readonly unknown[], rows: Rows): FormatOf {
  const isDated = typeof args[3] === 'string' && foldName(args[3]) === foldName('as of');
  const formats = (rows[0] ?? []).map((header) =>
    formatOfMeasure(edition, typeof header === 'string' ? header.replace(/ \([^()]*\)$/, '') : args[1]),
  );
  return (value, _row, column) => (isDated ? day : (formats[column]?.(value) ?? ''));
}

/** By the column, and by what its row says of the unit. */
function formatsOfRecords(rows: Rows, dayColumns: ReadonlySet<string>): FormatOf {
  const headers = (rows[0] ?? []).map((header) => (typeof header === 'string' ? foldName(header) : ''));
  const unitColumn = headers.indexOf('unit');
  const measuredColumns = new Set(['value', 'low', 'high'].map((name) => headers.indexOf(name)));
  const formats = headers.map((header, column) =>
    dayColumns.has(header) ? day : decimalsOf(rows.map((row) => row[column]).filter(isNumber)),
  );
  return (_value, row, column) => {
    const unit = measuredColumns.has(column) ? rows[row]?.[unitColumn] : '';
    if (unit === 'fraction') return share;
    return unit === 'date' ? day : (formats[column] ?? '');
  };
}

function dayColumnsOf(table: unknown): ReadonlySet<string> {
  const found = typeof table === 'string' ? unlessRefused(() => findTable(table)) : undefined;
  return new Set(found?.dayColumns.map(foldName));
}

/** Thousands, and the decimals that the numbers have, all the same: a column that can be read down. */
function decimalsOf(values: readonly number[]): string {
  const decimals = Math.max(0, ...values.map(decimalsIn));
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}

/** Of a long number as few as show three digits. */
function decimalsIn(value: number): number {
  const [, printed = ''] = String(value).split('.');
  if (printed.includes('e')) return 0;
  const wanted = Math.abs(value) >= 100 ? 1 : Math.abs(value) >= 1 ? 2 : mostDecimals;
  return Math.min(printed.length, wanted);
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}
