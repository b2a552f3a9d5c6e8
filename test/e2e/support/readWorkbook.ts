/* eslint no-restricted-properties: 'off' -- runs as the test, in the add-in's page */

/** All that an insertion could have changed, to compare a workbook with itself. Uses nothing around it: it runs in the add-in's page. */
export async function readWorkbook(context: Excel.RequestContext) {
  const { worksheets, names, tables, customXmlParts } = context.workbook;
  worksheets.load('items/name,items/charts/items/name,items/names/items/name');
  names.load('items/name,items/formula');
  tables.load('items/name');
  const parts = customXmlParts.getByNamespace('urn:ree:workbook:1').load('items/id');
  await context.sync();
  const used = worksheets.items.map((sheet) =>
    sheet.getUsedRangeOrNullObject(false).load('address,formulas,values,numberFormat'),
  );
  const widths = worksheets.items.map((sheet) =>
    ['A', 'B', 'C', 'D', 'E', 'F'].map((column) =>
      sheet.getRange(`${column}1`).load('format/columnWidth,format/fill/color,format/font/bold'),
    ),
  );
  const ranges = tables.items.map((table) => table.getRange().load('address'));
  const xml = parts.items.map((part) => part.getXml());
  await context.sync();
  return {
    sheets: worksheets.items.map(({ name, charts, names: own }, at) => ({
      name,
      charts: charts.items.map((chart) => chart.name),
      names: own.items.map((one) => one.name),
      cells: used[at]!.isNullObject
        ? undefined
        : [used[at]!.address, used[at]!.formulas, used[at]!.values, used[at]!.numberFormat],
      columns: widths[at]!.map(({ format }) => [format.columnWidth, format.fill.color, format.font.bold]),
    })),
    names: names.items.map(({ name, formula }): unknown => [name, formula]),
    tables: tables.items.map(({ name }, at) => [name, ranges[at]!.address]),
    registry: xml.map(({ value }) => value),
  };
}
