import { conforming } from '../richApi/index.ts';
import { Application } from './application.ts';
import { contentClasses } from './contentClasses.ts';
import { CultureInfo } from './cultureInfo.ts';
import { DatetimeFormatInfo } from './datetimeFormatInfo.ts';
import { DocumentProperties } from './documentProperties.ts';
import { FormatProtection } from './formatProtection.ts';
import { NumberFormatInfo } from './numberFormatInfo.ts';
import { Range } from './range.ts';
import { RangeAreas } from './rangeAreas.ts';
import { RangeBorder } from './rangeBorder.ts';
import { RangeBorderCollection } from './rangeBorderCollection.ts';
import { RangeCollection } from './rangeCollection.ts';
import { RangeFill } from './rangeFill.ts';
import { RangeFont } from './rangeFont.ts';
import { RangeAreasCollection } from './rangeAreasCollection.ts';
import { RangeFormat } from './rangeFormat.ts';
import { RangeSort } from './rangeSort.ts';
import { RangeView } from './rangeView.ts';
import { RemoveDuplicatesResult } from './removeDuplicatesResult.ts';
import { Runtime } from './runtime.ts';
import { WorkbookRangeAreas } from './workbookRangeAreas.ts';
import { Workbook } from './workbook.ts';
import { WorkbookProtection } from './workbookProtection.ts';
import { Worksheet } from './worksheet.ts';
import { WorksheetCollection } from './worksheetCollection.ts';
import { WorksheetFreezePanes } from './worksheetFreezePanes.ts';
import { WorksheetProtection } from './worksheetProtection.ts';

/** Every class of the object model, held against Excel's own types: a member that Excel does not have fails to compile. */
export const apiClasses = [
  conforming<Excel.Application>()(Application),
  conforming<Excel.CultureInfo>()(CultureInfo),
  conforming<Excel.DatetimeFormatInfo>()(DatetimeFormatInfo),
  conforming<Excel.DocumentProperties>()(DocumentProperties),
  conforming<Excel.FormatProtection>()(FormatProtection),
  conforming<Excel.NumberFormatInfo>()(NumberFormatInfo),
  conforming<Excel.Range>()(Range),
  conforming<Excel.RangeAreas>()(RangeAreas),
  conforming<Excel.RangeAreasCollection>()(RangeAreasCollection),
  conforming<Excel.RangeBorder>()(RangeBorder),
  conforming<Excel.RangeBorderCollection>()(RangeBorderCollection),
  conforming<Excel.RangeCollection>()(RangeCollection),
  conforming<Excel.RangeFill>()(RangeFill),
  conforming<Excel.RangeFont>()(RangeFont),
  conforming<Excel.RangeFormat>()(RangeFormat),
  conforming<Excel.RangeSort>()(RangeSort),
  conforming<Excel.RangeView>()(RangeView),
  conforming<Excel.RemoveDuplicatesResult>()(RemoveDuplicatesResult),
  conforming<Excel.Runtime>()(Runtime),
  conforming<Excel.Workbook>()(Workbook),
  conforming<Excel.WorkbookProtection>()(WorkbookProtection),
  conforming<Excel.WorkbookRangeAreas>()(WorkbookRangeAreas),
  conforming<Excel.Worksheet>()(Worksheet),
  conforming<Excel.WorksheetCollection>()(WorksheetCollection),
  conforming<Excel.WorksheetFreezePanes>()(WorksheetFreezePanes),
  conforming<Excel.WorksheetProtection>()(WorksheetProtection),
  ...contentClasses,
];
