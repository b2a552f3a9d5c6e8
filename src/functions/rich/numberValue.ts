import type { RichValues } from '../call/index.ts';

/* eslint-disable @typescript-eslint/no-deprecated -- Until ExcelApi 1.19, which has deprecated it, only a FormattedNumber has a format. */
type NumberValue = Excel.DoubleCellValue | Excel.FormattedNumberCellValue;

/** A number in its format, as the host knows it. */
export function numberValue(value: number, numberFormat: string, level: RichValues): NumberValue {
  const number = { basicType: 'Double', basicValue: value, numberFormat } as const;
  return level === 'number' ? { type: 'Double', ...number } : { type: 'FormattedNumber', ...number };
}
