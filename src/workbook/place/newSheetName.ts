const longestChars = 31;

/** A name that Excel takes for a new sheet, after what will be on it: "NdPr oxide, average price", "Prices (2)". */
export function newSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  // Excel keeps the name "History" for itself.
  used.add('history');
  const plain = wanted
    // eslint-disable-next-line no-control-regex -- Excel takes none of these in a name
    .replace(/[[\]:*?/\\\u0000-\u001f]+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[' ]+|[' ]+$/g, '');
  for (let number = 1; ; number++) {
    const end = number === 1 ? '' : ` (${number})`;
    const name = `${(plain || 'REE').slice(0, longestChars - end.length).trimEnd()}${end}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}
