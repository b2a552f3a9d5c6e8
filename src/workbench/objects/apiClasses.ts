import { conforming } from '../richApi/index.ts';
import { Application } from './application.ts';
import { Range } from './range.ts';
import { RangeFill, RangeFont, RangeFormat } from './rangeFormat.ts';
import { Workbook } from './workbook.ts';
import { Worksheet } from './worksheet.ts';
import { WorksheetCollection } from './worksheetCollection.ts';

/** Every class of the object model, held against Excel's own types: a member that Excel does not have fails to compile. */
export const apiClasses = [
  conforming<Excel.Application>()(Application),
  conforming<Excel.Range>()(Range),
  conforming<Excel.RangeFill>()(RangeFill),
  conforming<Excel.RangeFont>()(RangeFont),
  conforming<Excel.RangeFormat>()(RangeFormat),
  conforming<Excel.Workbook>()(Workbook),
  conforming<Excel.Worksheet>()(Worksheet),
  conforming<Excel.WorksheetCollection>()(WorksheetCollection),
];
