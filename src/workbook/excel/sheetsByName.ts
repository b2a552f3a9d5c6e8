/** Sheets by their names, each asked for once: office.js sends along whatever was ever asked for in a request. */
export function sheetsByName({ workbook }: Excel.RequestContext): (name: string) => Excel.Worksheet {
  const known = new Map<string, Excel.Worksheet>();
  return (name) => {
    const sheet = known.get(name) ?? workbook.worksheets.getItem(name);
    known.set(name, sheet);
    return sheet;
  };
}
