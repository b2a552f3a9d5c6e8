/** Overrides of two scenarios for a picture: one that gives way, one that is to be mended. */
export const overrideRows: readonly (readonly (string | number)[])[] = [
  ['', 'NdPr', 'price', 2025, 72, 'USD/kg', 'average', 'House view'],
  ['Bull', 'NdPr', 'price', 2025, 80, 'USD/kg', 'average', 'Floor lifts the market'],
  ['Bear', 'NdPr', 'price', 2025, 50, 'USD/kg', 'average', ''],
  ['Bull', '10X', 'nameplate capacity: NdFeB magnets', '', 9000, 't/yr', 'announced', ''],
  ['Bull', 'Dysprosum', 'price', 2025, 300, 'USD/kg', '', ''],
];
