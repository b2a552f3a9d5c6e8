/** A link to a cell of the workbook, whose text is its address. */
export function linkTo({
  sheet,
  address,
}: {
  readonly sheet: string;
  readonly address: string;
}): Excel.RangeHyperlink {
  return {
    documentReference: `'${sheet.replaceAll("'", "''")}'!${address}`,
    screenTip: `Go to ${sheet}!${address}`,
    textToDisplay: address,
  };
}
