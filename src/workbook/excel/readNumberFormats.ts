interface Cell {
  readonly sheet: string;
  /** Of one cell. */
  readonly address: string;
}

/** The number formats of a few cells, in one request. */
export async function readNumberFormats(
  context: Excel.RequestContext,
  cells: readonly Cell[],
): Promise<readonly string[]> {
  if (cells.length === 0) return [];
  const ranges = cells.map(({ sheet, address }) =>
    context.workbook.worksheets.getItem(sheet).getRange(address).load('numberFormat'),
  );
  await context.sync();
  return ranges.map((range) => (range.numberFormat as string[][])[0]?.[0] ?? '');
}
