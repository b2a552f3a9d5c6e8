import { conforming } from '../richApi/index.ts';
import { NamedItem } from './names/namedItem.ts';
import { NamedItemArrayValues } from './names/namedItemArrayValues.ts';
import { NamedItemCollection } from './names/namedItemCollection.ts';
import { CustomProperty } from './properties/customProperty.ts';
import { CustomPropertyCollection } from './properties/customPropertyCollection.ts';
import { Setting } from './properties/setting.ts';
import { SettingCollection } from './properties/settingCollection.ts';
import { WorksheetCustomProperty } from './properties/worksheetCustomProperty.ts';
import { WorksheetCustomPropertyCollection } from './properties/worksheetCustomPropertyCollection.ts';
import { SheetAutoFilter } from './sheetAutoFilter.ts';
import { AutoFilter } from './tables/autoFilter.ts';
import { Filter } from './tables/filter.ts';
import { Table } from './tables/table.ts';
import { TableCollection } from './tables/tableCollection.ts';
import { TableColumn } from './tables/tableColumn.ts';
import { TableColumnCollection } from './tables/tableColumnCollection.ts';
import { TableRow } from './tables/tableRow.ts';
import { TableRowCollection } from './tables/tableRowCollection.ts';
import { TableScopedCollection } from './tables/tableScopedCollection.ts';
import { TableSort } from './tables/tableSort.ts';
import { CustomXmlPart } from './xml/customXmlPart.ts';
import { CustomXmlPartCollection } from './xml/customXmlPartCollection.ts';
import { CustomXmlPartScopedCollection } from './xml/customXmlPartScopedCollection.ts';

/** The classes of what a workbook holds beside its cells, held against Excel's types. */
export const contentClasses = [
  conforming<Excel.NamedItem>()(NamedItem),
  conforming<Excel.NamedItemArrayValues>()(NamedItemArrayValues),
  conforming<Excel.NamedItemCollection>()(NamedItemCollection),
  conforming<Excel.AutoFilter>()(AutoFilter),
  conforming<Excel.AutoFilter>()(SheetAutoFilter),
  conforming<Excel.Filter>()(Filter),
  conforming<Excel.Table>()(Table),
  conforming<Excel.TableCollection>()(TableCollection),
  conforming<Excel.TableColumn>()(TableColumn),
  conforming<Excel.TableColumnCollection>()(TableColumnCollection),
  conforming<Excel.TableRow>()(TableRow),
  conforming<Excel.TableRowCollection>()(TableRowCollection),
  conforming<Excel.TableScopedCollection>()(TableScopedCollection),
  conforming<Excel.TableSort>()(TableSort),
  conforming<Excel.CustomProperty>()(CustomProperty),
  conforming<Excel.CustomPropertyCollection>()(CustomPropertyCollection),
  conforming<Excel.Setting>()(Setting),
  conforming<Excel.SettingCollection>()(SettingCollection),
  conforming<Excel.WorksheetCustomProperty>()(WorksheetCustomProperty),
  conforming<Excel.WorksheetCustomPropertyCollection>()(WorksheetCustomPropertyCollection),
  conforming<Excel.CustomXmlPart>()(CustomXmlPart),
  conforming<Excel.CustomXmlPartCollection>()(CustomXmlPartCollection),
  conforming<Excel.CustomXmlPartScopedCollection>()(CustomXmlPartScopedCollection),
];
