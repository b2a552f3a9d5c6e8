import { conforming } from '../richApi/index.ts';
import { Chart } from './charts/chart.ts';
import { ChartAreaFormat } from './charts/chartAreaFormat.ts';
import { ChartAxes } from './charts/chartAxes.ts';
import { ChartAxis } from './charts/chartAxis.ts';
import { ChartAxisFormat } from './charts/chartAxisFormat.ts';
import { ChartAxisTitle } from './charts/chartAxisTitle.ts';
import { ChartAxisTitleFormat } from './charts/chartAxisTitleFormat.ts';
import { ChartBorder } from './charts/chartBorder.ts';
import { ChartCollection } from './charts/chartCollection.ts';
import { ChartDataLabelFormat } from './charts/chartDataLabelFormat.ts';
import { ChartDataLabels } from './charts/chartDataLabels.ts';
import { ChartErrorBars } from './charts/chartErrorBars.ts';
import { ChartErrorBarsFormat } from './charts/chartErrorBarsFormat.ts';
import { ChartFill } from './charts/chartFill.ts';
import { ChartFont } from './charts/chartFont.ts';
import { ChartGridlines } from './charts/chartGridlines.ts';
import { ChartGridlinesFormat } from './charts/chartGridlinesFormat.ts';
import { ChartLegend } from './charts/chartLegend.ts';
import { ChartLegendFormat } from './charts/chartLegendFormat.ts';
import { ChartLineFormat } from './charts/chartLineFormat.ts';
import { ChartPlotArea } from './charts/chartPlotArea.ts';
import { ChartPlotAreaFormat } from './charts/chartPlotAreaFormat.ts';
import { ChartPoint } from './charts/chartPoint.ts';
import { ChartPointFormat } from './charts/chartPointFormat.ts';
import { ChartPointsCollection } from './charts/chartPointsCollection.ts';
import { ChartSeries } from './charts/chartSeries.ts';
import { ChartSeriesCollection } from './charts/chartSeriesCollection.ts';
import { ChartSeriesFormat } from './charts/chartSeriesFormat.ts';
import { ChartTitle } from './charts/chartTitle.ts';
import { ChartTitleFormat } from './charts/chartTitleFormat.ts';
import { HeaderFooter } from './pageLayout/headerFooter.ts';
import { HeaderFooterGroup } from './pageLayout/headerFooterGroup.ts';
import { PageLayout } from './pageLayout/pageLayout.ts';
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
  conforming<Excel.Chart>()(Chart),
  conforming<Excel.ChartAreaFormat>()(ChartAreaFormat),
  conforming<Excel.ChartAxes>()(ChartAxes),
  conforming<Excel.ChartAxis>()(ChartAxis),
  conforming<Excel.ChartAxisFormat>()(ChartAxisFormat),
  conforming<Excel.ChartAxisTitle>()(ChartAxisTitle),
  conforming<Excel.ChartAxisTitleFormat>()(ChartAxisTitleFormat),
  conforming<Excel.ChartBorder>()(ChartBorder),
  conforming<Excel.ChartCollection>()(ChartCollection),
  conforming<Excel.ChartDataLabelFormat>()(ChartDataLabelFormat),
  conforming<Excel.ChartDataLabels>()(ChartDataLabels),
  conforming<Excel.ChartErrorBars>()(ChartErrorBars),
  conforming<Excel.ChartErrorBarsFormat>()(ChartErrorBarsFormat),
  conforming<Excel.ChartFill>()(ChartFill),
  conforming<Excel.ChartFont>()(ChartFont),
  conforming<Excel.ChartGridlines>()(ChartGridlines),
  conforming<Excel.ChartGridlinesFormat>()(ChartGridlinesFormat),
  conforming<Excel.ChartLegend>()(ChartLegend),
  conforming<Excel.ChartLegendFormat>()(ChartLegendFormat),
  conforming<Excel.ChartLineFormat>()(ChartLineFormat),
  conforming<Excel.ChartPlotArea>()(ChartPlotArea),
  conforming<Excel.ChartPlotAreaFormat>()(ChartPlotAreaFormat),
  conforming<Excel.ChartPoint>()(ChartPoint),
  conforming<Excel.ChartPointFormat>()(ChartPointFormat),
  conforming<Excel.ChartPointsCollection>()(ChartPointsCollection),
  conforming<Excel.ChartSeries>()(ChartSeries),
  conforming<Excel.ChartSeriesCollection>()(ChartSeriesCollection),
  conforming<Excel.ChartSeriesFormat>()(ChartSeriesFormat),
  conforming<Excel.ChartTitle>()(ChartTitle),
  conforming<Excel.ChartTitleFormat>()(ChartTitleFormat),
  conforming<Excel.HeaderFooter>()(HeaderFooter),
  conforming<Excel.HeaderFooterGroup>()(HeaderFooterGroup),
  conforming<Excel.PageLayout>()(PageLayout),
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
